package id.mymein.whatsapp;

import id.mymein.alert.Alert;
import id.mymein.alert.AlertAudience;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who wrote {@code DAFTAR}: makes each reader's copy of what there is to be told. */
@Component
class Audience implements AlertAudience {

    private static final int ANY_NUMBER = -1;

    private final JdbcClient jdbc;
    private final WhatsAppSettings settings;
    private final Clock clock;

    Audience(JdbcClient jdbc, WhatsAppSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "whatsapp";
    }

    @Override
    public boolean listens() {
        return settings.on()
                && jdbc.sql("select exists (select from whatsapp_wish)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void news(Alert alert, News news) {
        jdbc.sql("""
                insert into whatsapp_copy (id, alert_id, reader, state, next_try, planned_at)
                select gen_random_uuid(), :alert, r.id, 'WAITING', :now, :now from whatsapp_reader r
                where exists (
                    select from whatsapp_wish w
                    where w.reader = r.id and w.region = any (:places) and w.category in ('', :category))
                and (:most < 0 or :most > (
                    select count(*) from whatsapp_copy c join alert n on n.id = c.alert_id and n.release = 1
                    where c.reader = r.id and c.planned_at >= :since and c.state not in ('DROPPED', 'FAILED')))
                on conflict (alert_id, reader) do nothing""")
                .param("alert", alert.id())
                .param("now", now())
                .param("places", news.places().toArray(String[]::new))
                .param("category", news.category())
                .param("most", news.urgent() ? ANY_NUMBER : settings.aDay())
                .param("since", news.morning().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Also for who is being told the news at this moment. */
    @Override
    public void changed(Alert alert) {
        jdbc.sql("""
                update whatsapp_copy c set state = 'DROPPED' from alert n
                where n.id = c.alert_id and n.story_id = :story and n.id <> :alert and c.state = 'WAITING'
                  and (n.release <> 1 or :release = 0)""")
                .param("story", alert.story().value())
                .param("alert", alert.id())
                .param("release", alert.release())
                .update();
        jdbc.sql("""
                insert into whatsapp_copy (id, alert_id, reader, state, next_try, planned_at)
                select gen_random_uuid(), :alert, c.reader, 'WAITING', :now, :now
                from whatsapp_copy c join alert n on n.id = c.alert_id and n.story_id = :story and n.release = 1
                join whatsapp_reader r on r.id = c.reader
                where c.state in ('SENDING', 'SENT', 'DELIVERED', 'READ')
                on conflict (alert_id, reader) do nothing""")
                .param("alert", alert.id())
                .param("story", alert.story().value())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
