package id.mymein.aspiration.meeting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the offices that have to do what was decided: before it is due, on the day, and every week that it is late. */
@Component
class MeetingReminders {

    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_BETWEEN = 7;
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final MeetingRules rules;
    private final Offices offices;
    private final Accounts accounts;
    private final Notifier notifier;

    MeetingReminders(JdbcClient jdbc, MeetingRules rules, Offices offices, Accounts accounts, Notifier notifier) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.offices = offices;
        this.accounts = accounts;
        this.notifier = notifier;
    }

    private record Due(UUID decision, MeetingId meeting, String title, OfficeId owner, LocalDate due) {}

    /** Twice on one day, nobody is reminded again. */
    @Transactional
    public void remind() {
        LocalDate today = rules.today();
        List<Due> due = jdbc.sql("""
                select d.id, m.id as meeting, m.title, d.owner_id, d.due_on
                from coordination_decision d join coordination_meeting m on m.id = d.meeting_id
                where d.done_at is null and m.cancelled = '' and d.due_on <= :soon
                  and (d.reminded_on is null or d.reminded_on < d.due_on and d.due_on <= :today
                    or d.reminded_on <= :lastWeek)
                order by d.due_on limit :most for update of d skip locked""")
                .param("soon", today.plusDays(DAYS_BEFORE))
                .param("today", today)
                .param("lastWeek", today.minusDays(DAYS_BETWEEN))
                .param("most", AT_ONCE)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        new MeetingId(row.getObject("meeting", UUID.class)),
                        row.getString("title"),
                        new OfficeId(row.getObject("owner_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class)))
                .list();
        due.forEach(one -> remind(one, today));
    }

    private void remind(Due due, LocalDate today) {
        String key = due.due().isBefore(today) ? "aspiration.meeting.told.late" : "aspiration.meeting.told.due";
        var notice = Notice.of(
                key,
                MeetingController.PATH + "/" + due.meeting(),
                due.title(),
                due.due().toString());
        offices.find(due.owner()).stream()
                .flatMap(office -> accounts.whoMay(Action.WORK_CASE, office).stream())
                .forEach(person -> notifier.tell(person.id(), notice));
        jdbc.sql("update coordination_decision set reminded_on = :today where id = :id")
                .param("today", today)
                .param("id", due.decision())
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {

        @Bean
        RecurringTask<Void> remindOfDecisions(MeetingReminders reminders) {
            return Tasks.recurring("remind-of-decisions", FixedDelay.ofHours(1))
                    .execute((instance, context) -> reminders.remind());
        }
    }
}
