package id.mymein.incoming;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IncomingConfiguration {

    @Bean
    RecurringTask<Void> readFeeds(FeedReading reading) {
        return Tasks.recurring("read-feeds", FixedDelay.ofSeconds(20)).execute((instance, context) -> reading.round());
    }

    @Bean
    RecurringTask<Void> remindOfFeeds(FeedTasks tasks) {
        return Tasks.recurring("remind-of-feeds", FixedDelay.ofHours(1)).execute((instance, context) -> tasks.remind());
    }
}
