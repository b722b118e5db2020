package id.mymein.aspiration;

import id.mymein.aspiration.clock.ClockRule;
import id.mymein.aspiration.clock.ClockStep;
import id.mymein.aspiration.clock.Course;
import id.mymein.aspiration.clock.Deadline;
import id.mymein.aspiration.clock.DeadlineRules;
import id.mymein.aspiration.clock.Deadlines;
import id.mymein.aspiration.clock.Pause;
import id.mymein.platform.Site;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which deadlines run, and what is left of them. The days are kept beside the aspirations so that queues can be ordered by them;
 * what is shown is worked out afresh.
 */
@Component
public class CaseClocks {

    private final JdbcClient jdbc;
    private final AspirationRows rows;
    private final DispositionRows dispositions;
    private final Pauses pauses;
    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final Site site;
    private final Clock clock;

    CaseClocks(
            JdbcClient jdbc,
            AspirationRows rows,
            DispositionRows dispositions,
            Pauses pauses,
            Deadlines deadlines,
            DeadlineRules rules,
            Site site,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.dispositions = dispositions;
        this.pauses = pauses;
        this.deadlines = deadlines;
        this.rules = rules;
        this.site = site;
        this.clock = clock;
    }

    /** A clock that runs, or stands still while the sender is waited for. */
    private record Running(ClockStep step, Course course, boolean inspection) {}

    /** What is left for the case itself: to verify it, or for its sender to say something. Empty where no clock runs. */
    @Transactional(readOnly = true)
    public Optional<Deadline> of(Aspiration aspiration) {
        return running(aspiration).flatMap(running -> deadline(aspiration, running));
    }

    /** What is left for an office; empty where it owes nothing. */
    @Transactional(readOnly = true)
    public Optional<Deadline> of(Aspiration aspiration, Disposition disposition) {
        return running(aspiration, disposition).flatMap(running -> deadline(aspiration, running));
    }

    private Optional<Deadline> deadline(Aspiration aspiration, Running running) {
        return deadlines.of(
                running.step(), aspiration.kind(), running.inspection(), aspiration.region(), running.course());
    }

    private Optional<Running> running(Aspiration aspiration) {
        if (aspiration.state().ended()) {
            return Optional.empty();
        }
        if (aspiration.waiting()) {
            return pauses(aspiration.id()).stream()
                    .filter(pause -> pause.until() == null)
                    .findFirst()
                    .map(pause -> new Running(ClockStep.REPLY, Course.since(pause.from()), false));
        }
        return switch (aspiration.state()) {
            case RECEIVED -> Optional.of(verifying(aspiration, aspiration.stateSince()));
            case VERIFIED -> Optional.of(verifying(aspiration, forwardSince(aspiration)));
            case ANSWERED, DONE ->
                Optional.of(new Running(ClockStep.CLOSE, Course.since(aspiration.stateSince()), false));
            case DISPOSED, CLOSED, REFUSED, MERGED -> Optional.empty();
        };
    }

    private Running verifying(Aspiration aspiration, Instant began) {
        return new Running(ClockStep.VERIFY, new Course(began, pauses(aspiration.id()), false), false);
    }

    /** To verify and to forward have one deadline; what an office gave back has a new one. */
    private Instant forwardSince(Aspiration aspiration) {
        return dispositions.of(aspiration.id()).isEmpty() ? aspiration.receivedAt() : aspiration.stateSince();
    }

    private Optional<Running> running(Aspiration aspiration, Disposition disposition) {
        if (aspiration.state() != AspirationState.DISPOSED || !disposition.owed()) {
            return Optional.empty();
        }
        boolean extended = disposition.extraDays() > 0;
        Instant began = disposition.clock().began();
        var course = new Course(began == null ? disposition.disposedAt() : began, pauses(aspiration.id()), extended);
        ClockStep step = disposition.state() == Disposition.State.SENT && !extended
                ? ClockStep.START
                : extended ? extendable(aspiration) : ClockStep.ANSWER;
        return Optional.of(new Running(step, course, disposition.inspection()));
    }

    /** The law on public information gives more time to who says in writing why; the service standard gives none. */
    private static ClockStep extendable(Aspiration aspiration) {
        return aspiration.kind() == AspirationKind.INFORMATION ? ClockStep.ANSWER_FORMALLY : ClockStep.ANSWER;
    }

    private List<Pause> pauses(AspirationId id) {
        return pauses.of(id).stream()
                .map(pause -> new Pause(pause.from(), pause.until()))
                .toList();
    }

    /** By how many days an office's time can be extended; 0 where it cannot. */
    int furtherDays(Aspiration aspiration, Disposition disposition) {
        return disposition.extraDays() > 0
                ? 0
                : rules.inForce(extendable(aspiration), aspiration.kind(), disposition.inspection(), today())
                        .map(ClockRule::extra)
                        .orElse(0);
    }

    /** True while the sender may open it again. */
    boolean reopenable(Aspiration aspiration) {
        Instant closed = aspiration.closedAt();
        return aspiration.state() == AspirationState.ANSWERED
                || aspiration.state() == AspirationState.DONE
                || (closed != null
                        && deadlines
                                .of(
                                        ClockStep.REOPEN,
                                        aspiration.kind(),
                                        false,
                                        aspiration.region(),
                                        Course.since(closed))
                                .filter(window -> !clock.instant().isAfter(window.due()))
                                .isPresent());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(site.zone()));
    }

    /** Keeps the days of what runs now; the caller holds the aspiration. */
    void set(AspirationId id) {
        Aspiration aspiration = rows.find(id).orElseThrow();
        Running running = running(aspiration).orElse(null);
        setCase(id, running, running == null ? null : dueDay(aspiration, running));
        for (Disposition disposition : dispositions.of(id)) {
            Running its = running(aspiration, disposition).orElse(null);
            LocalDate due = its == null || aspiration.waiting() ? null : dueDay(aspiration, its);
            setOffice(disposition.id(), its, due);
        }
    }

    private @Nullable LocalDate dueDay(Aspiration aspiration, Running running) {
        return deadline(aspiration, running)
                .map(deadline -> LocalDate.ofInstant(deadline.due(), site.zone()))
                .orElse(null);
    }

    private void setCase(AspirationId id, @Nullable Running running, @Nullable LocalDate due) {
        set(jdbc.sql("""
                update aspiration set clock_step = :step, clock_began = :began, due_on = :due, warned_at = null
                where id = :id and (clock_step is distinct from :step or due_on is distinct from :due)"""), running, due).param("id", id.value()).update();
    }

    /** An office's clock keeps its beginning, also while none runs: it may go on elsewhere. */
    private void setOffice(UUID id, @Nullable Running running, @Nullable LocalDate due) {
        set(jdbc.sql("""
                update aspiration_disposition set clock_step = :step, clock_began = coalesce(:began, clock_began),
                    due_on = :due, warned_at = null
                where id = :id and (clock_step is distinct from :step or due_on is distinct from :due)"""), running, due).param("id", id).update();
    }

    private static JdbcClient.StatementSpec set(
            JdbcClient.StatementSpec statement, @Nullable Running running, @Nullable LocalDate due) {
        Instant began = running == null ? null : running.course().began();
        return statement
                .param("step", running == null ? null : running.step().name(), Types.VARCHAR)
                .param("began", began == null ? null : began.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("due", due, Types.DATE);
    }
}
