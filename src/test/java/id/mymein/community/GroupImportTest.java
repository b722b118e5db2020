package id.mymein.community;

import static id.mymein.community.Village.MAYANAU;
import static id.mymein.community.Village.done;
import static id.mymein.community.Village.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mymein.IntegrationTest;
import id.mymein.community.activity.ActivityDesk;
import id.mymein.community.activity.ActivityResult;
import id.mymein.community.activity.ActivityTyped;
import id.mymein.exchange.DecidedRow;
import id.mymein.exchange.Decision;
import id.mymein.exchange.Findings;
import id.mymein.exchange.ImportId;
import id.mymein.exchange.ImportRow;
import id.mymein.exchange.ImportRun;
import id.mymein.exchange.RowProblem;
import id.mymein.exchange.UndoResult;
import id.mymein.identity.Actor;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Groups come in from spreadsheets, and go out again as they came. */
@IntegrationTest
class GroupImportTest {

    @Autowired
    GroupImport imports;

    @Autowired
    GroupExport export;

    @Autowired
    GroupRegister register;

    @Autowired
    GroupMembers groupMembers;

    @Autowired
    ActivityDesk activities;

    @Autowired
    PublishedGroups published;

    @Autowired
    Village village;

    @Autowired
    Regions regions;

    @Autowired
    TransactionTemplate transaction;

    private final String tail = unique("");
    Actor registrar;
    ImportRun run;

    @BeforeEach
    void aRegistrar() {
        registrar = village.registrar();
        run = new ImportRun(new ImportId(UUID.randomUUID()), registrar);
    }

    private ImportRow row(int number, String place, Map<String, String> more) {
        var cells = new HashMap<String, String>();
        cells.put("nama", "KIM " + number + tail);
        cells.put("desa", place);
        cells.put("sk_nomor", number + "/KIM/" + tail);
        cells.put("sk_tanggal", "2022-03-01");
        cells.put("sk_penerbit", "Bupati Balangan");
        cells.put("ketua", "Ketua " + (char) ('A' + number / 26) + (char) ('a' + number % 26) + tail);
        cells.put("anggota", "Ani; Budi, S.Pd.; Cici");
        cells.putAll(more);
        return new ImportRow(number, cells);
    }

    private List<ImportRow> forty() {
        List<Region> villages = regions.villages(new RegionCode("63.11"));
        var rows = new ArrayList<ImportRow>();
        for (int n = 2; n < 42; n++) {
            rows.add(row(n, villages.get(n).code().value(), Map.of()));
        }
        return rows;
    }

    private Findings check(List<ImportRow> rows) {
        return Objects.requireNonNull(transaction.execute(status -> imports.check(run, rows)));
    }

    private List<RowProblem> write(Decision decision, @Nullable String existing, List<ImportRow> rows) {
        return Objects.requireNonNull(transaction.execute(status -> imports.write(
                run,
                rows.stream()
                        .map(one -> new DecidedRow(one, decision, existing))
                        .toList())));
    }

    private UndoResult undo() {
        return Objects.requireNonNull(transaction.execute(status -> imports.undo(run)));
    }

    private List<Group> found(String text) {
        return register.list(registrar, new GroupFilter(null, null, null, text), 0)
                .groups();
    }

