package id.mymein.push;

import id.mymein.alert.Alert;
import id.mymein.alert.AlertAudience;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each device's copy of an alert, and how far it is. */
@Component
class CopyRows implements AlertAudience {

    private static final int ANY_NUMBER = -1;

    private final JdbcClient jdbc;
    private final PushSettings settings;
    private final Clock clock;

    CopyRows(JdbcClient jdbc, PushSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A copy that is to leave. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only told
    record Due(Alert alert, UUID device, String endpoint, byte[] key, byte[] auth, String language, int attempts) {}

    @Override
    public String name() {
        return "push";
    }

    @Override
    public boolean listens() {
        return jdbc.sql("select exists (select from push_wish)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void news(Alert alert, News news) {
        jdbc.sql("""
                insert into push_copy (alert_id, device_id, state, next_try, planned_at)
                select :alert, d.id, 'WAITING', :now, :now from push_device d
                where exists (
                    select from push_wish w
                    where w.device_id = d.id and w.region = any (:places) and w.category in ('', :category))
                and (:most < 0 or :most > (
                    select count(*) from push_copy c join alert n on n.id = c.alert_id and n.release = 1
                    where c.device_id = d.id and c.planned_at >= :since and c.state <> 'DROPPED'))
                on conflict (alert_id, device_id) do nothing""")
                .param("alert", alert.id())
                .param("now", now())
                .param("places", news.places().toArray(String[]::new))
                .param("category", news.category())
                .param("most", news.urgent() ? ANY_NUMBER : settings.aDay())
                .param("since", news.morning().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void changed(Alert alert) {
        jdbc.sql("""
                update push_copy c set state = 'DROPPED' from alert n
                where n.id = c.alert_id and n.story_id = :story and n.id <> :alert and c.state = 'WAITING'
                  and (n.release <> 1 or :release = 0)""")
                .param("story", alert.story().value())
                .param("alert", alert.id())
                .param("release", alert.release())
                .update();
        jdbc.sql("""
                insert into push_copy (alert_id, device_id, state, next_try, planned_at)
                select :alert, c.device_id, 'WAITING', :now, :now
                from push_copy c join alert n on n.id = c.alert_id and n.story_id = :story and n.release = 1
                where c.state = 'SENT'
                on conflict (alert_id, device_id) do nothing""")
                .param("alert", alert.id())
                .param("story", alert.story().value())
                .param("now", now())
                .update();
    }

    List<Due> due(int most) {
        return jdbc.sql("""
                select n.*, c.attempts, d.id as device, d.endpoint, d.key, d.auth, d.language
                from push_copy c join alert n on n.id = c.alert_id join push_device d on d.id = c.device_id
                where c.state = 'WAITING' and c.next_try <= :now
                order by c.next_try, n.created_at, d.id limit :most""")
                .param("now", now())
                .param("most", most)
                .query((row, n) -> new Due(
                        Alert.read(row, n),
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
                        where alert_id = :alert and device_id = :device and state = 'WAITING'""")
                        .param("state", state)
                        .param("next", now().plus(wait))
                        .param("alert", copy.alert().id())
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

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
