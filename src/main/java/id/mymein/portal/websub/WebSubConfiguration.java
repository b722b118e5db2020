package id.mymein.portal.websub;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebSubConfiguration {

    /** The last of them comes after about two hours; what is new by then is told with what is newer. */
    private static final int TRIES = 6;

    @Bean
    OneTimeTask<Void> verifyWebSubWish(Verifying verifying) {
        return Tasks.oneTime(Asking.VERIFY)
                .execute((instance, context) -> verifying.verify(UUID.fromString(instance.getId())));
    }

    @Bean
    OneTimeTask<Void> tellWebSubReader(Spreading spreading) {
        return Tasks.oneTime(Spreading.AGAIN)
                .onFailure(FailureHandler.<Void>maxRetries(TRIES)
                        .withBackoff(Duration.ofMinutes(2), 2)
                        .thenRemove())
                .execute((instance, context) -> spreading.again(UUID.fromString(instance.getId())));
    }

    @Bean
    RecurringTask<Void> sweepWebSub(ReaderRows rows) {
        return Tasks.recurring("sweep-websub", FixedDelay.ofHours(6)).execute((instance, context) -> rows.sweep());
    }
}
