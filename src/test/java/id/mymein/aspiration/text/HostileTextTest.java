package id.mymein.aspiration.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.mymein.TestData;
import id.mymein.aspiration.ReceiptCode;
import id.mymein.aspiration.guess.CategoryGuess;
import id.mymein.newsroom.web.NastyStrings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent goes through everything that reads words, without a failure and in time. */
class HostileTextTest {

    private static final int LENGTH = 1_000_000;
    private static final CategoryGuess GUESS =
            CategoryGuess.seeded(List.of("infrastruktur", "lingkungan", "pendidikan", "kesehatan"));

    private static void read(String text) {
        List<Personal> found = PersonalData.find(text);
        int end = 0;
        for (Personal personal : found) {
            assertThat(personal.start()).isGreaterThanOrEqualTo(end);
            assertThat(personal.end()).isGreaterThan(personal.start());
            end = personal.end();
        }
        String masked = PersonalData.mask(text);
        assertThat(PersonalData.find(masked)).hasSizeLessThanOrEqualTo(found.size());
        assertThat(SpamScore.of(text, false).score()).isBetween(0.0, 1.0);
        assertThat(SubmissionFingerprint.of(text).exact()).hasSize(64);
        assertThat(Shouting.calm(text).length()).isBetween(text.length() - 100, text.length() + 100);
        GUESS.guess(text).forEach(scored -> assertThat(scored.probability()).isBetween(0.0, 1.0));
        assertThat(ReceiptCode.read(text, "BLG")).isNotNull();
    }

    @Test
    void ourOwnNastyStrings() {
        NastyStrings.OWN.forEach(HostileTextTest::read);
        read("");
        read("\ud83d");
        read("\ud83d1234567890123456\udc00 08\ud8351234567890");
    }

    @Test
    void theBigListOfNaughtyStrings() throws IOException {
        NastyStrings.bigList().forEach(HostileTextTest::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"All_attack.txt", "SQL.txt", "Traversal.txt", "XML.txt", "XSS.txt", "bad_chars.txt"})
    void attackStrings(String file) throws IOException {
        new String(Files.readAllBytes(TestData.file("nasty/wfuzz/" + file)), StandardCharsets.ISO_8859_1)
                .lines()
                .forEach(HostileTextTest::read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "08",
                "@",
                "a@",
                "a@a.",
                "a.",
                "0 ",
                "1.",
                "+",
                "(0",
                "A1",
                "DA 1234 BAL ",
                "https://",
                "www.",
                "a-",
                ".",
                " ",
                "\n",
                "'",
                "JALAN ",
                "jalan rusak ",
                "a.com ",
                "rekening ",
                "nik 6311014508900001 ",
                "0812-",
                "👩‍👩‍👧‍👦",
                "\u0301",
                "\u200b",
                "tolong perbaiki jalan desa kami yang rusak 0812 3456 7890 "
            })
    void aMillionSignsAreReadInTime(String again) {
        String text = again.repeat(LENGTH / again.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(text));
    }
}