    @Test
    void fortyGroupsGoInWithThreeWrongRowsNamed() {
        List<ImportRow> rows = forty();
        rows.set(10, row(12, MAYANAU, Map.of("sk_nomor", "Nomor 5/kim/" + tail)));
        rows.set(20, row(22, MAYANAU, Map.of("ketua", rows.get(1).text("ketua") + ", S.E.")));
        rows.set(30, row(32, MAYANAU, Map.of("sk_sampai", "2020-01-01")));
        Findings findings = check(rows);
        assertThat(findings.problems())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::message)
                .containsExactly(
                        tuple(12, "sk_nomor", "community.import.decreeTwice"),
                        tuple(22, "ketua", "community.import.officerTwice"),
                        tuple(32, "sk_sampai", "community.wrong.term"));
        assertThat(findings.duplicates()).isEmpty();
        List<ImportRow> right = rows.stream()
                .filter(one -> !List.of(12, 22, 32).contains(one.number()))
                .toList();
        assertThat(write(Decision.ADD, null, right)).isEmpty();
        assertThat(found(tail)).hasSize(37).allMatch(group -> group.state() == GroupState.ACTIVE);
        assertThat(published.within(new RegionCode("63.11")))
                .filteredOn(line -> line.name().endsWith(tail))
                .hasSize(37);
        GroupFile first = register.file(found("KIM 2" + tail).getFirst());
        assertThat(first.people(Village.today())).isEqualTo(4);
        assertThat(first.members()).noneMatch(Member::open);
        assertThat(write(Decision.ADD, null, right.subList(0, 1)))
                .extracting(RowProblem::message)
                .containsExactly("community.import.changed");
        assertThat(undo()).isEqualTo(new UndoResult.Undone(37));
        assertThat(found(tail)).isEmpty();
        assertThat(published.within(new RegionCode("63.11")))
                .noneMatch(line -> line.name().endsWith(tail));
        assertThat(write(Decision.ADD, null, right.subList(0, 3))).isEmpty();
    }

    @Test
    void whatTheRegisterHasIsNamed() {
        Actor keeper = village.keeper(MAYANAU);
        KimGroupId there = village.active(keeper, registrar, "KIM 7" + tail);
        String chair = register.file(keeper, there).officers().getFirst().name();
        String number = register.file(keeper, there).decrees().getFirst().number();
        ImportRow same = row(7, MAYANAU, Map.of());
        ImportRow taken = row(
                8,
                "63.11.08.2001",
                Map.of(
                        "ketua",
                        chair,
                        "sk_nomor",
                        number,
                        "sk_penerbit",
                        "Kades Mayanau",
                        "mulai",
                        Village.today().toString()));
        Findings findings = check(List.of(same, taken));
        assertThat(findings.duplicates()).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.existing()).isEqualTo(there.toString());
            assertThat(duplicate.differences()).extracting("column").contains("ketua");
        });
        assertThat(findings.problems())
                .extracting(RowProblem::row, RowProblem::message)
                .containsExactly(tuple(8, "community.wrong.decree"), tuple(8, "community.import.elsewhere"));
        assertThat(check(List.of(new ImportRow(9, Map.of("nama", "KIM Entah")))).problems())
                .extracting(RowProblem::column)
                .containsExactly("desa");
    }

    @Test
    void mergingFillsOverwritingReplacesAndUndoGivesBack() {
        Actor keeper = village.keeper(MAYANAU);
        KimGroupId there = village.active(keeper, registrar, "KIM 7" + tail);
        GroupFile before = register.file(keeper, there);
        ImportRow row = row(7, MAYANAU, Map.of("berdiri", "2021-01-01", "telepon", "0800 1"));
        assertThat(write(Decision.MERGE, there.toString(), List.of(row))).isEmpty();
        GroupFile merged = register.file(keeper, there);
        assertThat(merged.group().foundedOn()).isEqualTo(before.group().foundedOn());
        assertThat(merged.officers()).isEqualTo(before.officers());
        assertThat(merged.decrees()).hasSize(2);
        assertThat(write(Decision.OVERWRITE, there.toString(), List.of(row))).isEmpty();
        GroupFile over = register.file(keeper, there);
        assertThat(over.group().foundedOn()).isEqualTo(java.time.LocalDate.of(2021, 1, 1));
        assertThat(over.officers()).extracting(Officer::name).contains(row.text("ketua"));
        assertThat(undo()).isEqualTo(new UndoResult.Undone(1));
        GroupFile after = register.file(keeper, there);
        assertThat(after.officers()).isEqualTo(before.officers());
        assertThat(after.decrees()).isEqualTo(before.decrees());
        assertThat(after.members()).isEqualTo(before.members());
        assertThat(after.group().foundedOn()).isEqualTo(before.group().foundedOn());
        assertThat(after.group().state()).isEqualTo(GroupState.ACTIVE);
    }

    @Test
    void whatSomebodyChangedSinceKeepsTheImport() {
        ImportRow row = row(9, MAYANAU, Map.of());
        assertThat(write(Decision.ADD, null, List.of(row))).isEmpty();
        Group group = found("KIM 9" + tail).getFirst();
        done(groupMembers.addMembers(registrar, group.id(), "Baru"));
        assertThat(undo()).isEqualTo(new UndoResult.Refused(List.of(group.name())));
        assertThat(register.find(registrar, group.id()).state()).isEqualTo(GroupState.ACTIVE);
    }

    @Test
    void whatAGroupDidSinceKeepsTheImport() {
        assertThat(write(Decision.ADD, null, List.of(row(9, MAYANAU, Map.of()))))
                .isEmpty();
        Group group = found("KIM 9" + tail).getFirst();
        var typed = ActivityTyped.blank("Pertemuan bulanan", Village.today().toString(), MAYANAU);
        var draft = new ActivityDesk.Draft(new ActivityId(UUID.randomUUID()), group.id(), typed, List.of(), null);
        assertThat(activities.record(registrar, draft)).isInstanceOf(ActivityResult.Done.class);
        assertThat(undo()).isEqualTo(new UndoResult.Refused(List.of(group.name())));
        assertThat(register.find(registrar, group.id()).state()).isEqualTo(GroupState.ACTIVE);
    }

    @Test
    void theExportHasAColumnForEveryValueAndOnlyWhatOneMaySee() {
        Actor keeper = village.keeper(MAYANAU);
        KimGroupId id = village.active(keeper, registrar, "KIM Ekspor" + tail);
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        export.rows(registrar, Map.of("cari", tail), rows::add);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row).hasSameSizeAs(export.columns());
            assertThat(row.getFirst()).isEqualTo("KIM Ekspor" + tail);
            assertThat(row.get(13)).isEqualTo(register.file(keeper, id).people(Village.today()));
        });
        rows.clear();
        export.rows(village.keeper("63.11.08.2001"), Map.of("cari", tail), rows::add);
        assertThat(rows).isEmpty();
    }
}
