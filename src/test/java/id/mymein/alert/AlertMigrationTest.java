package id.mymein.alert;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.TestDatabase;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Web push kept alerts of its own before; a site that is upgraded goes on where it stood. */
class AlertMigrationTest {

    private static final String BEFORE = "20261127.240";

    private final Properties database = TestDatabase.fresh();
    private final DriverManagerDataSource owner = new DriverManagerDataSource(
            database.getProperty("mymein.db.url"),
            database.getProperty("mymein.db.owner-user"),
            database.getProperty("mymein.db.owner-password"));
    private final JdbcClient jdbc = JdbcClient.create(owner);

    private FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .placeholders(Map.of("application", database.getProperty("mymein.db.user")));
    }

    @Test
    void whatWebPushHadToTellIsStillToldAndWhoWasToldIsStillKnown() {
        migrations().target(BEFORE).load().migrate();
        UUID told = notice(true);
        UUID waiting = notice(false);
        UUID device = device();
        jdbc.sql("""
                insert into push_copy (notice_id, device_id, state, next_try, planned_at)
                values (:notice, :device, 'SENT', now(), now())""").param("notice", told).param("device", device).update();

        migrations().load().migrate();

        assertThat(all("select id from alert")).containsExactlyInAnyOrder(told, waiting);
        assertThat(all("select alert_id as id from alert_waiting where audience = 'push'"))
                .containsExactly(waiting);
        assertThat(all("select alert_id as id from push_copy where state = 'SENT'"))
                .containsExactly(told);
        jdbc.sql("delete from alert").update();
        assertThat(all("select alert_id as id from push_copy")).isEmpty();
    }

    private Iterable<UUID> all(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getObject("id", UUID.class)).list();
    }

    private UUID notice(boolean planned) {
        UUID story = UUID.randomUUID();
        jdbc.sql("""
                insert into story (id, submission_id, office_id, office_kind, office_region, author_id, state, state_since, created_at)
                values (:id, :id, :id, 'DISKOMINFO', '63.11', :id, 'PUBLISHED', now(), now())""").param("id", story).update();
        UUID notice = UUID.randomUUID();
        jdbc.sql("""
                insert into push_notice (id, story_id, release, planned, created_at)
                values (:id, :story, 1, :planned, now())""")
                .param("id", notice)
                .param("story", story)
                .param("planned", planned)
                .update();
        return notice;
    }

    private UUID device() {
        UUID device = UUID.randomUUID();
        jdbc.sql("""
                insert into push_device (id, endpoint, key, auth, language, since)
                values (:id, 'https://push.test/1', decode(repeat('00', 65), 'hex'), decode(repeat('00', 16), 'hex'), 'id', now())""").param("id", device).update();
        return device;
    }
}
