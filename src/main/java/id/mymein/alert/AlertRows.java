package id.mymein.alert;

import id.mymein.newsroom.StoryId;
import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what there is to be told, and which audiences it still waits for. */
@Component
class AlertRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AlertRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Heard twice, it is the same alert. */
    void add(StoryId story, int release, List<String> audiences) {
        jdbc.sql("""
                with made as (
                    insert into alert (id, story_id, release, created_at) values (:id, :story, :release, :now)
                    on conflict (story_id, release) do nothing returning id)
                insert into alert_waiting (alert_id, audience) select made.id, a.name from made, unnest(:audiences) as a (name)""")
                .param("id", Ids.next(clock))
                .param("story", story.value())
                .param("release", release)
                .param("now", now())
                .param("audiences", audiences.toArray(String[]::new))
                .update();
    }

    List<Alert> waiting(String audience) {
        return jdbc.sql("""
                select a.* from alert a join alert_waiting w on w.alert_id = a.id
                where w.audience = :audience order by a.created_at, a.id limit 100""").param("audience", audience).query(Alert::read).list();
    }

    /** False where somebody else took it. */
    boolean take(Alert alert, String audience) {
        return jdbc.sql("delete from alert_waiting where alert_id = :alert and audience = :audience")
                        .param("alert", alert.id())
                        .param("audience", audience)
                        .update()
                == 1;
    }

    /** With all copies of them. */
    void forget(Instant before) {
        jdbc.sql("delete from alert where created_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
