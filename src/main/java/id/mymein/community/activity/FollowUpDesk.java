package id.mymein.community.activity;

import id.mymein.audit.AuditTrail;
import id.mymein.community.ActivityId;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done because of activities, and the tick when it is. */
@Component
public class FollowUpDesk {

    private final JdbcClient jdbc;
    private final ActivityRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    FollowUpDesk(JdbcClient jdbc, ActivityRows rows, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is open first, by its day. */
    @Transactional(readOnly = true)
    public List<FollowUp> of(ActivityId id) {
        return jdbc.sql("""
                select id, task, due_on, done_at from activity_follow_up
                where activity_id = :id order by done_at is not null, due_on nulls last, recorded_at""")
                .param("id", id.value())
                .query((row, n) -> new FollowUp(
                        row.getObject("id", UUID.class),
                        row.getString("task"),
                        row.getObject("due_on", LocalDate.class),
                        ActivityRows.moment(row, "done_at")))
                .list();
    }

    /**
     * Adds one.
     *
     * @param task given with the form, so that one sent twice is one
     * @param due as it was typed; may be empty
     * @throws NotFound where there is no such activity that the actor keeps
     */
    @Transactional
    public ActivityResult add(Actor actor, ActivityId id, UUID task, String text, String due) {
        Activity activity = rows.lock(actor, id).orElseThrow(NotFound::new);
        if (!activity.stands()) {
            return new ActivityResult.Refused("community.activity.refused.withdrawn");
        }
        var errors = FormErrors.none();
        ActivityRules.line(errors, "tugas", text, true);
        Optional<LocalDate> day = due.isEmpty() ? Optional.empty() : ActivityRules.day(due);
        if (!due.isEmpty()
                && day.filter(one -> !one.isBefore(activity.content().day())).isEmpty()) {
            errors.add("tenggat", "community.activity.wrong.due");
        }
        if (errors.any()) {
            return new ActivityResult.Wrong(errors);
        }
        int added = jdbc.sql("""
                insert into activity_follow_up (id, activity_id, task, due_on, recorded_at)
                values (:id, :activity, :task, :due, :now) on conflict (id) do nothing""")
                .param("id", task)
                .param("activity", id.value())
                .param("task", text)
                .param("due", day.orElse(null), Types.DATE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 1) {
            record(actor, "addFollowUp", id, task);
        }
        return new ActivityResult.Done(id);
    }

    /**
     * Ticks one off, or takes the tick back.
     *
     * @throws NotFound where there is none of an activity that the actor keeps
     */
    @Transactional
    public void tick(Actor actor, ActivityId id, UUID task, boolean done) {
        var _ = rows.lock(actor, id).filter(Activity::stands).orElseThrow(NotFound::new);
        boolean there = of(id).stream().anyMatch(one -> one.id().equals(task));
        if (!there) {
            throw new NotFound();
        }
        int changed = jdbc.sql("""
                update activity_follow_up
                set done_at = case when :done then :now end, done_by = case when :done then :by end
                where id = :id and (done_at is not null) <> :done""")
                .param("id", task)
                .param("done", done)
                .param("by", actor.account().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 1) {
            record(actor, done ? "finishFollowUp" : "reopenFollowUp", id, task);
        }
    }

    private void record(Actor actor, String verb, ActivityId id, UUID task) {
        audit.record(actor.auditName(), "community." + verb, "activity:" + id, Map.of("followUp", task.toString()));
    }
}
