package id.mymein.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import id.mymein.platform.Site;
import id.mymein.platform.database.DatabaseAccess.Credentials;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    @Conditional(NoExternalDatabase.class)
    EmbeddedDatabase embeddedDatabase(Site site) throws IOException, InterruptedException, SQLException {
        return EmbeddedDatabase.open(site.data(), site.command());
    }

    @Bean
    DatabaseAccess databaseAccess(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        return settings.external()
                ? ExternalDatabase.checked(settings.access())
                : embedded.getObject().access();
    }

    /** Secrets that the application keeps beside its data. */
    @Bean
    Secrets secrets(Site site) throws IOException {
        java.nio.file.Files.createDirectories(site.data());
        return new Secrets(site.data());
    }

    @Bean
    DataSource dataSource(DatabaseAccess access) {
        var pool = pool(access.url(), access.application());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        return pool;
    }

    @Bean
    StandingConnections standingConnections(DatabaseAccess access) {
        return new StandingConnections(access);
    }

    /** Flyway goes in as the owner; what it creates is opened to the application's role in the first migration. */
    @Bean
    FlywayConfigurationCustomizer migrateAsOwner(DatabaseAccess access) {
        return flyway -> flyway.dataSource(
                        access.url(), access.owner().user(), access.owner().password())
                .placeholders(Map.of("application", access.application().user()));
    }

    private static HikariDataSource pool(String url, Credentials role) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(role.user());
        pool.setPassword(role.password());
        pool.setConnectionTimeout(10_000);
        pool.setInitializationFailTimeout(30_000);
        return pool;
    }
}
