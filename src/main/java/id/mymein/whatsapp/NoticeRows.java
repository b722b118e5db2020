package id.mymein.whatsapp;

import id.mymein.newsroom.StoryId;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what there is to be told, and makes each reader's copy of it. */
@Component
class NoticeRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param release 1 is news, more a correction, 0 a withdrawal */
    record Notice(UUID id, StoryId story, int release) {

        boolean news() {
            return release == 1;
        }

        boolean withdrawal() {
            return release == 0;
        }
    }

    /** Where nobody is to be told anything, nothing is kept: whole archives are taken over. */
    void add(StoryId story, int release) {
        jdbc.sql("""
                insert into whatsapp_notice (id, story_id, release, created_at)
                select :id, :story, :release, :now where exists (select from whatsapp_wish)
                on conflict (story_id, release) do nothing""")
                .param("id", Ids.next(clock))
                .param("story", story.value())
                .param("release", release)
                .param("now", now())
                .update();
    }

    List<Notice> unplanned() {
        return jdbc.sql("select * from whatsapp_notice where not planned order by created_at, id limit 100")
                .query(NoticeRows::read)
                .list();
    }

    static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("release"));
    }

    /** False where somebody else did. */
    boolean planned(Notice notice) {
        return jdbc.sql("update whatsapp_notice set planned = true where id = :id and not planned")
                        .param("id", notice.id())
                        .update()
                == 1;
    }

    /**
     * For the readers that asked for news of one of those places or of that kind.
     *
     * @param most how much news since that moment is enough for a reader; negative for any number
     */
    int planNews(Notice notice, List<String> places, String category, int most, Instant since) {
        return jdbc.sql("""
                insert into whatsapp_copy (id, notice_id, reader, state, next_try, planned_at)
                select gen_random_uuid(), :notice, r.id, 'WAITING', :now, :now from whatsapp_reader r
                where exists (
                    select from whatsapp_wish w
                    where w.reader = r.id and w.region = any (:places) and w.category in ('', :category))
                and (:most < 0 or :most > (
                    select count(*) from whatsapp_copy c join whatsapp_notice n on n.id = c.notice_id and n.release = 1
                    where c.reader = r.id and c.planned_at >= :since and c.state not in ('DROPPED', 'FAILED')))
                on conflict (notice_id, reader) do nothing""")
                .param("notice", notice.id())
                .param("now", now())
                .param("places", places.toArray(String[]::new))
                .param("category", category)
                .param("most", most)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * For the readers that were told the news, or are being told it at this moment. Older changes of it that still wait are overtaken,
     * and so is news that is withdrawn.
     */
    int planChange(Notice notice) {
        jdbc.sql("""
                update whatsapp_copy c set state = 'DROPPED' from whatsapp_notice n
                where n.id = c.notice_id and n.story_id = :story and n.id <> :notice and c.state = 'WAITING'
                  and (n.release <> 1 or :release = 0)""")
                .param("story", notice.story().value())
                .param("notice", notice.id())
                .param("release", notice.release())
                .update();
        return jdbc.sql("""
                insert into whatsapp_copy (id, notice_id, reader, state, next_try, planned_at)
                select gen_random_uuid(), :notice, c.reader, 'WAITING', :now, :now
                from whatsapp_copy c join whatsapp_notice n on n.id = c.notice_id and n.story_id = :story and n.release = 1
                join whatsapp_reader r on r.id = c.reader
                where c.state in ('SENDING', 'SENT', 'DELIVERED', 'READ')
                on conflict (notice_id, reader) do nothing""")
                .param("notice", notice.id())
                .param("story", notice.story().value())
                .param("now", now())
                .update();
    }

    /** Forgets old notices, with their copies. */
    void forget(Instant before) {
        jdbc.sql("delete from whatsapp_notice where created_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
