package id.mymein.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.platform.database.Secrets;
import id.mymein.region.RegionCode;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

    private static final RegionCode VILLAGE = new RegionCode("63.11.08.2005");

    @Test
    void aChoiceIsReadAsItWasKept() {
        var choice = new Choice(Frequency.WEEKLY, VILLAGE, List.of("kesehatan", "ekonomi", "kesehatan"));
        assertThat(choice.topic()).isEqualTo("mingguan;63.11.08.2005;ekonomi,kesehatan");
        assertThat(Choice.read(choice.topic())).contains(choice);
        Choice all = Choice.everything(Frequency.DAILY);
        assertThat(Choice.read(all.topic())).contains(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;", "tahunan;;", "harian", "harian;;;", "wilayah:63.11"})
    void whatIsNoChoiceIsNone(String topic) {
        assertThat(Choice.read(topic)).isEmpty();
    }

    @Test
    void aPlaceIsThatAndAllBelowAndNoKindsAreAll() {
        var district = new Choice(Frequency.DAILY, new RegionCode("63.11.08"), List.of());
        assertThat(district.covers(VILLAGE, "kesehatan")).isTrue();
        assertThat(district.covers(new RegionCode("63.11.01.2001"), "kesehatan"))
                .isFalse();
        var health = new Choice(Frequency.DAILY, null, List.of("kesehatan"));
        assertThat(health.covers(VILLAGE, "kesehatan")).isTrue();
        assertThat(health.covers(VILLAGE, "ekonomi")).isFalse();
    }

    @Test
    void changesAreReadAsTheyWereKept() {
        var one = new ChangeKey(new id.mymein.newsroom.StoryId(UUID.randomUUID()), 0);
        var two = new ChangeKey(new id.mymein.newsroom.StoryId(UUID.randomUUID()), 12);
        assertThat(ChangeKey.read(ChangeKey.write(List.of(one, two)))).containsExactly(one, two);
        assertThat(ChangeKey.read("")).isEmpty();
    }

    @Test
    void everyLettersTagIsFoundAgainWhateverItsNumberIs(@TempDir Path home) {
        var tags = new BounceTag(new Secrets(home));
        var sample = new java.util.ArrayList<>(
                List.of(new UUID(-1, -1), new UUID(Long.MIN_VALUE, 0), new UUID(1L << 40, 7)));
        for (int n = 0; n < 1000; n++) {
            sample.add(UUID.randomUUID());
        }
        for (UUID id : sample) {
            assertThat(tags.in("x+" + tags.of(id) + "@y.test")).contains(id);
        }
        assertThat(new BounceTag(new Secrets(home)).in(tags.of(sample.getFirst())))
                .contains(sample.getFirst());
        assertThat(tags.in("x+" + "v".repeat(42) + "@y.test")).isEmpty();
    }
}
