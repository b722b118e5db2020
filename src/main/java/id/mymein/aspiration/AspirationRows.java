package id.mymein.aspiration;

import id.mymein.aspiration.Aspiration.Clocked;
import id.mymein.aspiration.Aspiration.Content;
import id.mymein.aspiration.Aspiration.Open;
import id.mymein.aspiration.Aspiration.Point;
import id.mymein.aspiration.Aspiration.Rating;
import id.mymein.aspiration.Aspiration.Spam;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the aspirations themselves. Every change raises the version by one. */
@Component
class AspirationRows {

    static final String VISIBLE = "aspiration_visible(a, :verifying, :offices, :readers)";

    private final JdbcClient jdbc;
    private final Clock clock;

    AspirationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An aspiration as far as the actor may see it. */
    Optional<Aspiration> find(Actor actor, AspirationId id) {
        return seen(jdbc.sql("select a.* from aspiration a where a.id = :id and " + VISIBLE), actor)
                .param("id", id.value())
                .query(AspirationRows::read)
                .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<Aspiration> lock(Actor actor, AspirationId id) {
        return seen(jdbc.sql("select a.* from aspiration a where a.id = :id and " + VISIBLE + " for update"), actor)
                .param("id", id.value())
                .query(AspirationRows::read)
                .optional();
    }

    /** Fills in the parameters of {@link #VISIBLE}. */
    static JdbcClient.StatementSpec seen(JdbcClient.StatementSpec statement, Actor actor) {
        return statement
                .param("verifying", CaseAccess.verifying(actor))
                .param("offices", actor.officesFor(Action.WORK_CASE))
                .param("readers", actor.regionsFor(Action.READ_REPORTS));
    }

    Optional<Aspiration> find(AspirationId id) {
        return jdbc.sql("select a.* from aspiration a where a.id = :id")
                .param("id", id.value())
                .query(AspirationRows::read)
                .optional();
    }

    Optional<Aspiration> lock(AspirationId id) {
        return jdbc.sql("select a.* from aspiration a where a.id = :id for update")
                .param("id", id.value())
                .query(AspirationRows::read)
                .optional();
    }

    Optional<Aspiration> byCode(String hash) {
        return jdbc.sql("select a.* from aspiration a where a.code_hash = :hash")
                .param("hash", hash)
                .query(AspirationRows::read)
                .optional();
    }

    Optional<Aspiration> bySubmission(UUID submission) {
        return jdbc.sql("select a.* from aspiration a where a.submission_id = :submission")
                .param("submission", submission)
                .query(AspirationRows::read)
                .optional();
    }

    /** Those that were merged into it. */
    List<AspirationId> mergedInto(AspirationId id) {
        return jdbc.sql("select id from aspiration where merged_into = :id order by received_at, id")
                .param("id", id.value())
                .query((row, n) -> new AspirationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Moves it, whatever else is changed with the step; the caller holds the row. */
    void move(Aspiration before, AspirationState to) {
        Instant now = clock.instant();
        int changed = jdbc.sql("""
                update aspiration set state = :to, version = version + 1,
                    state_since = case when :moves then :now else state_since end,
                    verified_at = case when :to = 'VERIFIED' and verified_at is null then :now else verified_at end,
                    closed_at = case when :to = 'CLOSED' then coalesce(closed_at, :now) end
                where id = :id and version = :version""")
                .param("to", to.name())
                .param("moves", before.state() != to)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("aspiration " + before.id() + " was not held");
        }
    }

    static Aspiration read(ResultSet row, int number) throws SQLException {
        return new Aspiration(
                new AspirationId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                AspirationSource.valueOf(row.getString("source")),
                AspirationKind.valueOf(row.getString("kind")),
                row.getString("category"),
                orEmpty(row.getString("guessed")),
                Visibility.valueOf(row.getString("visibility")),
                new RegionCode(row.getString("region")),
                content(row),
                new Open(row.getString("public_title"), row.getString("public_body")),
                AspirationState.valueOf(row.getString("state")),
                instant(row, "state_since"),
                instant(row, "received_at"),
                optionalInstant(row, "closed_at"),
                row.getBoolean("waiting"),
                clocked(row),
                row.getInt("escalation"),
                row.getInt("reopened"),
                optionalId(row, "merged_into"),
                optionalState(row, "merged_from"),
                new Spam(row.getDouble("spam"), List.of((String[])
                        row.getArray("spam_reasons").getArray())),
                rating(row),
                row.getInt("version"));
    }

    private static Content content(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        return new Content(
                row.getString("title"),
                row.getString("body"),
                row.getString("place"),
                latitude == null ? null : new Point(latitude, row.getDouble("longitude")),
                row.getObject("happened_on", LocalDate.class));
    }

    static Clocked clocked(ResultSet row) throws SQLException {
        return new Clocked(
                orEmpty(row.getString("clock_step")),
                optionalInstant(row, "clock_began"),
                row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable Rating rating(ResultSet row) throws SQLException {
        Integer satisfaction = row.getObject("satisfaction", Integer.class);
        return satisfaction == null ? null : new Rating(satisfaction, row.getString("satisfaction_comment"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable AspirationId optionalId(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AspirationId(id);
    }

    private static @Nullable AspirationState optionalState(ResultSet row, String column) throws SQLException {
        String state = row.getString(column);
        return state == null ? null : AspirationState.valueOf(state);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
