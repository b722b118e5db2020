package id.mymein.push;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave; from {@code MYMEIN_PUSH_*}.
 *
 * @param aDay how much news a device is told a day; what is urgent, corrected or withdrawn does not count
 * @param services hosts of push services, with all below them. Notices go nowhere else, so nobody makes this site knock at
 *     other doors
 * @param every how often to look whether something is to be told
 */
@ConfigurationProperties("mymein.push")
record PushSettings(
        @DefaultValue("3") int aDay,
        @DefaultValue List<String> services,
        @DefaultValue("10s") Duration every) {

    PushSettings {
        services = List.copyOf(services);
    }

    boolean serves(String host) {
        return services.stream().anyMatch(service -> host.equals(service) || host.endsWith("." + service));
    }
}
