package id.mymein.newsroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.FreshDatabase;
import id.mymein.People;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** An open stream does not keep the application from stopping. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mymein.production=true", "mymein.address=http://localhost"})
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
class LiveShutdownTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    ConfigurableApplicationContext application;

    @Test
    void theApplicationStopsInTimeWhileSomebodyListens() throws Exception {
        var actor = people.person(OfficeKind.KIM_GROUP, "63.11.08.2005", Role.CONTRIBUTOR);
        try (Ears ears =
                new Ears("http://localhost:" + port).signIn(people, actor).listen("")) {
            long start = System.nanoTime();
            application.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            Awaitility.await().until(ears::over);
        }
    }
}
