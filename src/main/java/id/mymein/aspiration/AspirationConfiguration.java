package id.mymein.aspiration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AspirationConfiguration {

    @Bean
    RecurringTask<Void> watchAspirations(CaseWatch watch) {
        return Tasks.recurring("watch-aspirations", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> watch.run());
    }

    @Bean
    RecurringTask<Void> renewAspirationClocks(CaseWatch watch) {
        return Tasks.recurring("renew-aspiration-clocks", FixedDelay.ofHours(6))
                .execute((instance, context) -> watch.renew());
    }

    @Bean
    RecurringTask<Void> eraseWhatWasKeptLongEnough(KeepingTimes times) {
        return Tasks.recurring("erase-senders", FixedDelay.ofHours(6)).execute((instance, context) -> times.run());
    }
}
