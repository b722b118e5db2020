package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.platform.Site;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a story's current revision before the public, and takes it away again. Its callers hold the transaction. */
@Component
class Publisher {

    private final JdbcClient jdbc;
    private final Revisions revisions;
    private final Releases releases;
    private final Addresses addresses;
    private final PublishedRows published;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    Publisher(
            JdbcClient jdbc,
            Revisions revisions,
            Releases releases,
            Addresses addresses,
            PublishedRows published,
            ApplicationEventPublisher events,
            Site site) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.releases = releases;
        this.addresses = addresses;
        this.published = published;
        this.events = events;
        this.zone = site.zone();
    }

    /** @param correction what was wrong with the release before; null where nothing was */
    void release(
            StoryMachine.Taken taken,
            @Nullable AccountId by,
            Instant now,
            @Nullable Instant urgentUntil,
            @Nullable String correction) {
        StoryRow story = taken.before();
        Content content = current(story);
        Instant first = firstPublished(story.id(), now);
        int number = lastNumber(story.id()) + 1;
        var release = new Releases.NewRelease(
                story.id(),
                number,
                story.revision(),
                content.fingerprint(),
                now,
                by,
                urgentUntil,
                correction,
                idOf(taken.facts().fresh(Key.FITNESS)),
                idOf(taken.facts().fresh(Key.AUTHENTICITY)));
        releases.add(release);
        String path = addresses.assign(story.id(), content.title(), first.atZone(zone));
        published.write(story, content, release, path, first);
        events.publishEvent(new StoryReleased(story.id(), number, path, false));
    }

    void retract(StoryRow story, String reason, AccountId by, Instant now) {
        LiveRelease live = releases.live(story.id()).orElseThrow();
        Content shown =
                revisions.find(story.id(), live.revision()).orElseThrow().content();
        releases.retract(story.id(), reason, by, now);
        published.remove(story.id(), shown);
        events.publishEvent(new StoryRetracted(story.id(), live.path()));
    }

    private Content current(StoryRow story) {
        return revisions.find(story.id(), story.revision()).orElseThrow().content();
    }

    private static @Nullable UUID idOf(@Nullable Finding finding) {
        return finding == null ? null : finding.id();
    }

    private int lastNumber(StoryId story) {
        return Objects.requireNonNull(jdbc.sql("select coalesce(max(number), 0) from release where story_id = :story")
                .param("story", story.value())
                .query(Integer.class)
                .single());
    }

    private Instant firstPublished(StoryId story, Instant now) {
        return jdbc.sql("select published_at from release where story_id = :story and number = 1")
                .param("story", story.value())
                .query((row, n) -> StoryRow.instant(row, "published_at"))
                .optional()
                .orElse(now);
    }
}
