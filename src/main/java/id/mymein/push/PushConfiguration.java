package id.mymein.push;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.mymein.alert.Alerts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In the database, so that each runs on one node at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushSettings.class)
class PushConfiguration {

    @Bean
    RecurringTask<Void> tellDevices(PushSettings settings, Alerts alerts, CopyRows copies, TellDevices telling) {
        return Tasks.recurring("tell-devices", FixedDelay.of(settings.every())).execute((instance, context) -> {
            alerts.plan(copies);
            telling.run();
        });
    }
}
