package id.mymein.push;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In the database, so that each runs on one node at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushSettings.class)
class PushConfiguration {

    /** Kept that long, so that it is known who was told a story that is corrected late. */
    private static final Duration NOTICES = Duration.ofDays(100);

    @Bean
    RecurringTask<Void> tellDevices(PushSettings settings, PlanNotices plans, TellDevices telling) {
        return Tasks.recurring("tell-devices", FixedDelay.of(settings.every())).execute((instance, context) -> {
            plans.run();
            telling.run();
        });
    }

    @Bean
    RecurringTask<Void> forgetNotices(NoticeRows rows, Clock clock) {
        return Tasks.recurring("forget-push-notices", FixedDelay.ofHours(24))
                .execute((instance, context) -> rows.forget(
                        clock.instant().minus(NOTICES), clock.instant().minus(PushService.KEPT)));
    }
}
