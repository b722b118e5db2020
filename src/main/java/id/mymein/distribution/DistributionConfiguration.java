package id.mymein.distribution;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DistributionConfiguration {

    @Bean
    OneTimeTask<Void> distributeStory(Distribution distribution, Dispatcher dispatcher) {
        return Tasks.oneTime(Distribution.TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
                .execute((instance, context) -> {
                    distribution.distribute(Distribution.story(instance.getId()));
                    dispatcher.begin();
                });
    }

    @Bean
    RecurringTask<Void> dispatchDeliveries(Dispatcher dispatcher) {
        return Tasks.recurring("dispatch-deliveries", FixedDelay.ofSeconds(2))
                .execute((instance, context) -> dispatcher.begin());
    }

    @Bean
    RecurringTask<Void> watchChannels(ChannelWatch watch) {
        return Tasks.recurring("watch-channels", FixedDelay.ofHours(6)).execute((instance, context) -> watch.run());
    }

    @Bean
    RecurringTask<Void> watchLedger(LedgerWatch watch) {
        return Tasks.recurring("watch-ledger", FixedDelay.ofMinutes(15)).execute((instance, context) -> watch.run());
    }
}
