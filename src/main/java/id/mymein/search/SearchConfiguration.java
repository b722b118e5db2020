package id.mymein.search;

import id.mymein.platform.Site;
import id.mymein.platform.database.StandingConnections;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    static Path directory(Site site) {
        return site.data().resolve("index").toAbsolutePath();
    }

    @Bean
    IndexHome indexHome(
            SearchSettings settings, Site site, JdbcClient jdbc, StandingConnections connections, Clock clock) {
        return settings.shared()
                ? new SharedHome(jdbc, connections, name -> drop(settings, name), clock)
                : new LocalHome(directory(site), clock);
    }

    private static void drop(SearchSettings settings, String name) {
        try (StoryIndex index = StoryIndex.open(settings.openSearch(name, false))) {
            index.drop();
        }
    }
}
