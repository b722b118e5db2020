package id.mymein.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignDateTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @ParameterizedTest
    @CsvSource({
        "2016-08-22T08:00:23Z, 2016-08-22T08:00:23Z",
        "2016-08-22T08:00:23+07:00, 2016-08-22T01:00:23Z",
        "2016-08-22T08:00:23, 2016-08-22T00:00:23Z",
        "2016-08-22 08:00, 2016-08-22T00:00:00Z",
        "2016-08-22 08:00:23Z, 2016-08-22T08:00:23Z",
        "2016-08-22, 2016-08-22T04:00:00Z",
        "'Mon, 04 Mar 2019 05:06:07 +0000', 2019-03-04T05:06:07Z"
    })
    void readsTheFormsThatArchivesWrite(String typed, String instant) {
        assertThat(ForeignDate.read(typed, WITA)).contains(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kemarin",
                "2016-13-01",
                "2016-02-30",
                "0000-00-00 00:00:00",
                "22/08/2016",
                "+999999999-01-01"
            })
    void knowsWhatIsNoDate(String typed) {
        assertThat(ForeignDate.read(typed, WITA)
                        .filter(instant -> instant.isBefore(Instant.parse("9999-01-01T00:00:00Z"))))
                .isEmpty();
    }
}
