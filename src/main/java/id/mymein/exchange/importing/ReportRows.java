package id.mymein.exchange.importing;

import id.mymein.exchange.Decision;
import id.mymein.exchange.Duplicate.Difference;
import id.mymein.exchange.ImportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was found in an import, as a person reads it and decides on it. */
@Component
class ReportRows {

    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};
    private static final int FETCHED = 1_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Numbers of rows.
     *
     * @param wrong that cannot go in
     * @param fresh that the register does not have
     * @param known that the register has
     * @param undecided of those
     * @param skipped of those
     */
    record Counts(int wrong, int fresh, int known, int undecided, int skipped) {

        int toWrite() {
            return fresh + known - undecided - skipped;
        }
    }

    /** A row that the register has already. */
    record Known(
            int row,
            String name,
            List<Difference> differences,
            @Nullable Decision decision) {}

    Counts counts(ImportId id) {
        return jdbc.sql("""
                select count(*) filter (where wrong) as wrong,
                    count(*) filter (where not wrong and existing is null) as fresh,
                    count(*) filter (where not wrong and existing is not null) as known,
                    count(*) filter (where not wrong and existing is not null and decision is null) as undecided,
                    count(*) filter (where not wrong and existing is not null and decision = 'SKIP') as skipped
                from sheet_import_row where import_id = :id""")
                .param("id", id.value())
                .query((row, n) -> new Counts(
                        row.getInt("wrong"),
                        row.getInt("fresh"),
                        row.getInt("known"),
                        row.getInt("undecided"),
                        row.getInt("skipped")))
                .single();
    }

    long problemCount(ImportId id) {
        return jdbc.sql("select count(*) from sheet_import_problem where import_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    List<RowReading.Problem> problems(ImportId id, int limit) {
        return jdbc.sql("""
                select row_number, column_key, given, message, arguments from sheet_import_problem
                where import_id = :id order by row_number, id limit :limit""")
                .param("id", id.value())
                .param("limit", limit)
                .query((row, n) -> problem(row))
                .list();
    }

    /** Hands over every problem; call it inside a transaction, so that they stream. */
    void eachProblem(ImportId id, Consumer<RowReading.Problem> taker) {
        jdbc.sql("""
                select row_number, column_key, given, message, arguments from sheet_import_problem
                where import_id = :id order by row_number, id""").param("id", id.value()).withFetchSize(FETCHED).query(row -> {
            taker.accept(problem(row));
        });
    }

    private static RowReading.Problem problem(ResultSet row) throws SQLException {
        return new RowReading.Problem(
                row.getInt("row_number"),
                row.getString("column_key"),
                row.getString("given"),
                row.getString("message"),
                List.of((String[]) row.getArray("arguments").getArray()));
    }

    /** Those that wait for a decision first. */
    List<Known> known(ImportId id, int limit) {
        return jdbc.sql("""
                select row_number, existing_name, differences, decision from sheet_import_row
                where import_id = :id and existing is not null and not wrong
                order by jsonb_array_length(differences) = 0, row_number limit :limit""")
                .param("id", id.value())
                .param("limit", limit)
                .query((row, n) -> {
                    String decision = row.getString("decision");
                    return new Known(
                            row.getInt("row_number"),
                            row.getString("existing_name"),
                            json.readValue(row.getString("differences"), DIFFERENCES),
                            decision == null ? null : Decision.valueOf(decision));
                })
                .list();
    }

    /** Holds an import that waits for decisions until the transaction ends; false where it is elsewhere. */
    boolean holdChecked(ImportId id) {
        return jdbc.sql("select 1 from sheet_import where id = :id and state = 'CHECKED' for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    int decide(ImportId id, int row, Decision decision) {
        return jdbc.sql("""
                update sheet_import_row set decision = :decision
                where import_id = :id and row_number = :row and existing is not null and not wrong""")
                .param("id", id.value())
                .param("row", row)
                .param("decision", decision.name())
                .update();
    }

    int decideAll(ImportId id, Decision decision) {
        return jdbc.sql("""
                update sheet_import_row set decision = :decision
                where import_id = :id and existing is not null and not wrong and differences <> '[]'""")
                .param("id", id.value())
                .param("decision", decision.name())
                .update();
    }
}
