package id.mymein.aspiration;

import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times in which a sender was asked something. */
@Component
class Pauses {

    private final JdbcClient jdbc;
    private final Clock clock;

    Pauses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param until null while it goes on */
    record Pause(Instant from, @Nullable Instant until) {}

    void begin(AspirationId id) {
        jdbc.sql("insert into aspiration_pause (id, aspiration_id, from_at) values (:id, :aspiration, :now)")
                .param("id", Ids.next(clock))
                .param("aspiration", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        waiting(id, true);
    }

    /** Nothing where none goes on. */
    void end(AspirationId id) {
        jdbc.sql("update aspiration_pause set until_at = :now where aspiration_id = :id and until_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        waiting(id, false);
    }

    private void waiting(AspirationId id, boolean waiting) {
        jdbc.sql("update aspiration set waiting = :waiting where id = :id")
                .param("waiting", waiting)
                .param("id", id.value())
                .update();
    }

    List<Pause> of(AspirationId id) {
        return jdbc.sql("select from_at, until_at from aspiration_pause where aspiration_id = :id order by from_at")
                .param("id", id.value())
                .query((row, n) -> new Pause(
                        AspirationRows.instant(row, "from_at"), AspirationRows.optionalInstant(row, "until_at")))
                .list();
    }
}
