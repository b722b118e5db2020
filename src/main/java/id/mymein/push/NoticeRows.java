package id.mymein.push;

import id.mymein.newsroom.StoryId;
import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what there is to be told, and each device's copy of it. */
@Component
class NoticeRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param release 1 is news, more a correction, 0 a withdrawal */
    record Notice(UUID id, StoryId story, int release, Instant at) {

        boolean news() {
            return release == 1;
        }

        boolean withdrawal() {
            return release == 0;
        }
    }

    /** A copy that is to leave. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only told
    record Due(Notice notice, UUID device, String endpoint, byte[] key, byte[] auth, String language, int attempts) {}

    /** Where nobody listens, nothing is kept: whole archives are taken over. */
    void add(StoryId story, int release) {
        jdbc.sql("""
                insert into push_notice (id, story_id, release, created_at)
                select :id, :story, :release, :now where exists (select from push_wish)
                on conflict (story_id, release) do nothing""")
                .param("id", Ids.next(clock))
                .param("story", story.value())
                .param("release", release)
                .param("now", now())
                .update();
    }

    List<Notice> unplanned() {
        return jdbc.sql("select * from push_notice where not planned order by created_at, id limit 100")
                .query((row, n) -> new Notice(
                        row.getObject("id", UUID.class),
                        new StoryId(row.getObject("story_id", UUID.class)),
                        row.getInt("release"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** False where somebody else did. */
    boolean planned(Notice notice) {
        return jdbc.sql("update push_notice set planned = true where id = :id and not planned")
                        .param("id", notice.id())
                        .update()
                == 1;
    }

    /**
     * For the devices that asked for news of one of those places and of that kind.
     *
     * @param most how much news since that moment is enough for a device; negative for any number
     */
    int planNews(Notice notice, List<String> places, String category, int most, Instant since) {
        return jdbc.sql("""
                insert into push_copy (notice_id, device_id, state, next_try, planned_at)
                select :notice, d.id, 'WAITING', :now, :now from push_device d
                where exists (
                    select from push_wish w
                    where w.device_id = d.id and w.region = any (:places) and w.category in ('', :category))
                and (:most < 0 or :most > (
                    select count(*) from push_copy c join push_notice n on n.id = c.notice_id and n.release = 1
                    where c.device_id = d.id and c.planned_at >= :since and c.state <> 'DROPPED'))
                on conflict (notice_id, device_id) do nothing""")
                .param("notice", notice.id())
                .param("now", now())
                .param("places", places.toArray(String[]::new))
                .param("category", category)
                .param("most", most)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** For the devices that were told the news. Older changes of it that still wait are overtaken, and so is news that is withdrawn. */
    int planChange(Notice notice) {
        jdbc.sql("""
                update push_copy c set state = 'DROPPED' from push_notice n
                where n.id = c.notice_id and n.story_id = :story and n.id <> :notice and c.state = 'WAITING'
                  and (n.release <> 1 or :release = 0)""")
                .param("story", notice.story().value())
                .param("notice", notice.id())
                .param("release", notice.release())
                .update();
        return jdbc.sql("""
                insert into push_copy (notice_id, device_id, state, next_try, planned_at)
                select :notice, c.device_id, 'WAITING', :now, :now
                from push_copy c join push_notice n on n.id = c.notice_id and n.story_id = :story and n.release = 1
                where c.state = 'SENT'
                on conflict (notice_id, device_id) do nothing""")
                .param("notice", notice.id())
                .param("story", notice.story().value())
                .param("now", now())
                .update();
    }

    List<Due> due(int most) {
        return jdbc.sql("""
                select n.*, c.attempts, d.id as device, d.endpoint, d.key, d.auth, d.language
                from push_copy c join push_notice n on n.id = c.notice_id join push_device d on d.id = c.device_id
                where c.state = 'WAITING' and c.next_try <= :now
                order by c.next_try, n.created_at, d.id limit :most""")
                .param("now", now())
                .param("most", most)
                .query((row, n) -> new Due(
                        new Notice(
                                row.getObject("id", UUID.class),
                                new StoryId(row.getObject("story_id", UUID.class)),
                                row.getInt("release"),
                                row.getObject("created_at", OffsetDateTime.class)
                                        .toInstant()),
                        row.getObject("device", UUID.class),
                        row.getString("endpoint"),
                        row.getBytes("key"),
                        row.getBytes("auth"),
                        row.getString("language"),
                        row.getInt("attempts")))
                .list();
    }

    /** False where the device is gone. */
    boolean sent(Due copy) {
        return settle(copy, "SENT", Duration.ZERO);
    }

    boolean dropped(Due copy) {
        return settle(copy, "DROPPED", Duration.ZERO);
    }

    boolean again(Due copy, Duration wait) {
        return settle(copy, "WAITING", wait);
    }

    private boolean settle(Due copy, String state, Duration wait) {
        return jdbc.sql("""
                        update push_copy set state = :state, attempts = attempts + 1, next_try = :next
                        where notice_id = :notice and device_id = :device and state = 'WAITING'""")
                        .param("state", state)
                        .param("next", now().plus(wait))
                        .param("notice", copy.notice().id())
                        .param("device", copy.device())
                        .update()
                == 1;
    }

    /** A push service that asks for patience gets it for all of its devices. */
    void quiet(String service, Duration wait) {
        jdbc.sql("""
                update push_copy c set next_try = :until from push_device d
                where d.id = c.device_id and c.state = 'WAITING' and c.next_try < :until
                  and starts_with(d.endpoint, :service)""").param("until", now().plus(wait)).param("service", service).update();
    }

    /** What could not be told for so long is no news any more. */
    void late(Instant before) {
        jdbc.sql("update push_copy set state = 'DROPPED' where state = 'WAITING' and planned_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets old notices, with their copies, and those that nobody was to be told. */
    void forget(Instant before, Instant empty) {
        jdbc.sql("""
                delete from push_notice n where n.created_at < :before or (n.planned and n.created_at < :empty
                    and not exists (select from push_copy c where c.notice_id = n.id))""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("empty", empty.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
