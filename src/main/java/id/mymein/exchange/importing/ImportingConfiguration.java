package id.mymein.exchange.importing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

    /** What a node left behind when it died, or began where its threads were taken. */
    @Bean
    RecurringTask<Void> takeUpImports(ImportRunner runner) {
        return Tasks.recurring("take-up-imports", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> runner.takeUp());
    }

    @Bean
    RecurringTask<Void> clearForgottenImports(ImportDesk desk) {
        return Tasks.recurring("clear-forgotten-imports", FixedDelay.ofHours(6))
                .execute((instance, context) -> desk.clear());
    }
}
