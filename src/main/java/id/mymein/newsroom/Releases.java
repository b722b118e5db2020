package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps releases and retractions; both can be added, never changed. */
@Component
class Releases {

    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param correction what was wrong before; null for a first release and for a label that falls */
    record NewRelease(
            StoryId story,
            int number,
            int revision,
            String fingerprint,
            Instant at,
            @Nullable AccountId by,
            @Nullable Instant urgentUntil,
            @Nullable String correction,
            @Nullable UUID fitness,
            @Nullable UUID authenticity) {}

    void add(NewRelease release) {
        jdbc.sql("""
                insert into release (story_id, number, revision_number, fingerprint, published_at, published_by,
                                     urgent_until, correction, fitness_id, authenticity_id)
                values (:story, :number, :revision, :fingerprint, :at, :by, :urgentUntil, :correction, :fitness, :authenticity)""")
                .param("story", release.story().value())
                .param("number", release.number())
                .param("revision", release.revision())
                .param("fingerprint", release.fingerprint())
                .param("at", release.at().atOffset(ZoneOffset.UTC))
                .param("by", release.by() == null ? null : release.by().value())
                .param(
                        "urgentUntil",
                        release.urgentUntil() == null
                                ? null
                                : release.urgentUntil().atOffset(ZoneOffset.UTC))
                .param("correction", release.correction())
                .param("fitness", release.fitness())
                .param("authenticity", release.authenticity())
                .update();
    }

    void retract(StoryId story, String reason, AccountId by, Instant at) {
        jdbc.sql("""
                insert into retraction (story_id, reason, account_id, retracted_at)
                values (:story, :reason, :by, :at)""")
                .param("story", story.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The release that the public sees; empty before the first and after a retraction. */
    Optional<LiveRelease> live(StoryId story) {
        return jdbc.sql("""
                select r.number, r.revision_number, r.fingerprint, p.path, r.published_at, r.urgent_until
                from published_story p
                join release r on r.story_id = p.story_id and r.number = p.release_number
                where p.story_id = :story""")
                .param("story", story.value())
                .query((row, n) -> new LiveRelease(
                        row.getInt("number"),
                        row.getInt("revision_number"),
                        row.getString("fingerprint"),
                        row.getString("path"),
                        StoryRow.instant(row, "published_at"),
                        StoryRow.optionalInstant(row, "urgent_until")))
                .optional();
    }
}
