package id.mymein.fediverse;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FediverseSettings.class)
class FediverseConfiguration {

    @Bean
    OneTimeTask<Void> federateStory(Saying saying, Dispatcher dispatcher) {
        return Tasks.oneTime(Federation.TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
                .execute((instance, context) -> {
                    saying.bring(Federation.story(instance.getId()));
                    dispatcher.begin();
                });
    }

    @Bean
    RecurringTask<Void> dispatchActivities(Dispatcher dispatcher) {
        return Tasks.recurring("dispatch-activities", FixedDelay.ofSeconds(2))
                .execute((instance, context) -> dispatcher.begin());
    }

    @Bean
    RecurringTask<Void> sweepFediverse(Sweeping sweeping) {
        return Tasks.recurring("sweep-fediverse", FixedDelay.ofHours(6)).execute((instance, context) -> sweeping.run());
    }
}
