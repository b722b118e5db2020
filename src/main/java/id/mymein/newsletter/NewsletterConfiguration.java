package id.mymein.newsletter;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** In the database, so that each runs on one node at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NewsletterSettings.class)
class NewsletterConfiguration {

    @Bean
    RecurringTask<Void> sendNewsletter(NewsletterSettings settings, Newsletter newsletter) {
        return Tasks.recurring("send-newsletter", FixedDelay.of(settings.every()))
                .execute((instance, context) -> newsletter.run());
    }

    @Bean
    RecurringTask<Void> forgetNewsletters(Newsletter newsletter) {
        return Tasks.recurring("forget-newsletters", FixedDelay.ofHours(24))
                .execute((instance, context) -> newsletter.forget());
    }

    @Bean
    @Conditional(BouncesRead.class)
    RecurringTask<Void> readBounces(NewsletterSettings settings, BounceMailbox mailbox) {
        return Tasks.recurring("read-bounces", FixedDelay.of(settings.bounce().every()))
                .execute((instance, context) -> mailbox.read());
    }
}
