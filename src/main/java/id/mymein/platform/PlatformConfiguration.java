package id.mymein.platform;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Site.class)
@EnableAsync
class PlatformConfiguration {

    @Bean
    Clock clock() {
        return TimeTravel.clock(Clock.systemUTC());
    }
}
