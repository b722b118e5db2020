package id.mymein.fediverse;

import id.mymein.newsroom.StoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is said and to whom it goes. */
@Component
class ActivityRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param story null for answers to who follows */
    record Said(
            LocalActor actor, ActivityKind kind, @Nullable StoryId story, int release, String body) {}

    /** Where something is sent, and on which host that is. */
    record Door(String inbox, String host) {

        static Door read(ResultSet row, int number) throws SQLException {
            return new Door(row.getString("inbox"), row.getString("host"));
        }
    }

    /** Empty where that actor said that of the story before. */
    Optional<Long> say(Said said) {
        return jdbc.sql("""
                insert into fediverse_activity (actor, kind, story_id, release, body, created_at)
                values (:actor, :kind, :story, :release, :body, :now)
                on conflict (story_id, kind, actor, release) where story_id is not null do nothing returning id""")
                .param("actor", said.actor().name())
                .param("kind", said.kind().name())
                .param("story", said.story() == null ? null : said.story().value(), Types.OTHER)
                .param("release", said.release())
                .param("body", said.body())
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    /** Sends it to those; servers that are kept out get nothing. */
    void send(long activity, @Nullable StoryId story, List<Door> doors) {
        for (Door door : doors) {
            jdbc.sql("""
                    insert into fediverse_delivery (activity_id, story_id, inbox, host, state, next_try, created_at)
                    select :activity, :story, :inbox, h.host, 'WAITING', :now, :now
                    from fediverse_host h where h.host = :host and h.blocked_at is null
                    on conflict (activity_id, inbox) do nothing""")
                    .param("activity", activity)
                    .param("story", story == null ? null : story.value(), Types.OTHER)
                    .param("inbox", door.inbox())
                    .param("host", door.host())
                    .param("now", now())
                    .update(); // none where it is kept out, or twice the same door
        }
    }

    /** The newest release of which something was said; empty where nothing ever was. */
    Optional<Integer> told(StoryId story) {
        return jdbc.sql("""
                select max(release) from fediverse_activity
                where story_id = :story and kind in ('CREATE', 'ANNOUNCE', 'UPDATE') having count(*) > 0""").param("story", story.value()).query(Integer.class).optional();
    }

    /** Holds all that is under way of a story, so that none of it goes out between what is looked at here and what is written. */
    void hold(StoryId story) {
        // Two releases of one story may be looked at at once; the older must not be said last.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:story, 210))")
                .param("story", story.toString())
                .query()
                .singleRow();
        jdbc.sql("select id from fediverse_delivery where story_id = :story order by id for update")
                .param("story", story.value())
                .query(Long.class)
                .list();
    }

    /** What has not gone yet says this from now on. */
    void renew(StoryId story, ActivityKind kind, String body) {
        jdbc.sql("update fediverse_activity set body = :body where story_id = :story and kind = :kind")
                .param("body", body)
                .param("story", story.value())
                .param("kind", kind.name())
                .update(); // none where nobody followed
    }

    /** Whoever got something of a story, or may have got it. */
    List<Door> reached(StoryId story) {
        return jdbc.sql("""
                select distinct inbox, host from fediverse_delivery
                where story_id = :story and attempts > 0 order by inbox""").param("story", story.value()).query(Door::read).list();
    }

    /** Whoever got that from that actor. */
    List<Door> reached(StoryId story, LocalActor actor, ActivityKind kind) {
        return jdbc.sql("""
                select distinct d.inbox, d.host
                from fediverse_delivery d join fediverse_activity a on a.id = d.activity_id
                where d.story_id = :story and a.actor = :actor and a.kind = :kind and d.attempts > 0
                order by d.inbox""")
                .param("story", story.value())
                .param("actor", actor.name())
                .param("kind", kind.name())
                .query(Door::read)
                .list();
    }

    /** The actors that said that of a story. */
    List<String> actors(StoryId story, ActivityKind kind) {
        return jdbc.sql("select actor from fediverse_activity where story_id = :story and kind = :kind order by id")
                .param("story", story.value())
                .param("kind", kind.name())
                .query((row, n) -> row.getString("actor"))
                .list();
    }

    /** What waits of a story goes to nobody any more; what is being sent at this moment is not sent a second time. */
    void cancel(StoryId story) {
        jdbc.sql("""
                update fediverse_delivery set state = 'CANCELLED', settled_at = :now
                where story_id = :story and state = 'WAITING'""").param("story", story.value()).param("now", now()).update(); // seldom any
    }

    /** Takes away what nobody needs any more. */
    void sweep(Duration answers, Duration stories) {
        jdbc.sql("""
                delete from fediverse_activity
                where story_id is null and created_at < :answers or created_at < :stories""")
                .param("answers", now().minus(answers))
                .param("stories", now().minus(stories))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
