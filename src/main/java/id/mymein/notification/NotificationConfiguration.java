package id.mymein.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NotificationConfiguration {

    private static final int IMPLICIT_TLS = 465;
    private static final String TIMEOUT = "10000";

    @Bean
    @Conditional(MailConfigured.class)
    JavaMailSenderImpl smtp(MailSettings settings) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost(settings.host());
        smtp.setPort(settings.port());
        smtp.setDefaultEncoding("UTF-8");
        Properties properties = smtp.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        properties.put("mail.smtp.ssl.enable", settings.port() == IMPLICIT_TLS);
        properties.put("mail.smtp.ssl.checkserveridentity", true);
        properties.put("mail.smtp.starttls.enable", true);
        if (!settings.user().isBlank()) {
            smtp.setUsername(settings.user());
            smtp.setPassword(settings.password());
            properties.put("mail.smtp.auth", true);
            properties.put("mail.smtp.starttls.required", settings.port() != IMPLICIT_TLS);
        }
        return smtp;
    }

    /** In the database, so that it runs on one node at a time. */
    @Bean
    @Conditional(MailConfigured.class)
    RecurringTask<Void> sendNotices(MailSettings settings, Mailing mailing) {
        return Tasks.recurring("send-notices", FixedDelay.of(settings.every()))
                .execute((instance, context) -> mailing.sendDue());
    }
}
