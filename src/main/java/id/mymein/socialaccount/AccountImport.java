package id.mymein.socialaccount;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads accounts from spreadsheets. An import proposes, it proves nothing: every account waits for its proof. */
@Component
class AccountImport implements ImportKind {

    private final ImportedRows imported;
    private final ImportUndo undoing;
    private final ImportOwners owners;
    private final PlatformRows platforms;

    AccountImport(ImportedRows imported, ImportUndo undoing, ImportOwners owners, PlatformRows platforms) {
        this.undoing = undoing;
        this.owners = owners;
        this.imported = imported;
        this.platforms = platforms;
    }

    @Override
    public String key() {
        return "akun";
    }

    @Override
    public String title() {
        return "socialaccount.menu";
    }

    @Override
    public String explanation() {
        return "socialaccount.import.text";
    }

    @Override
    public Action action() {
        return Action.KEEP_REGISTERS;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("alamat", "socialaccount.field.alamat")
                        .mandatory()
                        .atMost(2000)
                        .hinted("socialaccount.hint.alamat")
                        .alsoCalled("link", "tautan", "url", "username", "nama akun", "akun", "alamat akun")
                        .example("https://www.instagram.com/desa.mayanau"),
                ImportColumn.text("platform", "socialaccount.field.platform")
                        .hinted("socialaccount.hint.platform")
                        .alsoCalled("media sosial", "medsos", "jenis", "jenis akun")
                        .example("Instagram"),
                ImportColumn.text("nama", "socialaccount.field.nama")
                        .mandatory()
                        .atMost(AccountRules.LONGEST_LINE)
                        .alsoCalled("nama tampilan", "nama profil", "nama halaman")
                        .example("Pemerintah Desa Mayanau"),
                ImportColumn.region("kecamatan", "region.kind.district").example("Tebing Tinggi"),
                ImportColumn.region("desa", "region.kind.village")
                        .within("kecamatan")
                        .alsoCalled("desa/kelurahan", "kelurahan", "nama desa")
                        .example("Mayanau"),
                ImportColumn.text("kantor", "socialaccount.field.kantor")
                        .hinted("socialaccount.import.kantor")
                        .alsoCalled("instansi", "pemilik", "dinas", "skpd", "opd"),
                ImportColumn.text("tujuan", "socialaccount.field.tujuan")
                        .atMost(AccountRules.LONGEST_TEXT)
                        .alsoCalled("kegunaan", "keterangan"),
                ImportColumn.text("kontak1", "socialaccount.field.kontak1")
                        .alsoCalled("admin", "pengelola", "penanggung jawab"),
                ImportColumn.text("telepon1", "socialaccount.field.telepon1")
                        .alsoCalled("no hp", "telepon", "hp admin"),
                ImportColumn.text("kontak2", "socialaccount.field.kontak2").alsoCalled("admin 2", "pengelola 2"),
                ImportColumn.text("telepon2", "socialaccount.field.telepon2").alsoCalled("no hp 2", "telepon 2"),
                ImportColumn.number("pengikut", "socialaccount.field.pengikut").alsoCalled("follower", "followers"),
                ImportColumn.date("dibuka", "socialaccount.field.dibuka").alsoCalled("tanggal dibuat"));
    }

    @Override
    public String identity(ImportRow row) {
        return read(row) instanceof AddressReading.Account(AccountAddress address)
                ? address.key().value()
                : "";
    }

    private AddressReading read(ImportRow row) {
        AddressReader reader = platforms.lastReader();
        String platform = platforms.keyOf(row.text("platform"));
        return platform.isEmpty() ? reader.read(row.text("alamat")) : reader.read(platform, row.text("alamat"));
    }

    @Override
    public Findings check(ImportRun run, List<ImportRow> rows) {
        platforms.now();
        var problems = new ArrayList<RowProblem>();
        List<ImportedRows.Row> good = good(run, rows, problems);
        Map<String, SocialAccount> there = imported.there(good);
        var duplicates = new ArrayList<Duplicate>();
        for (ImportedRows.Row row : good) {
            SocialAccount known = there.get(row.address().key().value());
            if (known == null) {
                continue;
            }
            if (known.owner().office().equals(row.office().id())) {
                duplicates.add(new Duplicate(
                        row.row().number(), known.id().toString(), known.spoken(), differences(row, known)));
            } else {
                problems.add(RowProblem.of(
                        row.row(),
                        "alamat",
                        "socialaccount.wrong.taken",
                        known.spoken(),
                        known.owner().name()));
            }
        }
        return new Findings(problems, duplicates);
    }

    private static List<Difference> differences(ImportedRows.Row row, SocialAccount known) {
        var differences = new ArrayList<Difference>();
        differs(differences, row.row(), "nama", known.text().name());
        differs(differences, row.row(), "tujuan", known.text().purpose());
        var opened = known.text().openedOn();
        differs(differences, row.row(), "dibuka", opened == null ? "" : opened.toString());
        return differences;
    }

    private static void differs(List<Difference> differences, ImportRow row, String column, String existing) {
        String given = row.text(column);
        if (!given.isEmpty() && !given.equals(existing)) {
            differences.add(new Difference(column, existing, given));
        }
    }

    /** Rows whose address and owner are understood; what is wrong with the others goes to the problems. */
    private List<ImportedRows.Row> good(ImportRun run, List<ImportRow> rows, List<RowProblem> problems) {
        ImportOwners.Owners known = owners.owners(run.actor(), rows);
        var good = new ArrayList<ImportedRows.Row>();
        for (ImportRow row : rows) {
            ImportOwners.Owner owner = known.of(row);
            if (owner == null) {
                String message = row.text("kantor").isEmpty()
                        ? "socialaccount.import.noOffice"
                        : "socialaccount.import.unknownOffice";
                problems.add(RowProblem.of(row, row.text("kantor").isEmpty() ? "desa" : "kantor", message));
            }
            switch (read(row)) {
                case AddressReading.Account(AccountAddress address)
                when owner != null -> good.add(new ImportedRows.Row(row, address, owner));
                case AddressReading.Account account -> {
                    // Its owner is the problem.
                }
                case AddressReading.Name name ->
                    problems.add(RowProblem.of(row, "platform", "socialaccount.wrong.platform"));
                case AddressReading.Refused(AddressReading.Reason reason, String part) ->
                    problems.add(RowProblem.of(row, "alamat", reason.key(), part));
            }
        }
        return good;
    }

    @Override
    public List<RowProblem> write(ImportRun run, List<DecidedRow> rows) {
        platforms.now();
        var left = new ArrayList<RowProblem>();
        List<ImportRow> added = rows.stream()
                .filter(row -> row.decision() == Decision.ADD)
                .map(DecidedRow::row)
                .toList();
        left.addAll(imported.add(run, good(run, added, left)));
        List<DecidedRow> changed =
                rows.stream().filter(row -> row.decision() != Decision.ADD).toList();
        for (DecidedRow row : changed) {
            if (!imported.change(run, row)) {
                left.add(RowProblem.of(row.row(), "alamat", "socialaccount.stale"));
            }
        }
        return left;
    }

    @Override
    public UndoResult undo(ImportRun run) {
        return undoing.undo(run);
    }
}
