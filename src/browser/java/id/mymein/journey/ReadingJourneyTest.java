package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What scripts add for readers, what is left without them, and the front page that an editor arranges. */
@BrowserTest
class ReadingJourneyTest {

    private static final String TITLE = "Panen padi serentak di Mayanau";

    /** A browser that speaks: what it says is written down, and each piece ends when the test says so. */
    private static final String SPEAKS = """
            window.said = [];
            const speech = {
              getVoices: () => [{ lang: "en-US" }, { lang: "id-ID" }],
              speak: (piece) => { window.said.push(piece.text); window.spoken = piece; },
              cancel: () => { window.spoken = null; },
              pause: () => { window.said.push("(pause)"); },
              resume: () => { window.said.push("(resume)"); },
              addEventListener: () => {},
            };
            Object.defineProperty(window, "speechSynthesis", { value: speech });
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            """;

    @LocalServerPort
    int port;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Crew crew;

    @BeforeEach
    void news() {
        var cast = newsdesk.cast();
        for (String title : List.of("Pasar subuh pindah", TITLE, "Posyandu buka tiap pekan")) {
            newsdesk.published(cast, Newsdesk.content(title, "<p>Kalimat satu. Kalimat dua!</p><p>Penutup.</p>"));
        }
    }

    private Visitor reader(Chromium.Screen screen, boolean script) {
        return new Visitor("pembaca", "http://localhost:" + port, screen, script);
    }

    private static Visitor toTheStory(Visitor reader) {
        return reader.open("/berita").click(".hl a:has-text('" + TITLE + "')");
    }

