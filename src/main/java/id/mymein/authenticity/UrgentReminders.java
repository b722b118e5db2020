package id.mymein.authenticity;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import id.mymein.audit.AuditTrail;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.newsroom.StoryBriefs;
import id.mymein.newsroom.StoryBriefs.Brief;
import id.mymein.newsroom.StoryId;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds police and chief editors, once, of an urgent story whose clock ran out without a verdict. When is a row of
 * db-scheduler, so it survives restarts.
 */
@Component
class UrgentReminders {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("remind-urgent");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final StoryBriefs briefs;
    private final Accounts accounts;
    private final Notifier notifier;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    UrgentReminders(
            ObjectProvider<SchedulerClient> scheduler,
            StoryBriefs briefs,
            Accounts accounts,
            Notifier notifier,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.scheduler = scheduler;
        this.briefs = briefs;
        this.accounts = accounts;
        this.notifier = notifier;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    void set(StoryId story, Instant when) {
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(story.toString()).scheduledTo(when));
    }

    static StoryId story(TaskInstanceId instance) {
        return new StoryId(UUID.fromString(instance.getId()));
    }

    /** The clock's hand; does nothing where the police have answered, or where it was done already. */
    @Transactional
    public void remind(StoryId story) {
        briefs.find(story).filter(this::ranOut).filter(this::first).ifPresent(this::tell);
    }

    private boolean ranOut(Brief brief) {
        return brief.urgentUntil() != null && !clock.instant().isBefore(brief.urgentUntil());
    }

    private boolean first(Brief brief) {
        return jdbc.sql("""
                        insert into urgent_reminder (story_id, reminded_at) values (:story, :now)
                        on conflict (story_id) do nothing""")
                        .param("story", brief.id().value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void tell(Brief brief) {
        Set<Accounts.Person> police = new LinkedHashSet<>(accounts.whoMay(Action.DECIDE_AUTHENTICITY, brief.office()));
        Set<Accounts.Person> chiefs = new LinkedHashSet<>(accounts.whoMay(Action.PUBLISH_URGENT, brief.office()));
        chiefs.removeAll(police);
        String key = "authenticity.told.overdue";
        var here = Notice.of(key, PoliceNotices.path(brief.id().toString()), brief.title());
        police.forEach(person -> notifier.tell(person.id(), here));
        var atDesk = Notice.of(key, "/meja/berita/" + brief.id(), brief.title());
        chiefs.forEach(person -> notifier.tell(person.id(), atDesk));
        audit.record(
                "system",
                "authenticity.remindUrgent",
                "story:" + brief.id(),
                Map.of("until", String.valueOf(brief.urgentUntil()), "told", police.size() + chiefs.size()));
    }
}
