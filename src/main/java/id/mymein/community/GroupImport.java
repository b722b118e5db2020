package id.mymein.community;

import id.mymein.audit.AuditTrail;
import id.mymein.exchange.DecidedRow;
import id.mymein.exchange.Decision;
import id.mymein.exchange.Duplicate;
import id.mymein.exchange.Duplicate.Difference;
import id.mymein.exchange.Findings;
import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportKind;
import id.mymein.exchange.ImportRow;
import id.mymein.exchange.ImportRun;
import id.mymein.exchange.RowProblem;
import id.mymein.exchange.UndoResult;
import id.mymein.identity.Action;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads groups from spreadsheets: what is new is entered as active, what is there is filled in or overwritten. */
@Component
class GroupImport implements ImportKind {

    private static final int LONGEST_LIST = 20_000;
    private static final int MOST_NAMES = 100;

    private final ImportRows imports;
    private final ImportWriting writing;
    private final GroupRegister register;
    private final AuditTrail audit;

    GroupImport(ImportRows imports, ImportWriting writing, GroupRegister register, AuditTrail audit) {
        this.imports = imports;
        this.writing = writing;
        this.register = register;
        this.audit = audit;
    }

    @Override
    public String key() {
        return "kim";
    }

    @Override
    public String title() {
        return "community.import.title";
    }

    @Override
    public String explanation() {
        return "community.import.explanation";
    }

    @Override
    public Action action() {
        return Action.KEEP_REGISTERS;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                line(ImportedRow.NAME, "namaKelompok", "nama kim", "kelompok")
                        .mandatory()
                        .example("KIM Mayanau Bersinar"),
                ImportColumn.region(ImportedRow.DISTRICT, "community.import.kecamatan")
                        .alsoCalled("kec"),
                ImportColumn.region(ImportedRow.VILLAGE, "community.import.desa")
                        .within(ImportedRow.DISTRICT)
                        .alsoCalled("kelurahan", "desa/kelurahan", "village"),
                day(ImportedRow.FOUNDED, "berdiri", "tanggal pembentukan"),
                line(ImportedRow.NUMBER, "sk_nomor", "nomor sk", "no sk", "sk"),
                day(ImportedRow.ISSUED, "sk_tanggal", "tanggal sk", "tgl sk"),
                line(ImportedRow.ISSUER, "sk_penerbit", "penerbit", "ditetapkan oleh")
                        .example("Kepala Desa Mayanau"),
                day(ImportedRow.UNTIL, "sk_sampai", "berlaku sampai", "masa berlaku"),
                line(ImportedRow.CHAIR, "ketua", "nama ketua"),
                line(ImportedRow.SECRETARY, "sekretaris", "nama sekretaris"),
                line(ImportedRow.TREASURER, "bendahara", "nama bendahara"),
                day(ImportedRow.FROM, "mulai", "mulai menjabat"),
                line(ImportedRow.MEMBERS, "anggota", "nama anggota", "daftar anggota")
                        .atMost(LONGEST_LIST)
                        .hinted("community.import.anggota.hint"),
                line(ImportedRow.PHONE, "telepon", "no hp", "kontak"));
    }

    private static ImportColumn line(String key, String label, String... synonyms) {
        return ImportColumn.text(key, "community.import." + label)
                .atMost(Typing.LINE)
                .alsoCalled(synonyms);
    }

    private static ImportColumn day(String key, String label, String... synonyms) {
        return ImportColumn.date(key, "community.import." + label).alsoCalled(synonyms);
    }

    @Override
    public String identity(ImportRow row) {
        return new ImportedRow(row).identity();
    }

    @Override
    public Findings check(ImportRun run, List<ImportRow> rows) {
        var check = new ImportCheck(imports, rows, register.today());
        var problems = new ArrayList<RowProblem>();
        var duplicates = new ArrayList<Duplicate>();
        for (ImportRow row : rows) {
            problems.addAll(check.of(row));
            Group there = check.there(row);
            if (there != null && there.state().closed()) {
                problems.add(RowProblem.of(row, ImportedRow.NAME, "community.import.dissolved", there.name()));
            } else if (there != null) {
                duplicates.add(
                        new Duplicate(row.number(), there.id().toString(), there.name(), differences(there, row)));
            }
        }
        return new Findings(problems, duplicates);
    }

    private List<Difference> differences(Group group, ImportRow row) {
        GroupFile file = register.file(group);
        LocalDate today = register.today();
        var differences = new ArrayList<Difference>();
        LocalDate founded = group.foundedOn();
        differs(differences, row, ImportedRow.FOUNDED, founded == null ? "" : founded.toString());
        differs(differences, row, ImportedRow.PHONE, group.contact().phone());
        new ImportedRow(row)
                .officers()
                .forEach((column, name) -> differs(differences, row, column, holder(file, column, today)));
        return differences;
    }

    private static String holder(GroupFile file, String column, LocalDate today) {
        return file.officers().stream()
                .filter(one -> one.post() == ImportedRow.post(column) && one.serves(today))
                .findFirst()
                .map(Officer::name)
                .orElse("");
    }

    private static void differs(List<Difference> differences, ImportRow row, String column, String existing) {
        String given = row.text(column);
        if (!given.isEmpty() && !given.equals(existing)) {
            differences.add(new Difference(column, existing, given));
        }
    }

    @Override
    public List<RowProblem> write(ImportRun run, List<DecidedRow> rows) {
        var check = new ImportCheck(imports, rows.stream().map(DecidedRow::row).toList(), register.today());
        var left = new ArrayList<RowProblem>();
        for (DecidedRow decided : rows) {
            List<RowProblem> problems = check.of(decided.row());
            Group there = check.there(decided.row());
            boolean fits = decided.decision() == Decision.ADD
                    ? there == null
                    : there != null && there.id().toString().equals(decided.existing());
            if (!problems.isEmpty()) {
                left.addAll(problems);
            } else if (!fits) {
                left.add(RowProblem.of(decided.row(), ImportedRow.NAME, "community.import.changed"));
            } else if (there == null) {
                writing.add(run, new ImportedRow(decided.row()));
            } else {
                writing.merge(run, there, new ImportedRow(decided.row()), decided.decision() == Decision.OVERWRITE);
            }
        }
        return left;
    }

    @Override
    public UndoResult undo(ImportRun run) {
        UUID id = run.id().value();
        List<Group> written = imports.written(id);
        List<String> changed = written.stream()
                .filter(group -> imports.changedSince(id, group.id()))
                .map(Group::name)
                .limit(MOST_NAMES)
                .toList();
        if (!changed.isEmpty()) {
            return new UndoResult.Refused(changed);
        }
        written.forEach(group -> writing.takeBack(run, group));
        imports.forget(id);
        audit.record(
                run.actor().auditName(), "community.undo-import", "import:" + id, Map.of("groups", written.size()));
        return new UndoResult.Undone(written.size());
    }
}
