package id.mymein.aspiration.mailbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxSettings.class)
class MailboxConfiguration {

    /** In the database, so that one node at a time reads the mailbox. */
    @Bean
    @Conditional(MailboxConfigured.class)
    RecurringTask<Void> readMailbox(MailboxSettings settings, Mailbox mailbox) {
        return Tasks.recurring("read-mailbox", FixedDelay.of(settings.every()))
                .execute((instance, context) -> mailbox.read());
    }
}
