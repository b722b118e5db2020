package id.mymein.notification.optin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OptInConfiguration {

    @Bean
    RecurringTask<Void> cleanOptIns(OptIns optIns) {
        return Tasks.recurring("clean-opt-ins", FixedDelay.ofHours(1)).execute((instance, context) -> optIns.clean());
    }
}
