package id.mymein.alert;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

    /** Kept that long, so that it is known who was told a story that is corrected late. */
    private static final Duration KEPT = Duration.ofDays(100);

    @Bean
    RecurringTask<Void> forgetAlerts(AlertRows rows, Clock clock) {
        return Tasks.recurring("forget-alerts", FixedDelay.ofHours(24))
                .execute((instance, context) -> rows.forget(clock.instant().minus(KEPT)));
    }
}
