package id.mymein.aspiration.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.newsroom.web.NastyStrings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionFingerprintTest {

    private static final String TEXT =
            "Jalan poros Desa Galumbang menuju Paringin rusak parah sejak banjir bulan lalu, banyak lubang"
                    + " besar dan dalam, anak sekolah sering jatuh dari motor, mohon segera diperbaiki sebelum ada korban lagi";

    private static SubmissionFingerprint of(String text) {
        return SubmissionFingerprint.of(text);
    }

    @Test
    void sameWordsAreTheSame() {
        assertThat(of(TEXT.toUpperCase(java.util.Locale.ROOT).replace(",", "  —\n")))
                .isEqualTo(of(TEXT));
        assertThat(of("Ju'uh")).isEqualTo(of("ju’uh"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assalamualaikum. Jalan poros Desa Galumbang menuju Paringin rusak parah sejak banjir bulan lalu, banyak lubang besar"
                        + " dan dalam, anak sekolah sering jatuh dari motor, mohon segera diperbaiki sebelum ada korban lagi",
                "Jln poros Desa Galumbang menuju Paringin rusak parah sejak banjir bln lalu, banyak lobang besar dan dalam, anak"
                        + " sekolah sering jatuh dr motor, mohon segera diperbaiki sebelum ada korban lagi"
            })
    void nearlyTheSameIsNear(String similar) {
        assertThat(of(similar).exact()).isNotEqualTo(of(TEXT).exact());
        assertThat(of(similar).isNear(of(TEXT)))
                .as("%s", of(similar).distance(of(TEXT)))
                .isTrue();
    }

    @Test
    void anotherWordInItsPlaceIsMostlyNear() {
        List<String> words = List.of(TEXT.split(" "));
        List<Integer> distances = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            List<String> changed = new ArrayList<>(words);
            changed.set(at, "kiranya");
            distances.add(of(String.join(" ", changed)).distance(of(TEXT)));
        }
        System.out.println("one word of " + words.size() + " changed: bits that differ " + distances);
        assertThat(distances.stream().filter(distance -> distance <= SubmissionFingerprint.NEAR))
                .hasSizeGreaterThan(words.size() * 4 / 5);
    }

    @Test
    void anotherMatterIsFar() {
        var other =
                of("Lampu penerangan jalan di depan pasar Batu Mandi mati sudah dua minggu, gelap dan rawan kejahatan");
        assertThat(other.isNear(of(TEXT))).isFalse();
        assertThat(other.distance(of(TEXT))).isGreaterThan(15);
        assertThat(other.distance(other)).isZero();
    }

    @Test
    void nothingIsNearToNothingOnly() {
        assertThat(of("")).isEqualTo(of(" … "));
        assertThat(NastyStrings.OWN)
                .allSatisfy(text -> assertThat(of(text).exact()).hasSize(64));
    }

    @Test
    void amongRealMessagesOnlyTrueCopiesAreNear() throws IOException {
        List<Complaints.Complaint> all = Complaints.all();
        List<SubmissionFingerprint> prints =
                all.stream().map(one -> of(one.text())).toList();
        List<String> near = new ArrayList<>();
        int next = Long.SIZE;
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                int distance = prints.get(a).distance(prints.get(b));
                if (prints.get(a).isNear(prints.get(b))) {
                    near.add(all.get(a).id() + "~" + all.get(b).id() + ":" + distance);
                } else {
                    next = Math.min(next, distance);
                }
            }
        }
        System.out.println("near among 250 real messages: " + near + "; the nearest of the others differ in " + next);
        assertThat(near).hasSizeLessThanOrEqualTo(5);
    }
}
