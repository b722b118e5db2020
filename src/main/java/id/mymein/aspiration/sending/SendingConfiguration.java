package id.mymein.aspiration.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    @Bean
    RecurringTask<Void> forgetSentTexts(SendingLimits limits) {
        return Tasks.recurring("forget-sent-texts", FixedDelay.ofHours(1))
                .execute((instance, context) -> limits.forget());
    }
}
