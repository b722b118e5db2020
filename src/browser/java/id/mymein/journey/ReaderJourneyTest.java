package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.StoryPublication;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;

/** The public, from the front page to a story and what is known about it, as readers, keyboards and small screens meet it. */
@BrowserTest
class ReaderJourneyTest {

    private static final String TITLE = "Jembatan gantung Mayanau dibuka lagi";
    private static final int THUMBNAIL = 130;

    @LocalServerPort
    int port;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    MediaLibrary media;

    /** Two with photos, so that one leads and the other stands in the list; one corrected, one that nothing breaks up. */
    @BeforeEach
    void news() throws IOException {
        var cast = newsdesk.cast();
        for (String title : List.of("Pasar subuh pindah ke lapangan", TITLE)) {
            Content content = pictured(cast, title);
            var id = newsdesk.published(cast, content);
            if (title.equals(TITLE)) {
                newsdesk.corrected(
                        cast, id, Newsdesk.with(content, TITLE, content.body()), "Panjangnya 62 meter, bukan 26.");
            }
        }
        newsdesk.published(newsdesk.cast(), Newsdesk.content("Pembangunan".repeat(9) + " جسر 🎉"));
    }

    private Visitor reader(Chromium.Screen screen, boolean script) {
        return new Visitor("pembaca", "http://localhost:" + port, screen, script);
    }

    @ParameterizedTest(name = "{0}, script {1}")
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void fromTheFrontPageToAVillageAStoryItsHistoryAndEnglish(Chromium.Screen screen, boolean script) {
        try (var reader = reader(screen, script)) {
            reader.open("/").look("beranda");
            reader.click(".pick summary").look("beranda-wilayah");
            reader.click(".pick-panel a:has-text('Tebing Tinggi')").look("kecamatan");
            assertThat(reader.at("h1")).hasText("Kecamatan Tebing Tinggi");
            assertThumbnailsAreSmall(reader);
            reader.click(".places a:has-text('Mayanau')").look("desa");
            assertThat(reader.at("h1")).hasText("Desa Mayanau");
            reader.click(".hl a:has-text('" + TITLE + "')").look("berita");
            assertThat(reader.at("h1")).hasText(TITLE);
            assertThat(reader.at("aside.note")).containsText("Panjangnya 62 meter");
            reader.click("a[href$='/riwayat']").look("riwayat");
            assertThat(reader.text()).contains("Terbitan ke-1", "Terbitan ke-2", "Panjangnya 62 meter");
            reader.click(".strip a[hreflang=en]").look("riwayat-inggris");
            assertThat(reader.at("html")).hasAttribute("lang", "en");
            assertThat(reader.at("h1")).hasText("History of a story");
            reader.click(".crumbs a").look("berita-inggris");
            assertThat(reader.at(".keys")).containsText("Fit to publish");
            assertThat(reader.at("h1")).hasAttribute("lang", "id");
        }
    }

    @ParameterizedTest
    @CsvSource({"/", "/berita", "/wilayah", "/kategori", "/tentang", "/wilayah/balangan", "/kategori/pembangunan"})
    void everyPageFitsTheSmallestScreensInBothLanguages(String path) {
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            String name = path.equals("/") ? "beranda" : path.substring(1).replace('/', '-');
            reader.page().setViewportSize(320, 256); // 1280 pixels at 400 %
            reader.open(path).look("kecil-" + name);
            reader.open("/en" + (path.equals("/") ? "" : path)).look("kecil-en-" + name);
            reader.page().setViewportSize(360, 740);
            reader.open(path).look("360-" + name);
        }
    }

    @Test
    void missingAndWithdrawnPagesHelpOnInTheReadersLanguage() {
        var cast = newsdesk.cast();
        String title = Newsdesk.unique("Kucing telantar");
        var id = newsdesk.published(cast, Newsdesk.content(title));
        String address;
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            address = reader.open("/berita")
                    .click(".hl a:has-text('" + title + "')")
                    .page()
                    .url();
        }
        Newsdesk.done(publication.retract(cast.chief(), id, "Pemilik tidak memberi izin."));
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            assertThat(reader.status(address)).isEqualTo(410);
            reader.look("dicabut");
            assertThat(reader.text()).contains("Berita ini dicabut", "Pemilik tidak memberi izin.");
            assertThat(reader.status("/en/wilayah/tidak-ada")).isEqualTo(404);
            reader.look("tidak-ada-inggris");
            reader.click("main a.btn:has-text('Places')");
            assertThat(reader.at("h1")).hasText("Places");
        }
    }

    @Test
    void theKeyboardSkipsToTheContentAndOpensTheDistricts() {
        try (var reader = reader(Chromium.Screen.DESKTOP, true)) {
            Page page = reader.open("/").page();
            page.keyboard().press("Tab");
            assertThat(reader.at(".skip")).isFocused();
            assertThat(reader.at(".skip")).isInViewport();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
            reader.at(".pick summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(reader.at(".pick-panel a").first()).isFocused();
        }
    }

    @Test
    void darkModeAndPaperShowTheSameStory() {
        try (var reader = reader(Chromium.Screen.DESKTOP, true)) {
            Page page = reader.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            reader.open("/").look("beranda-gelap");
            reader.click("main .hl a:has-text('" + TITLE + "')").look("berita-gelap");
            assertThat(background(page)).isEqualTo("rgb(17, 21, 19)");
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(ColorScheme.LIGHT)
                    .setMedia(Media.PRINT));
            assertThat(background(page)).isEqualTo("rgb(255, 255, 255)");
            assertThat(reader.at(".share")).isHidden();
            assertThat(reader.at(".keys")).isVisible();
        }
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    private static void assertThumbnailsAreSmall(Visitor reader) {
        for (var thumbnail : reader.at(".lines img").all()) {
            assertThat(thumbnail.boundingBox().width).isLessThanOrEqualTo(THUMBNAIL);
            assertThat(thumbnail.boundingBox().height).isLessThanOrEqualTo(THUMBNAIL);
        }
        assertThat(reader.at(".lines img")).not().hasCount(0);
    }

    private Content pictured(Newsdesk.Cast cast, String title) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        var result = media.addPhoto(
                cast.contributor(),
                cast.contributor().grants().getFirst().office(),
                "foto.jpg",
                new ByteArrayResource(bytes.toByteArray()),
                UUID.randomUUID());
        var photo = ((PhotoResult.Accepted) result).photo();
        Content plain = Newsdesk.content(title);
        return new Content(
                plain.title(),
                plain.who(),
                plain.body() + "<h2>Tali baru</h2><ul><li>Satu</li></ul><blockquote><p>Kami lega.</p></blockquote>",
                plain.category(),
                plain.region(),
                plain.place(),
                plain.eventDate(),
                plain.eventTime(),
                List.of(new PhotoUse(photo.id().value(), "Warga di jembatan", "Tiga orang", "Noor Aina")));
    }
}
