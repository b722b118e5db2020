package id.mymein.newsroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.FreshDatabase;
import id.mymein.MyMeIn;
import id.mymein.People;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** An open stream does not keep the application from stopping. */
class LiveShutdownTest {

    @Test
    void theApplicationStopsInTimeWhileSomebodyListens() throws Exception {
        var application = new SpringApplicationBuilder(MyMeIn.class)
                .bannerMode(Banner.Mode.OFF)
                .initializers(new FreshDatabase())
                .run("--server.port=0", "--mymein.production=true", "--mymein.address=http://localhost");
        String port = Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port"));
        var people = application.getBean(People.class);
        var actor = people.person(OfficeKind.KIM_GROUP, "63.11.08.2005", Role.CONTRIBUTOR);
        try (Ears ears = new Ears("http://localhost:" + port)) {
            ears.signIn(people, actor).listen("");
            long start = System.nanoTime();
            application.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            Awaitility.await().until(ears::over);
        }
    }
}
