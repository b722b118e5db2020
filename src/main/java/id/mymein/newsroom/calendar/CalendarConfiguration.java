package id.mymein.newsroom.calendar;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.mymein.platform.Site;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** When people begin their day. */
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    @Bean
    RecurringTask<Void> remindOfPlans(PlanReminders reminders, Site site) {
        return Tasks.recurring("remind-of-plans", new Daily(site.zone(), MORNING))
                .execute((instance, context) -> reminders.remind());
    }
}
