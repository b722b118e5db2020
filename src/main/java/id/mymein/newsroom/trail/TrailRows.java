package id.mymein.newsroom.trail;

import id.mymein.identity.AccountId;
import id.mymein.newsroom.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a story's trail needs beyond {@link id.mymein.newsroom.StoryView}. Its caller has found the story through what the
 * actor may see.
 */
@Component
class TrailRows {

    private final JdbcClient jdbc;

    TrailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the public could read from then on.
     *
     * @param by null for the clock
     * @param urgentUntil set where it came without the police's key
     * @param correction what was wrong with the release before; null where nothing was
     */
    record Released(
            int number,
            int revision,
            String fingerprint,
            Instant at,
            @Nullable AccountId by,
            @Nullable Instant urgentUntil,
            @Nullable String correction,
            @Nullable UUID fitness,
            @Nullable UUID authenticity) {}

    record Retracted(String reason, AccountId by, Instant at) {}

    List<Released> releases(StoryId story) {
        return jdbc.sql("""
                select number, revision_number, fingerprint, published_at, published_by, urgent_until, correction,
                       fitness_id, authenticity_id
                from release where story_id = :story order by number""")
                .param("story", story.value())
                .query((row, n) -> new Released(
                        row.getInt("number"),
                        row.getInt("revision_number"),
                        row.getString("fingerprint"),
                        instant(row, "published_at"),
                        account(row, "published_by"),
                        optionalInstant(row, "urgent_until"),
                        row.getString("correction"),
                        row.getObject("fitness_id", UUID.class),
                        row.getObject("authenticity_id", UUID.class)))
                .list();
    }

    Optional<Retracted> retraction(StoryId story) {
        return jdbc.sql("select reason, account_id, retracted_at from retraction where story_id = :story")
                .param("story", story.value())
                .query((row, n) -> new Retracted(
                        row.getString("reason"),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        instant(row, "retracted_at")))
                .optional();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new AccountId(value);
    }
}
