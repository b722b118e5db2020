package id.mymein.identity.signin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgettingConfiguration {

    @Bean
    RecurringTask<Void> forgetOldTries(Limits limits, Devices devices) {
        return Tasks.recurring("forget-old-tries", FixedDelay.ofHours(1)).execute((instance, context) -> {
            limits.forget();
            devices.forgetOld();
        });
    }
}
