package id.mymein.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeTravelTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Instant THEN = Instant.parse("2026-03-01T00:30:00Z");

    private final Clock clock = TimeTravel.clock(Clock.systemUTC());

    @Test
    void insideAJourneyTheClockShowsThatInstantAndAfterItThePresent() {
        assertThat(travel(false).at(THEN, clock::instant)).isEqualTo(THEN);
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aClockInAnotherZoneTravelsToo() {
        Clock local = clock.withZone(WITA);
        assertThat(travel(false).at(THEN, local::instant)).isEqualTo(THEN);
        assertThat(local.getZone()).isEqualTo(WITA);
    }

    @Test
    void otherThreadsStayInThePresent() {
        Instant seen = travel(false).at(THEN, () -> {
            var elsewhere = new Instant[1];
            try {
                Thread.ofVirtual().start(() -> elsewhere[0] = clock.instant()).join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return elsewhere[0];
        });
        assertThat(seen).isAfter(THEN.plus(Duration.ofDays(1)));
    }

    @Test
    void wherePeopleWorkForRealThereIsNoJourney() {
        assertThatThrownBy(() -> travel(true).at(THEN, clock::instant)).isInstanceOf(IllegalStateException.class);
    }

    private static TimeTravel travel(boolean production) {
        return new TimeTravel(new Site(Path.of("."), WITA, URI.create("http://localhost"), production, false));
    }
}
