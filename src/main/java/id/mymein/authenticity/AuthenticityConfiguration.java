package id.mymein.authenticity;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuthenticityConfiguration {

    @Bean
    OneTimeTask<Void> remindUrgent(UrgentReminders reminders) {
        return Tasks.oneTime(UrgentReminders.TASK)
                .execute((instance, context) -> reminders.remind(UrgentReminders.story(instance)));
    }
}
