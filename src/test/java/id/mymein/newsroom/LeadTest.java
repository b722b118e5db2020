package id.mymein.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.platform.web.Languages;
import id.mymein.platform.web.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class LeadTest {

    private final Lead lead = new Lead("Mayanau", "Desa", words());

    private static Words words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/newsroom");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, Languages.INDONESIAN, ZoneId.of("Asia/Makassar"), Clock.systemUTC());
    }

    private static Content answers(String body) {
        return new Content(
                "Jembatan dibuka",
                "Kepala desa <b>Anang</b> & warga.",
                body,
                "pembangunan",
                "63.11.08.2005",
                "Jembatan RT 02",
                "2026-11-25",
                "06:30",
                List.of());
    }

    @Test
    void everyAnswerStandsInTheText() {
        Content told = lead.over(answers("<p>Warga menyeberang lagi.</p><p>Papannya baru.</p>"));
        assertThat(told.body())
                .isEqualTo("<p>Jembatan RT 02, Desa Mayanau — Warga menyeberang lagi.</p>"
                        + "<p>Peristiwa ini berlangsung pada Rabu, 25 November 2026, pukul 06.30."
                        + " Yang terlibat: Kepala desa &lt;b&gt;Anang&lt;/b&gt; &amp; warga.</p><p>Papannya baru.</p>");
        assertThat(told.withBody("")).isEqualTo(answers(""));
    }

    @Test
    void aSecondTimeNothingChanges() {
        Content told = lead.over(answers("<p>Warga menyeberang lagi.<br>Ramai.</p>"));
        assertThat(lead.over(told)).isEqualTo(told);
    }

    @Test
    void whatTheTextSaysIsNotSaidTwice() {
        Content told = lead.over(answers(
                "<p>Di jembatan  RT 02 Mayanau, 25 November 2026 pukul 06:30, kepala desa &lt;b&gt;Anang&lt;/b&gt; &amp;"
                        + " warga menyeberang.</p>"));
        assertThat(told.body()).startsWith("<p>Di jembatan").doesNotContain("—", "Peristiwa", "Yang terlibat");
    }

    @Test
    void aPlaceThatNamesTheVillageIsEnough() {
        Content village =
                new Content("", "", "<p>Dibuka.</p>", "", "", "Balai Desa Mayanau", "2026-11-25", "", List.of());
        assertThat(lead.over(village).body())
                .isEqualTo("<p>Balai Desa Mayanau — Dibuka.</p>"
                        + "<p>Peristiwa ini berlangsung pada Rabu, 25 November 2026.</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Jembatan</h2><p>Dibuka.</p>",
                "<p>Sudah <strong>dibuka</strong>.</p>",
                "<ul><li>Satu</li></ul>"
            })
    void aTextThatWasShapedByHandStaysAsItIs(String body) {
        assertThat(lead.over(answers(body)).body()).isEqualTo(body);
    }
}
