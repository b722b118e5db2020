package id.mymein.exchange;

import id.mymein.exchange.Duplicate.Difference;
import id.mymein.identity.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A small register that is imported into, written as registers should: a set of rows by one statement. */
@Component
public class TestRegister implements ImportKind {

    /** Written by a row of this name, the register fails as a broken one would. */
    public static final AtomicInteger FAILURES = new AtomicInteger();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TestRegister(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Kept(UUID id, String name, String founded, String members, int version) {}

    @Override
    public String key() {
        return "uji";
    }

    @Override
    public String title() {
        return "newsroom.rules.name";
    }

    @Override
    public String explanation() {
        return "newsroom.plan.note";
    }

    @Override
    public Action action() {
        return Action.KEEP_REGISTERS;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("nama", "identity.name")
                        .mandatory()
                        .atMost(80)
                        .alsoCalled("nama kelompok", "kelompok")
                        .example("=KIM Bersinar"),
                ImportColumn.region("kecamatan", "region.kind.district"),
                ImportColumn.region("desa", "region.kind.village")
                        .within("kecamatan")
                        .alsoCalled("desa/kelurahan"),
                ImportColumn.date("berdiri", "newsroom.desk.schedule.day").alsoCalled("tanggal berdiri", "tgl berdiri"),
                ImportColumn.number("anggota", "newsroom.plan.note").alsoCalled("jumlah anggota"));
    }

    @Override
    public String identity(ImportRow row) {
        return row.text("nama").toLowerCase(Locale.ROOT);
    }

    private Map<String, Kept> existing(List<ImportRow> rows) {
        Map<String, Kept> byName = new HashMap<>();
        jdbc.sql("select * from test_register where lower(name) = any (:names)")
                .param("names", rows.stream().map(this::identity).toArray(String[]::new))
                .query((row, n) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        text(row.getString("founded")),
                        text(row.getString("members")),
                        row.getInt("version")))
                .list()
                .forEach(one -> byName.put(one.name().toLowerCase(Locale.ROOT), one));
        return byName;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public Findings check(ImportRun run, List<ImportRow> rows) {
        var there = existing(rows);
        var problems = new ArrayList<RowProblem>();
        var duplicates = new ArrayList<Duplicate>();
        for (ImportRow row : rows) {
            if (row.text("nama").equals("Terlarang")) {
                problems.add(RowProblem.of(row, "nama", "exchange.problem.outside", "Terlarang"));
            }
            if (row.region("desa") == null) {
                problems.add(RowProblem.of(row, "desa", "exchange.problem.required"));
            }
            Kept known = there.get(identity(row));
            if (known != null) {
                var differences = new ArrayList<Difference>();
                differs(differences, row, "berdiri", known.founded());
                differs(differences, row, "anggota", known.members());
                duplicates.add(new Duplicate(row.number(), known.id().toString(), known.name(), differences));
            }
        }
        return new Findings(problems, duplicates);
    }

    private static void differs(List<Difference> differences, ImportRow row, String column, String existing) {
        String given = row.text(column);
        if (!given.isEmpty() && !given.equals(existing)) {
            differences.add(new Difference(column, existing, given));
        }
    }

    @Override
    public List<RowProblem> write(ImportRun run, List<DecidedRow> rows) {
        var there = existing(rows.stream().map(DecidedRow::row).toList());
        var left = new ArrayList<RowProblem>();
        var fresh = new ArrayList<ImportRow>();
        var changes = new ArrayList<DecidedRow>();
        for (DecidedRow decided : rows) {
            boolean known = there.containsKey(identity(decided.row()));
            if (decided.decision() != Decision.ADD) {
                changes.add(decided);
            } else if (known) {
                left.add(RowProblem.of(decided.row(), "nama", "exchange.problem.twice", "0"));
            } else {
                fresh.add(decided.row());
            }
        }
        add(run, fresh);
        change(run, changes);
        // After the writing, so that what is rolled back would be seen if it were not.
        if (rows.stream().anyMatch(one -> one.row().text("nama").startsWith("Gagal"))
                && FAILURES.getAndDecrement() > 0) {
            throw new IllegalStateException("the register fails, as it was told to");
        }
        return left;
    }

    private void add(ImportRun run, List<ImportRow> rows) {
        batches.batchUpdate("""
                insert into test_register (id, name, place, founded, members, import_id, import_version)
                values (gen_random_uuid(), ?, ?, ?::date, ?::numeric, ?, 1)""", rows, 1_000, (statement, row) -> {
            statement.setString(1, row.text("nama"));
            statement.setString(2, row.text("desa"));
            statement.setString(3, row.cells().get("berdiri"));
            statement.setString(4, row.cells().get("anggota"));
            statement.setObject(5, run.id().value());
        });
    }

    private void change(ImportRun run, List<DecidedRow> rows) {
        for (DecidedRow decided : rows) {
            jdbc.sql("""
                    update test_register r set
                        before = jsonb_build_object('founded', founded, 'members', members),
                        founded = case when :over then coalesce(:founded::date, founded) else coalesce(founded, :founded::date) end,
                        members = case when :over then coalesce(:members::numeric, members) else coalesce(members, :members::numeric) end,
                        version = version + 1, import_version = version + 1, import_id = :import
                    where id = :id""")
                    .param("over", decided.decision() == Decision.OVERWRITE)
                    .param("founded", decided.row().cells().get("berdiri"))
                    .param("members", decided.row().cells().get("anggota"))
                    .param("import", run.id().value())
                    .param("id", UUID.fromString(text(decided.existing())))
                    .update();
        }
    }

    @Override
    public UndoResult undo(ImportRun run) {
        UUID id = run.id().value();
        List<String> changed = jdbc.sql("""
                select name from test_register where import_id = :id and version <> import_version order by name limit 100""")
                .param("id", id)
                .query((row, n) -> text(row.getString("name")))
                .list();
        if (!changed.isEmpty()) {
            return new UndoResult.Refused(changed);
        }
        int restored = jdbc.sql("""
                update test_register set founded = (before ->> 'founded')::date, members = (before ->> 'members')::numeric,
                    version = version + 1, import_id = null, before = null
                where import_id = :id and before is not null""").param("id", id).update();
        int removed = jdbc.sql("delete from test_register where import_id = :id")
                .param("id", id)
                .update();
        return new UndoResult.Undone(restored + removed);
    }

    List<String> names(ImportId id) {
        return jdbc
                .sql("select name from test_register where import_id = :id")
                .param("id", id.value())
                .query((row, n) -> text(row.getString("name")))
                .list()
                .stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
