package id.mymein.socialaccount;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SocialAccountConfiguration {

    @Bean
    RecurringTask<Void> lookAtAccounts(PageChecks checks) {
        return Tasks.recurring("look-at-accounts", FixedDelay.ofMinutes(2))
                .execute((instance, context) -> checks.run());
    }

    @Bean
    RecurringTask<Void> remindOfAccounts(Reviews reviews) {
        return Tasks.recurring("remind-of-accounts", FixedDelay.ofHours(1))
                .execute((instance, context) -> reviews.remind());
    }
}
