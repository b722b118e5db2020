package id.mymein.exchange.importing;

import id.mymein.exchange.ImportId;
import id.mymein.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the imports as people see them; what their runners change is in {@link ImportWork}'s rows. */
@Component
class ImportRows {

    private static final TypeReference<Map<String, Integer>> MAPPING = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<SheetImport> find(ImportId id) {
        return jdbc.sql("select * from sheet_import where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** The newest first. */
    List<SheetImport> of(AccountId account, int limit) {
        return jdbc.sql("""
                select * from sheet_import where account_id = :account order by created_at desc, id desc limit :limit""")
                .param("account", account.value())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    long open(AccountId account) {
        return jdbc.sql("""
                select count(*) from sheet_import
                where account_id = :account and state in ('MAPPING', 'READING', 'CHECKING', 'CHECKED')""").param("account", account.value()).query(Long.class).single();
    }

    void add(ImportId id, String kind, AccountId account, String fileName, Instant now) {
        jdbc.sql("""
                insert into sheet_import (id, kind, account_id, file_name, state, created_at, changed_at)
                values (:id, :kind, :account, :name, 'MAPPING', :now, :now)""")
                .param("id", id.value())
                .param("kind", kind)
                .param("account", account.value())
                .param("name", fileName)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Sets what is read and begins to read it; false where the import is past that. */
    boolean map(ImportId id, int sheet, int headerRow, Map<String, Integer> mapping, Instant now) {
        return one(jdbc.sql("""
                update sheet_import set state = 'READING', sheet = :sheet, header_row = :header, mapping = :mapping::jsonb,
                    total = 0, through = 0, done = 0, written = 0, stopped = false, said = '', said_arguments = '{}',
                    runner = null, beat_at = null, changed_at = :now
                where id = :id and state in ('MAPPING', 'CHECKED')""")
                .param("id", id.value())
                .param("sheet", sheet)
                .param("header", headerRow)
                .param("mapping", json.writeValueAsString(mapping))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Begins another step from its first row; false where the import is elsewhere by now. */
    boolean move(ImportId id, ImportState from, ImportState to, int total, Instant now) {
        return one(jdbc.sql("""
                update sheet_import set state = :to, total = :total, through = 0, done = 0, stopped = false, said = '',
                    said_arguments = '{}', runner = null, beat_at = null, changed_at = :now
                where id = :id and state = :from""")
                .param("id", id.value())
                .param("from", from.name())
                .param("to", to.name())
                .param("total", total)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Gives up what was not written; a runner that is at it loses it. */
    boolean giveUp(ImportId id, Instant now) {
        return one(jdbc.sql("""
                update sheet_import set state = 'GIVEN_UP', stopped = false, said = '', runner = null, changed_at = :now
                where id = :id and state in ('MAPPING', 'READING', 'CHECKING', 'CHECKED')""")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Lets a step that stopped go on from where it was. */
    boolean goOn(ImportId id, Instant now) {
        return one(jdbc.sql("""
                update sheet_import set stopped = false, said = '', said_arguments = '{}', runner = null, beat_at = null,
                    changed_at = :now
                where id = :id and stopped and state in ('READING', 'CHECKING', 'WRITING', 'UNDOING')""")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Those that nobody touched since, and that were not written. */
    List<ImportId> forgotten(Instant before) {
        return jdbc.sql("""
                select id from sheet_import where state in ('MAPPING', 'CHECKED') and changed_at < :before limit 100""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    private static boolean one(int rows) {
        if (rows > 1) {
            throw new IllegalStateException("one import changes at a time, not " + rows);
        }
        return rows == 1;
    }

    private SheetImport read(ResultSet row, int number) throws SQLException {
        OffsetDateTime written = row.getObject("written_at", OffsetDateTime.class);
        return new SheetImport(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("sheet"),
                row.getInt("header_row"),
                json.readValue(row.getString("mapping"), MAPPING),
                row.getInt("total"),
                row.getInt("through"),
                row.getInt("done"),
                row.getInt("written"),
                row.getBoolean("stopped"),
                row.getString("said"),
                List.of((String[]) row.getArray("said_arguments").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                written == null ? null : written.toInstant());
    }
}
