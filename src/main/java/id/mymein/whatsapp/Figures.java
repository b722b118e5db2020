package id.mymein.whatsapp;

import id.mymein.alert.Alert;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts readers and messages. Nobody is named. */
@Component
class Figures {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Wished(Wish wish, long readers) {}

    /**
     * What one alert has come to.
     *
     * @param told handed over, whatever came of it later but a failure
     * @param delivered as far as Meta says so
     * @param read the same; people may hide it
     */
    record Line(Alert alert, Instant since, long told, long delivered, long read, long waiting, long failed) {}

    long readers() {
        return jdbc.sql("select count(*) from whatsapp_reader")
                .query(Long.class)
                .single();
    }

    /** The most wished for first. */
    List<Wished> wishes() {
        return jdbc.sql("""
                select region, category, count(*) as readers from whatsapp_wish
                group by region, category order by readers desc, region, category limit :most""")
                .param("most", MOST)
                .query((row, n) -> new Wished(
                        new Wish(row.getString("region"), row.getString("category")), row.getLong("readers")))
                .list();
    }

    /** Those with a copy that was planned since then, the newest first. */
    List<Line> since(Instant since) {
        return jdbc.sql("""
                select n.*, min(c.planned_at) as since,
                    count(*) filter (where c.state in ('SENT', 'DELIVERED', 'READ')) as told,
                    count(*) filter (where c.state in ('DELIVERED', 'READ')) as delivered,
                    count(*) filter (where c.state = 'READ') as read,
                    count(*) filter (where c.state in ('WAITING', 'SENDING')) as waiting,
                    count(*) filter (where c.state in ('FAILED', 'DROPPED')) as failed
                from alert n join whatsapp_copy c on c.alert_id = n.id
                where c.planned_at >= :since group by n.id order by since desc, n.id limit :most""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, n) -> new Line(
                        Alert.read(row, n),
                        row.getObject("since", java.time.OffsetDateTime.class).toInstant(),
                        row.getLong("told"),
                        row.getLong("delivered"),
                        row.getLong("read"),
                        row.getLong("waiting"),
                        row.getLong("failed")))
                .list();
    }
}
