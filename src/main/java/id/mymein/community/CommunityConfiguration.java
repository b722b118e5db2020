package id.mymein.community;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.mymein.platform.Site;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommunityConfiguration {

    /** Before people begin their day. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Bean
    RecurringTask<Void> remindOfEndings(GroupReminders reminders, Site site) {
        return Tasks.recurring("remind-of-endings", new Daily(site.zone(), MORNING))
                .execute((instance, context) -> reminders.remind());
    }
}
