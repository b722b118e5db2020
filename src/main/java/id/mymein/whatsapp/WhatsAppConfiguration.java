package id.mymein.whatsapp;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.mymein.alert.Alerts;
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

    WhatsAppConfiguration(WhatsAppSettings settings) {
        if (settings.begun() && !settings.on()) {
            LOG.warn("WhatsApp stays off; still to be set: {}", String.join(", ", settings.missing()));
        }
    }

    @Bean
    @Conditional(Begun.class)
    RecurringTask<Void> sendWhatsApp(
            WhatsAppSettings settings, Alerts alerts, Audience audience, Answering answering, Sending sending) {
        return Tasks.recurring("send-whatsapp", FixedDelay.of(settings.every())).execute((instance, context) -> {
            if (settings.on()) {
                alerts.plan(audience);
                answering.run();
                sending.run();
            }
        });
    }

    @Bean
    @Conditional(Begun.class)
    RecurringTask<Void> forgetWhatsApp(AnswerRows answers, Conversation conversation) {
        return Tasks.recurring("forget-whatsapp", FixedDelay.ofHours(24)).execute((instance, context) -> {
            answers.forget();
            conversation.forget();
        });
    }
}
