package id.mymein.watching;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WatchingConfiguration {

    @Bean
    RecurringTask<Void> sendDigests(Digest digest) {
        return Tasks.recurring("send-digests", FixedDelay.ofMinutes(10)).execute((instance, context) -> digest.send());
    }
}
