package id.mymein.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.TestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    private static final Set<String> ALLOWED =
            Set.of("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "h2", "h3", "a");

    @Test
    void keepsWhatAnArticleNeeds() {
        String html = "<h2>Kabar</h2><p>Jembatan <strong>dibuka</strong> <em>lagi</em>,<br>kata "
                + "<a href=\"https://contoh.test/a?b=c&amp;d=e\" rel=\"nofollow\">warga</a>.</p><h3>Biaya</h3>"
                + "<ul><li>Tali</li><li>Papan</li></ul><ol><li>Satu</li></ol><blockquote><p>“Lega.”</p></blockquote>";
        assertThat(RichText.sanitise(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <script>alert(1)</script><p>a</p>                               | <p>a</p>
                    <p>a<img src=x onerror=alert(1)></p>                            | <p>a</p>
                    <p onclick="alert(1)" style="color:red" class="x">a</p>         | <p>a</p>
                    <a href="javascript:alert(1)">a</a>                             | <p>a</p>
                    <a href=" JaVaScRiPt&#58;alert(1)">a</a>                        | <p>a</p>
                    <a href="java&#10;script:alert(1)">a</a>                        | <p>a</p>
                    <a href="data:text/html,<script>alert(1)</script>">a</a>        | <p>a</p>
                    <a href="//jahat.test">a</a>                                    | <p>a</p>
                    <style>p{display:none}</style>a                                 | <p>a</p>
                    <svg><script>alert(1)</script><a href="https://x">a</a></svg>b  | <p>b</p>
                    <svg></p><style><a id="</style><img src=1 onerror=alert(1)>">   | <p>&quot;&gt;</p>
                    <math><mtext><table><mglyph><style><img src=x onerror=alert(1)> | ''
                    <noscript><p title="</noscript><img src=x onerror=alert(1)>">   | ''
                    <form action=https://jahat.test><button>a</button>b</form>      | <p>b</p>
                    <iframe srcdoc="<script>alert(1)</script>"></iframe>a           | <p>a</p>
                    <div>a</div><div>b</div>                                        | <p>a</p><p>b</p>
                    <h1>a</h1><h4>b</h4>                                            | <h2>a</h2><h3>b</h3>
                    <p>a<br><br>b</p>                                               | <p>a</p><p>b</p>
                    <p> </p><p>&nbsp;</p><p>a</p>                                   | <p>a</p>
                    <ul><li><p>a</p><ul><li>b</li></ul></li></ul>                   | <ul><li>a</li><li>b</li></ul>
                    <table><tr><td>a</td><td>b</td></tr></table>                    | <p>a</p><p>b</p>
                    {{<!-- x -->7*7}}                                               | <p>{{7*7}}</p>
                    """)
    void removesWhatMayDoHarmAndKeepsTheWords(String html, String expected) {
        assertThat(RichText.sanitise(html)).isEqualTo(expected);
    }

    @Test
    void aPhotoKeepsItsPlaceInTheTextAndTheTextIsCutThere() {
        UUID photo = UUID.randomUUID();
        String place = "<figure data-photo=\"" + photo + "\"></figure>";
        String html = RichText.sanitise("<p>Satu</p><figure data-photo=\"" + photo + "\"><img src=x onerror=alert(1)>"
                + "</figure><p>Dua</p><figure data-photo=\"javascript:alert(1)\"></figure>");
        assertThat(html).isEqualTo("<p>Satu</p>" + place + "<p>Dua</p>");
        assertThat(RichText.parts(html))
                .containsExactly(
                        new RichPart.Words("<p>Satu</p>"), new RichPart.Photo(photo), new RichPart.Words("<p>Dua</p>"));
        assertThat(RichText.toPlain(html)).isEqualTo("Satu\n\nDua");
        assertThat(RichText.summary(html)).isEqualTo("Satu Dua");
        assertThat(RichText.isPlain(html)).isFalse();
        assertThat(RichText.withPhotos(html, Set.of())).isEqualTo("<p>Satu</p><p>Dua</p>");
    }

    @Test
    void attackStringsLeaveNothingThatIsNotAllowedAndSanitisingTwiceChangesNothing() throws IOException {
        for (String attack : Files.readString(TestData.file("nasty/wfuzz/XSS.txt"), StandardCharsets.ISO_8859_1)
                .split("\\R")) {
            String clean = RichText.sanitise(attack);
            assertHarmless(clean, attack);
            assertThat(RichText.sanitise(clean)).as(attack).isEqualTo(clean);
        }
    }

    private static void assertHarmless(String clean, String attack) {
        for (Element element : Jsoup.parseBodyFragment(clean).body().select("> *, > * *")) {
            assertThat(ALLOWED).as(attack).contains(element.normalName());
            element.attributes()
                    .forEach(attribute ->
                            assertThat(Set.of("href", "rel")).as(attack).contains(attribute.getKey()));
            assertThat(element.attr("href").toLowerCase(Locale.ROOT)).as(attack).matches("|(https?|mailto|tel):.*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Satu baris",
                "Satu\ndua\n\ntiga",
                "**tebal** - bukan\n- bukan daftar\n## bukan judul\n> bukan kutipan",
                "¯\\_(ツ)_/¯ [a](https://b.test) <b>c</b> & &amp;"
            })
    void aPlainFieldStandsForItself(String typed) {
        String html = RichText.fromPlain(typed);
        assertThat(RichText.toPlain(html)).isEqualTo(typed);
        assertThat(RichText.isPlain(html)).isTrue();
    }

    @Test
    void writesFormattingAsSignsThatCanBeTyped() {
        String html = "<h2>Biaya</h2><p>Dari <strong>dana desa</strong>, lihat <a href=\"https://a.test/%28b%29\""
                + " rel=\"nofollow\">laman</a></p><ul><li>Tali<br>baru</li><li>Papan</li></ul><ol><li>Satu</li><li>Dua</li></ol>"
                + "<blockquote><p>Lega.</p><p>Sekali.</p></blockquote>";
        assertThat(RichText.toNotation(html)).isEqualTo("""
                        ## Biaya

                        Dari **dana desa**, lihat [laman](https://a.test/%28b%29)

                        - Tali
                          baru
                        - Papan

                        1. Satu
                        2. Dua

                        > Lega.
                        >
                        > Sekali.""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    2 ** 3 = 8                          | <p>2 ** 3 = 8</p>
                    akun @desa_mayanau_resmi            | <p>akun @desa_mayanau_resmi</p>
                    [a](javascript:alert(1))            | <p>[a](javascript:alert(1))</p>
                    [a] dan (b)                         | <p>[a] dan (b)</p>
                    -5 derajat                          | <p>-5 derajat</p>
                    5 orang                             | <p>5 orang</p>
                    <script>alert(1)</script>           | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
                    ]](https://a.test)                  | <p>]](https://a.test)</p>
                    [**a](https://a.test) b             | <p><a href=\"https://a.test\" rel=\"nofollow\">**a</a> b</p>
                    """)
    void whatIsNoCompleteSignIsText(String typed, String html) {
        assertThat(RichText.fromNotation(typed)).isEqualTo(html.replace("\\\"", "\""));
    }

    @Test
    void formattingSurvivesTheWayThroughAPlainField() {
        var random = new Random(2026);
        for (int i = 0; i < 5_000; i++) {
            String html = RichText.sanitise(RandomHtml.body(random));
            String notation = RichText.toNotation(html);
            assertThat(RichText.fromNotation(notation)).as(notation).isEqualTo(html);
            assertThat(RichText.sanitise(html)).isEqualTo(html);
            if (RichText.isPlain(html)) {
                assertThat(RichText.fromPlain(RichText.toPlain(html))).isEqualTo(html);
            }
        }
    }

    @Test
    void deepNestingIsReadWithoutFailing() {
        assertThat(RichText.sanitise("<blockquote>".repeat(50_000) + "a"))
                .contains("a")
                .hasSizeLessThan(100);
    }

    @Test
    void theSummaryIsWholeSentencesWhereTheyFit() {
        String sentence = "Jembatan gantung dibuka lagi setelah sebelas hari kerja bakti warga. ";
        assertThat(RichText.summary("<p>" + sentence.repeat(5) + "</p>")).isEqualTo((sentence + sentence).strip());
        assertThat(RichText.summary("<h2>Satu</h2><p>Dua<br>tiga.</p><ul><li>empat</li></ul><p>Lima.</p>"))
                .isEqualTo("Dua tiga. Lima.");
        assertThat(RichText.summary("<h2>Satu</h2><ul><li>dua</li></ul>")).isEqualTo("Satu dua");
        assertThat(RichText.summary("<p>" + "a".repeat(198) + "😀".repeat(9) + "</p>"))
                .isEqualTo("a".repeat(198) + "…");
        assertThat(List.of(RichText.summary("<p>" + "a".repeat(300) + "</p>").length()))
                .containsExactly(200);
    }
}
