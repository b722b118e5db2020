package id.mymein.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.distribution.PostText.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A post fits its channel, and its address is never lost. */
class PostTextTest {

    private static final String LINK = "https://mymein.test/k/aB3dEfG";
    private static final Told TOLD = new Told(
            "",
            "Jembatan gantung Mayanau dibuka lagi",
            "Jembatan gantung dibuka lagi pagi ini sesudah diperbaiki tiga bulan. "
                    + "Warga menyeberang lagi. ".repeat(40),
            List.of("Balangan", "Tebing Tinggi", "Pembangunan", "Jembatan"));

    private static Shape shape(int most) {
        return new Shape(most, most, TextCount.SHORT_LINKS, false, 3, true);
    }

    @Test
    void hasTitleSummaryAddressAndTags() {
        assertThat(PostText.of(TOLD, shape(2000), false, LINK))
                .startsWith("Jembatan gantung Mayanau dibuka lagi\n\nJembatan gantung dibuka")
                .contains("\n\n" + LINK + "\n\n")
                .endsWith("#Balangan #TebingTinggi #Pembangunan");
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 30, 60, 63, 64, 80, 100, 140, 280, 500, 1024})
    void alwaysFitsWithItsAddress(int most) {
        String text = PostText.of(TOLD, shape(most), false, LINK);
        assertThat(shape(most).left(text, false)).isGreaterThanOrEqualTo(0);
        assertThat(text).contains(LINK);
    }

    @Test
    void whatIsUrgentSaysSoFirst() {
        var urgent = new Told("MENDESAK", "Banjir", "Air naik.", List.of());
        assertThat(PostText.of(urgent, shape(500), false, LINK)).startsWith("MENDESAK: Banjir\n\nAir naik.");
    }

    @Test
    void whereAddressesLeadNowhereThereIsNone() {
        var shape = new Shape(2200, 2200, TextCount.CHARACTERS, true, 3, false);
        assertThat(PostText.of(TOLD, shape, true, LINK)).doesNotContain(LINK).contains("#Balangan");
    }

    /** Worked out by hand after the rules of X: letters 1, an address 23, an emoji or a Chinese sign 2. */
    @ParameterizedTest
    @CsvSource({"abc, 3", "desa é, 6", "https://mymein.test/k/aB3dEfG, 23", "a https://x.id b, 27", "村, 2", "🌾, 2"})
    void countsAsXCounts(String text, int length) {
        assertThat(TextCount.WEIGHTED.of(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({
        "06:00, 21:00, 2026-11-27T04:00:00Z, 2026-11-27T04:00:00Z",
        "06:00, 21:00, 2026-11-27T14:00:00Z, 2026-11-27T22:00:00Z",
        "06:00, 21:00, 2026-11-26T21:59:00Z, 2026-11-26T22:00:00Z",
        "20:00, 02:00, 2026-11-27T14:00:00Z, 2026-11-27T14:00:00Z",
        "20:00, 02:00, 2026-11-27T17:30:00Z, 2026-11-27T17:30:00Z",
        "20:00, 02:00, 2026-11-27T19:00:00Z, 2026-11-28T12:00:00Z",
        "00:00, 00:00, 2026-11-27T19:00:00Z, 2026-11-27T19:00:00Z",
    })
    void waitsForTheHoursOfTheChannel(String from, String to, String now, String then) {
        var pace = new Channel.Pace(LocalTime.parse(from), LocalTime.parse(to), 0, 30);
        assertThat(Waits.open(pace, Instant.parse(now), ZoneId.of("Asia/Makassar")))
                .isEqualTo(Instant.parse(then));
    }

    @Test
    void keepsItsPace() {
        var now = Instant.parse("2026-11-27T04:00:00Z");
        var pace = new Channel.Pace(LocalTime.MIN, LocalTime.MIN, 20, 2);
        var one = new DeliveryRows.Recent(now.minusSeconds(300), 1, now.minusSeconds(300));
        assertThat(Waits.paced(pace, one, now)).isEqualTo(now.plusSeconds(900));
        var full = new DeliveryRows.Recent(now.minusSeconds(1500), 2, now.minusSeconds(3000));
        assertThat(Waits.paced(pace, full, now)).isEqualTo(now.plusSeconds(600));
        assertThat(Waits.paced(pace, new DeliveryRows.Recent(null, 0, null), now))
                .isEqualTo(now);
    }

    @Test
    void waitsLongerEachTimeAndNeverForEver() {
        var random = new java.util.Random(1);
        assertThat(Waits.after(1, random)).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
        assertThat(Waits.after(4, random)).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(160));
        assertThat(Waits.after(99, random)).isBetween(Duration.ofHours(1), Duration.ofHours(2));
    }
}
