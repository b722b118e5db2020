package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mymein.search.Searching;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader looks for something, with and without scripts. */
@BrowserTest
class SearchJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Searching stories;

    @ParameterizedTest(name = "{0}, script {1}")
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void fromTheFrontPageToAStory(Chromium.Screen screen, boolean script) {
        String word = Searching.word();
        String body =
                "Warga bergotong royong sejak pagi. ".repeat(8) + "Panen padi kali ini melimpah, kata kepala desa.";
        for (int n = 0; n < 23; n++) {
            String village = n % 3 == 0 ? "63.11.01.2001" : "63.11.08.2005";
            stories.published(
                    "Panen raya ke-%d di kelompok tani %s".formatted(n, word),
                    body,
                    village,
                    n % 2 == 0 ? "pertanian" : "ekonomi");
        }
        try (var reader = new Visitor("pembaca", "http://localhost:" + port, screen, script)) {
            reader.open("/").click("a[href='/cari']").look("cari");
            reader.type("#q", word + " panen").click(".seek-form button").look("cari-hasil");
            assertThat(reader.at("#hasil")).hasText("23 berita ditemukan");
            reader.click("a[rel=next]").look("cari-halaman-2");
            assertThat(reader.at("ol.hits > li")).hasCount(3);
            reader.click(".facets a:has-text('Pertanian')").look("cari-disaring");
            assertThat(reader.at("#hasil")).hasText("12 berita ditemukan");
            reader.click(".chip").look("cari-tanpa-saringan");
            reader.type("#q", "desa baru").click(".seek-form button").look("cari-tempat");
            reader.type("#q", word.substring(0, 6) + "x" + word.substring(7))
                    .click(".seek-form button")
                    .look("cari-tidak-ada");
            assertThat(reader.at(".meant a")).hasText(word);
            reader.click(".strip a[hreflang=en]").look("cari-inggris");
            reader.click(".meant a").click("ol.hits a");
            assertThat(reader.at("h1")).containsText(word);
        }
    }

    @ParameterizedTest
    @CsvSource({"320,256", "360,740"})
    void fitsTheSmallestScreens(int width, int height) {
        String word = Searching.word();
        stories.published("Kabar " + word + "p".repeat(60), "Isi " + word + "p".repeat(60), "63.11.08.2005", "ekonomi");
        try (var reader = new Visitor("pembaca", "http://localhost:" + port, Chromium.Screen.PHONE, true)) {
            reader.page().setViewportSize(width, height);
            reader.open("/cari").look(width + "-cari");
            reader.open("/cari?q=" + word + "*&kategori=ekonomi&wilayah=63.11.08&tahun=2026")
                    .look(width + "-cari-hasil");
            reader.open("/en/cari?q=" + word + "xx").look(width + "-cari-en");
        }
    }
}
