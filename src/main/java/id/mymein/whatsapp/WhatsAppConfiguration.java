package id.mymein.whatsapp;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** In the database, so that each runs on one node at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WhatsAppSettings.class)
class WhatsAppConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppConfiguration.class);

    /** Kept that long, so that it is known who was told a story that is corrected late. */
    private static final Duration NOTICES = Duration.ofDays(100);

    WhatsAppConfiguration(WhatsAppSettings settings) {
        if (settings.begun() && !settings.on()) {
            LOG.warn("WhatsApp stays off; still to be set: {}", String.join(", ", settings.missing()));
        }
    }

    @Bean
    @Conditional(Begun.class)
    RecurringTask<Void> sendWhatsApp(
            WhatsAppSettings settings, PlanNotices plans, Answering answering, Sending sending) {
        return Tasks.recurring("send-whatsapp", FixedDelay.of(settings.every())).execute((instance, context) -> {
            if (settings.on()) {
                plans.run();
                answering.run();
                sending.run();
            }
        });
    }

    @Bean
    @Conditional(Begun.class)
    RecurringTask<Void> forgetWhatsApp(NoticeRows notices, AnswerRows answers, Conversation conversation, Clock clock) {
        return Tasks.recurring("forget-whatsapp", FixedDelay.ofHours(24)).execute((instance, context) -> {
            notices.forget(clock.instant().minus(NOTICES));
            answers.forget();
            conversation.forget();
        });
    }
}