    @Test
    void theSizeOfTheTextIsRememberedAndThereBeforeAnythingIsPainted() {
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            toTheStory(reader).click("[data-size='3']").look("berita-huruf-besar");
            assertThat(reader.at("[data-size='3']")).hasAttribute("aria-pressed", "true");
            reader.page().reload();
            assertThat(reader.at("html")).hasAttribute("data-text", "3");
            assertThat(reader.page().evaluate("parseFloat(getComputedStyle(document.querySelector('.body')).fontSize)"))
                    .isEqualTo(26);
            assertThat(reader.at("head script[blocking=render]")).hasCount(1);
            reader.click("[data-size='']");
            reader.page().reload();
            assertThat(reader.at("html")).not().hasAttribute("data-text", "3");
            assertThat(reader.browser().cookies()).isEmpty();
        }
    }

    @Test
    void aBrowserThatSpeaksIndonesianReadsTheStoryPieceByPiece() {
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            reader.page().addInitScript(SPEAKS);
            toTheStory(reader).click("[data-listen]").look("berita-didengar");
            assertThat(said(reader)).containsExactly(TITLE);
            reader.page().evaluate("spoken.onend()");
            assertThat(said(reader)).hasSize(2);
            assertThat(said(reader).getLast()).contains("Kalimat satu.");
            reader.click("[data-listen]");
            assertThat(reader.at("[data-listen]")).hasText("Lanjutkan");
            reader.click("[data-listen]");
            assertThat(said(reader)).endsWith("(pause)", "(resume)");
            reader.click("[data-stop]");
            assertThat(reader.at("[data-listen]")).hasText("Dengarkan");
            assertThat(reader.at("[data-stop]")).isHidden();
            assertThat(reader.at("[data-listen]")).isFocused();
        }
    }

    private static List<String> said(Visitor reader) {
        return ((List<?>) reader.page().evaluate("said"))
                .stream().map(String::valueOf).toList();
    }

    @Test
    void whereTheBrowserDoesNotSpeakIndonesianThereIsNoButton() {
        try (var reader = reader(Chromium.Screen.DESKTOP, true)) {
            reader.page().addInitScript(SPEAKS.replace("id-ID", "jv-ID"));
            toTheStory(reader).look("berita-bisu");
            assertThat(reader.at("[data-listen]")).isHidden();
            assertThat(reader.at("[data-copy]")).isVisible();
        }
    }

    @Test
    void aReadersVillageIsOnThisDeviceOnlyAndForgottenWhenTold() {
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            reader.open("/").look("beranda-tanpa-desa");
            reader.click("[data-choose]");
            assertThat(reader.at(".village select")).isFocused();
            reader.look("beranda-pilih-desa");
            reader.at(".village select").selectOption("mayanau-tebing-tinggi");
            reader.click(".village form button");
            assertThat(reader.at("#desa-anda")).containsText("Mayanau");
            assertThat(reader.at(".vnews h3").first()).isVisible();
            reader.look("beranda-desa-saya");
            reader.page().reload();
            assertThat(reader.at(".vnews h3").first()).isVisible();
            reader.open("/wilayah/mayanau-tebing-tinggi").look("desa-saya");
            assertThat(reader.at("[data-use]")).hasText("Desa saya. Lupakan");
            reader.open("/").click("[data-forget]");
            assertThat(reader.at(".village .ask")).isVisible();
            assertThat(reader.at(".vnews")).hasCount(0);
            assertThat(reader.page().evaluate("localStorage.length")).isEqualTo(0);
            assertThat(reader.browser().cookies()).isEmpty();
        }
    }

    @Test
    void aVillagesOwnPageOffersToBeRememberedAndTheFrontPageSaysWhenItsNewsCannotBeHad() {
        try (var reader = reader(Chromium.Screen.DESKTOP, true)) {
            reader.open("/wilayah/mayanau-tebing-tinggi").click("[data-use]");
            assertThat(reader.at("[data-use]")).hasText("Desa saya. Lupakan");
            reader.open("/").look("beranda-desa-saya");
            assertThat(reader.at(".vnews h3").first()).isVisible();
            reader.page().route("**/kabar", route -> route.abort());
            reader.page().reload();
            assertThat(reader.at(".village .empty")).isVisible();
        }
    }

    @Test
    void withoutScriptsNothingIsMissingAndNothingStandsThereThatDoesNothing() {
        try (var reader = reader(Chromium.Screen.PHONE, false)) {
            reader.open("/").look("beranda");
            assertThat(reader.at(".village")).isHidden();
            toTheStory(reader).look("berita");
            assertThat(reader.at(".tools")).isHidden();
            assertThat(reader.at("[data-copy]")).isHidden();
            assertThat(reader.at(".share a[href^='https://wa.me/']")).isVisible();
            assertThat(reader.at(".beside a").first()).isVisible();
            reader.open("/wilayah/mayanau-tebing-tinggi");
            assertThat(reader.at("[data-use]")).isHidden();
        }
    }

    @Test
    void paperShowsTheStoryWithACodeThatLeadsBackToIt() {
        try (var reader = reader(Chromium.Screen.DESKTOP, true)) {
            toTheStory(reader);
            assertThat(reader.at(".qr")).isHidden();
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(reader.at(".qr svg")).isVisible();
            for (String left : List.of(".tools", ".share", ".beside", ".foot", ".nav")) {
                assertThat(reader.at(left).first()).isHidden();
            }
            reader.page().pdf(new Page.PdfOptions().setPath(Path.of("target/screenshots/berita-cetak.pdf")));
            reader.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/berita-cetak.png"))
                            .setFullPage(true));
        }
    }

    @Test
    void narrowZoomedAndDarkScreensShowAllOfIt() {
        newsdesk.published(
                newsdesk.cast(), Newsdesk.content("جسر القرية 🎉 Jembatan " + "Sungai".repeat(12) + " dibuka"));
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            Page page = reader.page();
            page.setViewportSize(320, 256); // 1280 pixels at 400 %
            reader.open("/").look("kecil-beranda");
            toTheStory(reader).look("kecil-berita");
            page.setViewportSize(320, 640);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            reader.open("/").look("320-beranda-gelap");
            toTheStory(reader).look("320-berita-gelap");
            reader.open("/en").look("320-beranda-inggris-gelap");
        }
    }

    @Test
    void anEditorArrangesTheFrontPageByKeyboardAndOnAPhone() {
        String editor = crew.person("Rahma Editor", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        try (var visitor = new Visitor("redaktur", "http://localhost:" + port, Chromium.Screen.PHONE, true)) {
            visitor.signIn(editor, Crew.PASSWORD).open("/meja/beranda").look("susun-beranda");
            visitor.at(".cur-choice li:has-text('Pasar subuh') button:has-text('Jadikan utama')")
                    .first()
                    .focus();
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForLoadState();
            visitor.click(".cur-choice li:has-text('Posyandu') button:has-text('Jadikan pilihan')");
            visitor.click("#l-lead ~ ul summary").look("susun-beranda-diisi");
            visitor.open("/meja/beranda/pratinjau").look("pratinjau");
            assertThat(visitor.at(".preview")).isVisible();
            assertThat(visitor.at(".lead h1")).hasText("Pasar subuh pindah");
            visitor.open("/meja/beranda")
                    .click("form[action$='/terbit'] button")
                    .look("susun-beranda-terbit");
            visitor.page().setViewportSize(1280, 900);
            visitor.look("susun-beranda-lebar");
            visitor.open("/").look("beranda-disusun");
            assertThat(visitor.at(".lead h1")).hasText("Pasar subuh pindah");
            assertThat(visitor.at("#pilihan")).isVisible();
        }
    }
}
