package id.mymein.aspiration;

import id.mymein.aspiration.clock.ClockStep;
import id.mymein.aspiration.clock.Course;
import id.mymein.aspiration.clock.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what has been kept as long as the rules say: the sender of what is closed, and of what was refused the words as well.
 * What is open is never touched; what is opened again and ends again starts anew.
 */
@Component
class KeepingTimes {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingTimes.class);
    private static final int AT_ONCE = 1000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final AspirationRows rows;
    private final SenderData data;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepingTimes(
            JdbcClient jdbc,
            AspirationRows rows,
            SenderData data,
            Deadlines deadlines,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.data = data;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        UUID after = FIRST;
        for (List<AspirationId> ended = ended(after); !ended.isEmpty(); ended = ended(after)) {
            ended.forEach(this::look);
            after = ended.getLast().value();
        }
    }

    private List<AspirationId> ended(UUID after) {
        return jdbc.sql("""
                select a.id from aspiration a join aspiration_sender s on s.aspiration_id = a.id
                where a.id > :after and a.state in ('CLOSED', 'REFUSED', 'MERGED')
                    and (s.erased_at is null or (a.state = 'REFUSED' and a.body <> :gone))
                order by a.id limit :most""")
                .param("after", after)
                .param("gone", SenderData.GONE)
                .param("most", AT_ONCE)
                .query((row, n) -> new AspirationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** One that stumbles does not keep the others from their turn. */
    private void look(AspirationId id) {
        try {
            if (rows.find(id).filter(this::over).isPresent()) {
                transaction.executeWithoutResult(
                        status -> rows.lock(id).filter(this::over).ifPresent(this::erase));
            }
        } catch (RuntimeException e) {
            LOG.error("What was kept with aspiration {} could not be erased", id, e);
        }
    }

    private boolean over(Aspiration aspiration) {
        return followed(aspiration).flatMap(this::kept).orElse(false);
    }

    /** One that was merged ends with the one that it is followed in. */
    private Optional<Aspiration> followed(Aspiration aspiration) {
        AspirationId into = aspiration.mergedInto();
        return into == null ? Optional.of(aspiration) : rows.find(into).flatMap(this::followed);
    }

    private Optional<Boolean> kept(Aspiration ended) {
        return switch (ended.state()) {
            case CLOSED ->
                over(ended, ClockStep.KEEP_SENDER, Objects.requireNonNullElse(ended.closedAt(), ended.stateSince()));
            case REFUSED -> over(ended, ClockStep.KEEP_REFUSED, ended.stateSince());
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> over(Aspiration ended, ClockStep step, Instant since) {
        return deadlines
                .of(step, ended.kind(), false, ended.region(), Course.since(since))
                .map(deadline -> clock.instant().isAfter(deadline.due()));
    }

    private void erase(Aspiration ended) {
        if (data.kept(ended.id()).filter(kept -> kept.erasedAt() == null).isPresent()) {
            data.erase("system", ended.id());
        }
        if (ended.state() == AspirationState.REFUSED) {
            data.empty(ended);
        }
    }
}
