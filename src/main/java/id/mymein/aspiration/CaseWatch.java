package id.mymein.aspiration;

import id.mymein.aspiration.Machine.Act;
import id.mymein.aspiration.clock.Deadline;
import id.mymein.platform.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the clocks: warns, puts what is late before leaders, closes what its sender says nothing more to. */
@Component
class CaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CaseWatch.class);
    private static final int AT_ONCE = 500;
    private static final String LATE = "update aspiration_disposition set late_at = :now where id = :id";
    private static final String WARNED = "update aspiration_disposition set warned_at = :now where id = :id";

    /** Nobody is warned earlier than so many days before the end; the rules say how much later. */
    private static final int EARLIEST_WARNING = 60;

    private final JdbcClient jdbc;
    private final AspirationRows rows;
    private final DispositionRows dispositions;
    private final CaseClocks clocks;
    private final CaseNotices notices;
    private final Machine machine;
    private final TransactionTemplate transaction;
    private final Site site;
    private final Clock clock;

    CaseWatch(
            JdbcClient jdbc,
            AspirationRows rows,
            DispositionRows dispositions,
            CaseClocks clocks,
            CaseNotices notices,
            Machine machine,
            TransactionTemplate transaction,
            Site site,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.dispositions = dispositions;
        this.clocks = clocks;
        this.notices = notices;
        this.machine = machine;
        this.transaction = transaction;
        this.site = site;
        this.clock = clock;
    }

    void run() {
        LocalDate today = LocalDate.now(clock.withZone(site.zone()));
        each(ids("""
                select id from aspiration where due_on < :today and clock_step in ('REPLY', 'CLOSE')
                order by due_on limit :most""", today), this::close);
        each(ids("""
                select id from aspiration where due_on < :today and clock_step = 'VERIFY' and escalation = 0
                order by due_on limit :most""", today), this::lateToVerify);
        each(ids("""
                select aspiration_id as id from aspiration_disposition
                where due_on < :today and late_at is null and state in ('SENT', 'TAKEN')
                group by aspiration_id order by min(due_on) limit :most""", today), this::lateToAnswer);
        each(ids("""
                select a.id from aspiration a
                where a.due_on between :today and :today + :early and a.warned_at is null and a.clock_step = 'VERIFY'
                union
                select d.aspiration_id from aspiration_disposition d
                where d.due_on between :today and :today + :early and d.warned_at is null and d.state in ('SENT', 'TAKEN')
                limit :most""", today), this::warn);
    }

    /** Counts anew what runs, since the calendar or the rules may be different by now. */
    void renew() {
        each(
                jdbc.sql("""
                        select id from aspiration
                        where state in ('RECEIVED', 'VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE') order by id""")
                        .query((row, n) -> new AspirationId(row.getObject("id", UUID.class)))
                        .list(),
                aspiration -> clocks.set(aspiration.id()));
    }

    private List<AspirationId> ids(String sql, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("early", EARLIEST_WARNING)
                .param("most", AT_ONCE)
                .query((row, n) -> new AspirationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** One that stumbles does not keep the others from their turn. */
    private void each(List<AspirationId> ids, Consumer<Aspiration> work) {
        for (AspirationId id : ids) {
            try {
                transaction.executeWithoutResult(status -> rows.lock(id).ifPresent(work));
            } catch (RuntimeException e) {
                LOG.error("The clock of aspiration {} could not be looked at", id, e);
            }
        }
    }

    private void close(Aspiration aspiration) {
        Optional<Deadline> deadline = clocks.of(aspiration);
        if (deadline.filter(this::over).isPresent()) {
            jdbc.sql("update aspiration set waiting = false where id = :id")
                    .param("id", aspiration.id().value())
                    .update();
            machine.take(aspiration, Act.of(AspirationEvent.CLOSE, new By.Time(), "", Audience.PUBLIC));
        }
    }

    private void lateToVerify(Aspiration aspiration) {
        Optional<Deadline> deadline = clocks.of(aspiration).filter(this::over);
        if (deadline.isPresent()) {
            notices.verifiers(aspiration, "aspiration.told.late", day(deadline.get()));
            escalate(aspiration);
        }
    }

    private void lateToAnswer(Aspiration aspiration) {
        boolean any = false;
        for (Disposition disposition : dispositions.of(aspiration.id())) {
            Optional<Deadline> deadline = clocks.of(aspiration, disposition).filter(this::over);
            if (deadline.isPresent()) {
                mark(LATE, disposition);
                notices.offices(
                        aspiration,
                        other -> other.id().equals(disposition.id()),
                        "aspiration.told.late",
                        day(deadline.get()));
                any = true;
            }
        }
        if (any) {
            escalate(aspiration);
        }
    }

    private void escalate(Aspiration aspiration) {
        jdbc.sql("update aspiration set escalation = escalation + 1 where id = :id")
                .param("id", aspiration.id().value())
                .update();
        if (aspiration.state() == AspirationState.VERIFIED) {
            return; // it is with the verifiers, who have been told; there is no office to name
        }
        machine.take(aspiration, Act.of(AspirationEvent.ESCALATE, new By.Time(), "", Audience.PUBLIC));
    }

    private void warn(Aspiration aspiration) {
        clocks.of(aspiration).filter(this::near).ifPresent(deadline -> {
            jdbc.sql("update aspiration set warned_at = :now where id = :id")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", aspiration.id().value())
                    .update();
            notices.verifiers(aspiration, "aspiration.told.near", day(deadline));
        });
        for (Disposition disposition : dispositions.of(aspiration.id())) {
            clocks.of(aspiration, disposition).filter(this::near).ifPresent(deadline -> {
                mark(WARNED, disposition);
                notices.offices(
                        aspiration,
                        other -> other.id().equals(disposition.id()),
                        "aspiration.told.near",
                        day(deadline));
            });
        }
    }

    private void mark(String sql, Disposition disposition) {
        jdbc.sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", disposition.id())
                .update();
    }

    private boolean over(Deadline deadline) {
        return clock.instant().isAfter(deadline.due());
    }

    private boolean near(Deadline deadline) {
        return !clock.instant().isBefore(deadline.warn());
    }

    private String day(Deadline deadline) {
        return LocalDate.ofInstant(deadline.due(), site.zone()).toString();
    }
}
