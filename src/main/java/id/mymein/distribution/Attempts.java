package id.mymein.distribution;

import id.mymein.distribution.Connector.Reading;
import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What platforms were asked for and what they said. */
@Component
class Attempts {

    private static final int LONGEST = 500;
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a platform was asked to do. */
    enum Deed {
        POST,
        FIND,
        EDIT,
        DELETE,
        READ
    }

    /**
     * @param outcome name of the reply
     * @param reason message key; may be empty
     */
    record Attempt(Deed deed, String outcome, String reason, String said, Duration took, Instant at) {}

    /** Asks, and keeps what came of it, in a transaction of its own. */
    Reply asked(DeliveryId delivery, Deed deed, Supplier<Reply> question) {
        long start = System.nanoTime();
        Reply reply = question.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        String name = reply.getClass().getSimpleName();
        switch (reply) {
            case Reply.Later(Duration wait, String reason) ->
                record(delivery, deed, name, reason, wait.toString(), took);
            case Reply.Refused(String reason, String said) -> record(delivery, deed, name, reason, said, took);
            case Reply.Locked(String reason, String said) -> record(delivery, deed, name, reason, said, took);
            case Reply.Unknown(String reason) -> record(delivery, deed, name, reason, "", took);
            case Reply.Done done ->
                record(delivery, deed, name, "", done.remote().id(), took);
            case Reply.Absent absent -> record(delivery, deed, name, "", "", took);
            case Reply.Unable unable -> record(delivery, deed, name, "", "", took);
        }
        return reply;
    }

    Reading read(DeliveryId delivery, Supplier<Reading> question) {
        long start = System.nanoTime();
        Reading reading = question.get();
        String name = reading.getClass().getSimpleName();
        record(delivery, Deed.READ, name, "", "", Duration.ofNanos(System.nanoTime() - start));
        return reading;
    }

    private void record(DeliveryId delivery, Deed deed, String outcome, String reason, String said, Duration took) {
        jdbc.sql("""
                insert into delivery_attempt (id, delivery_id, deed, outcome, reason, said, took_ms, at)
                values (:id, :delivery, :deed, :outcome, :reason, :said, :took, :now)""")
                .param("id", Ids.next(clock))
                .param("delivery", delivery.value())
                .param("deed", deed.name())
                .param("outcome", outcome)
                .param("reason", reason)
                .param("said", said.substring(0, Math.min(said.length(), LONGEST)))
                .param("took", (int) took.toMillis())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<Attempt> of(DeliveryId delivery) {
        return jdbc.sql(
                        "select * from delivery_attempt where delivery_id = :delivery order by at desc, id desc limit :most")
                .param("delivery", delivery.value())
                .param("most", MOST)
                .query((row, n) -> new Attempt(
                        Deed.valueOf(row.getString("deed")),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getString("said"),
                        Duration.ofMillis(row.getInt("took_ms")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
