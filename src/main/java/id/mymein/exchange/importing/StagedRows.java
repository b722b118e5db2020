package id.mymein.exchange.importing;

import id.mymein.exchange.Duplicate;
import id.mymein.exchange.ImportId;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of an import and what is wrong with them, between the file and the register. */
@Component
class StagedRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final DataSource database;
    private final JsonMapper json;

    StagedRows(JdbcClient jdbc, DataSource database, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = new JdbcTemplate(database);
        this.database = database;
        this.json = json;
    }

    /**
     * A row on its way.
     *
     * @param cells in the order of the kind's columns
     */
    record Staged(int number, List<String> cells, String identity) {}

    /** A row that is to be written. */
    record Decided(
            int number,
            List<String> cells,
            @Nullable String existing,
            @Nullable String decision) {}

    void forget(ImportId id) {
        jdbc.sql("delete from sheet_import_row where import_id = :id")
                .param("id", id.value())
                .update();
    }

    void forgetProblems(ImportId id) {
        jdbc.sql("delete from sheet_import_problem where import_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Takes rows in by COPY, inside the caller's transaction. */
    void add(ImportId id, List<Staged> rows) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                    copy sheet_import_row (import_id, row_number, cells, identity) from stdin (encoding 'UTF8')""");
            try {
                for (Staged row : rows) {
                    byte[] line = line(id, row).getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(line, 0, line.length);
                }
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows could not be copied to the database", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    /** The text format of COPY; an array's own quoting comes first. */
    private static String line(ImportId id, Staged row) {
        var array = new StringBuilder("{");
        for (String cell : row.cells()) {
            array.append(array.length() == 1 ? "" : ",")
                    .append('"')
                    .append(cell.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return id + "\t" + row.number() + "\t" + escaped(array.append('}').toString()) + "\t" + escaped(row.identity())
                + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    void addProblems(ImportId id, List<RowReading.Problem> problems, boolean late) {
        batches.batchUpdate("""
                insert into sheet_import_problem (import_id, row_number, column_key, given, message, arguments, late)
                values (?, ?, ?, ?, ?, ?, ?)""", problems, 1_000, (statement, problem) -> {
            statement.setObject(1, id.value());
            statement.setInt(2, problem.row());
            statement.setString(3, problem.column());
            statement.setString(4, problem.given());
            statement.setString(5, problem.message());
            statement.setArray(
                    6,
                    statement
                            .getConnection()
                            .createArrayOf("text", problem.arguments().toArray()));
            statement.setBoolean(7, late);
        });
    }

    /** The next rows in the order of the file. */
    List<Staged> after(ImportId id, int through, int limit) {
        return jdbc.sql("""
                select row_number, cells, identity from sheet_import_row
                where import_id = :id and row_number > :through order by row_number limit :limit""")
                .param("id", id.value())
                .param("through", through)
                .param("limit", limit)
                .query((row, n) -> new Staged(
                        row.getInt("row_number"),
                        List.of((String[]) row.getArray("cells").getArray()),
                        row.getString("identity")))
                .list();
    }

    /** The next rows that are to be written: without problems, and not to be skipped. */
    List<Decided> toWrite(ImportId id, int through, int limit) {
        return jdbc.sql("""
                select row_number, cells, existing, decision from sheet_import_row
                where import_id = :id and row_number > :through and not wrong and decision is distinct from 'SKIP'
                order by row_number limit :limit""")
                .param("id", id.value())
                .param("through", through)
                .param("limit", limit)
                .query((row, n) -> new Decided(
                        row.getInt("row_number"),
                        List.of((String[]) row.getArray("cells").getArray()),
                        row.getString("existing"),
                        row.getString("decision")))
                .list();
    }

    int countToWrite(ImportId id) {
        return jdbc.sql("""
                select count(*) from sheet_import_row
                where import_id = :id and not wrong and decision is distinct from 'SKIP'""").param("id", id.value()).query(Integer.class).single();
    }

    /** Where a row says what a problem is about already, by row and column. */
    java.util.Set<String> named(ImportId id, int from, int to) {
        return new java.util.HashSet<>(jdbc.sql("""
                select row_number || ':' || column_key from sheet_import_problem
                where import_id = :id and row_number between :from and :to""")
                .param("id", id.value())
                .param("from", from)
                .param("to", to)
                .query(String.class)
                .list());
    }

    /** Keeps which rows the register has already; one that says nothing new is skipped unless somebody says otherwise. */
    void markDuplicates(ImportId id, List<Duplicate> duplicates) {
        batches.batchUpdate("""
                update sheet_import_row set existing = ?, existing_name = ?, differences = ?::jsonb, decision = ?
                where import_id = ? and row_number = ?""", duplicates, 1_000, (statement, duplicate) -> {
            statement.setString(1, duplicate.existing());
            statement.setString(2, duplicate.name());
            statement.setString(3, json.writeValueAsString(duplicate.differences()));
            statement.setString(4, duplicate.differences().isEmpty() ? "SKIP" : null);
            statement.setObject(5, id.value());
            statement.setInt(6, duplicate.row());
        });
    }

    /**
     * Names the later of two rows that are one thing, by what they say of themselves or by the record that they stand for; then
     * marks every row that has a problem.
     */
    void finishCheck(ImportId id) {
        markWrong(id);
        twice(id, TWICE_BY_IDENTITY);
        twice(id, TWICE_BY_RECORD);
        markWrong(id);
    }

    private static final String TWICE_BY_IDENTITY = """
            insert into sheet_import_problem (import_id, row_number, column_key, message, arguments)
            select :id, row_number, '', 'exchange.problem.twice', array[first::text] from (
                select row_number, first_value(row_number) over (partition by identity order by row_number) as first
                from sheet_import_row where import_id = :id and identity <> '' and not wrong) same
            where row_number <> first""";

    private static final String TWICE_BY_RECORD = """
            insert into sheet_import_problem (import_id, row_number, column_key, message, arguments)
            select :id, row_number, '', 'exchange.problem.twice', array[first::text] from (
                select row_number, first_value(row_number) over (partition by existing order by row_number) as first
                from sheet_import_row where import_id = :id and existing is not null and not wrong) same
            where row_number <> first and not exists (
                select from sheet_import_problem p where p.import_id = :id and p.row_number = same.row_number)""";

    private void twice(ImportId id, String sql) {
        jdbc.sql(sql).param("id", id.value()).update();
    }

    private void markWrong(ImportId id) {
        jdbc.sql("""
                update sheet_import_row r set wrong = true
                where import_id = :id and not wrong and exists (
                    select from sheet_import_problem p where p.import_id = :id and p.row_number = r.row_number)""").param("id", id.value()).update();
    }
}
