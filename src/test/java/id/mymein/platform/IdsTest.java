package id.mymein.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static UUID at(String instant) {
        return Ids.next(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void idsSortAsTheyWereMadeAlsoWithinOneMillisecond() {
        List<String> ids = Stream.of(
                        "2026-11-25T00:00:00.123000Z",
                        "2026-11-25T00:00:00.123001Z",
                        "2026-11-25T00:00:00.123999Z",
                        "2026-11-25T00:00:00.124000Z")
                .map(instant -> at(instant).toString())
                .toList();
        assertThat(ids).isSorted();
    }

    @Test
    void anIdIsOfVersionSevenAndNeverTheSame() {
        UUID id = at("2026-11-25T00:00:00Z");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16)
                .isEqualTo(Instant.parse("2026-11-25T00:00:00Z").toEpochMilli());
        assertThat(id).isNotEqualTo(at("2026-11-25T00:00:00Z"));
    }
}
