package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writing as only a browser can show it: question by question, without signal, after a session ended, in the editor. */
@BrowserTest
class WritingJourneyTest {

    private static final Pattern KEPT = Pattern.compile("Draf tersimpan \\d\\d\\.\\d\\d");

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    String login;

    @BeforeEach
    void someoneWrites() {
        login = crew.person("Noor Aina", OfficeKind.KIM_GROUP, "KIM Riam Mayanau", "63.11.08.2005", Role.CONTRIBUTOR);
    }

    private Visitor writer(Chromium.Screen screen) {
        return new Visitor("penulis", "http://localhost:" + port, screen, true).signIn(login, Crew.PASSWORD);
    }

    @Test
    void onAPhoneACompleteStoryTakesSevenTapsAndAPhoto() throws IOException {
        try (var visitor = writer(Chromium.Screen.PHONE)) {
            visitor.open("/meja/tulis").look("tulis-1");
            var page = visitor.page();
            var taps = new AtomicInteger();
            page.onConsoleMessage(message -> assertThat(message.text()).doesNotContain("Content Security Policy"));
            tap(visitor, "#f-title", taps);
            page.keyboard().type("Jembatan gantung Mayanau dibuka lagi");
            tap(visitor, "#apa .btn-primary", taps);
            page.keyboard().type("Kepala desa dan warga");
            tap(visitor, "#siapa .btn-primary", taps);
            page.keyboard().type("Jembatan dekat RT 02");
            visitor.look("tulis-3");
            tap(visitor, "#di-mana .btn-primary", taps);
            tap(visitor, "#kapan .btn-primary", taps);
            page.keyboard().type("Jembatan ditutup sejak Juli. Warga memasang papan.");
            tap(visitor, "#bagaimana .btn-primary", taps);
            photo(visitor, "foto.png", png());
            visitor.type("[name^=caption]", "Murid menyeberang");
            visitor.look("tulis-6");
            tap(visitor, "#kirim", taps);
            assertThat(taps).hasValueLessThanOrEqualTo(7);
            assertThat(page.locator("#terkirim")).containsText("Terkirim ke redaksi");
            visitor.look("terkirim");
        }
    }

    @Test
    void wordsTypedWithoutSignalComeBackAndReachTheServer() {
        try (var visitor = writer(Chromium.Screen.PHONE)) {
            visitor.open("/meja/tulis");
            visitor.browser().setOffline(true);
            visitor.type("#f-title", "Longsor di jalan Mayanau");
            assertThat(visitor.at("#keadaan")).containsText("Tidak ada sinyal");
            visitor.look("tulis-tanpa-sinyal");
            visitor.browser().setOffline(false);
            visitor.page().navigate("about:blank");
            visitor.open("/meja/tulis");
            visitor.click("#perangkat button");
            assertThat(visitor.at("#f-title")).hasValue("Longsor di jalan Mayanau");
            assertThat(visitor.at("#keadaan")).hasText(KEPT);
            visitor.open("/meja/kabar-saya");
            assertThat(visitor.text()).contains("Longsor di jalan Mayanau");
        }
    }

    @Test
    void wordsTypedAfterTheSessionEndedAreThereAfterSigningInAgain() {
        try (var visitor = writer(Chromium.Screen.DESKTOP)) {
            visitor.open("/meja/tulis");
            visitor.type("#f-title", "Pasar Tebing Tinggi");
            assertThat(visitor.at("#keadaan")).hasText(KEPT);
            visitor.browser().clearCookies();
            visitor.type("#f-title", "Pasar Tebing Tinggi pindah ke lapangan");
            assertThat(visitor.at("#keadaan")).containsText("Sesi Anda berakhir");
            visitor.click("#keadaan a")
                    .type("[name=nama]", login)
                    .type("[name=sandi]", Crew.PASSWORD)
                    .click("form[action='/masuk'] button");
            assertThat(visitor.at("#f-title")).hasValue("Pasar Tebing Tinggi pindah ke lapangan");
            assertThat(visitor.at("#keadaan")).hasText(KEPT);
        }
    }

    @Test
    void theEditorFormatsUnderTheContentPolicy() {
        try (var visitor = writer(Chromium.Screen.DESKTOP)) {
            var page = visitor.page();
            page.onConsoleMessage(message -> assertThat(message.text()).doesNotContain("Content Security Policy"));
            visitor.open("/meja/tulis");
            visitor.at(".ProseMirror").click();
            visitor.click(".tools button >> nth=0");
            page.keyboard().type("Biaya");
            page.keyboard().press("Enter");
            page.keyboard().type("Dari dana desa");
            page.keyboard().press("Enter");
            visitor.click(".tools button >> nth=4");
            page.keyboard().type("Tali");
            visitor.look("tulis-penyunting");
            assertThat(visitor.at("#keadaan")).hasText(KEPT);
            page.reload();
            assertThat(visitor.at(".ProseMirror h2")).hasText("Biaya");
            assertThat(visitor.at(".ProseMirror li")).hasText("Tali");
        }
    }

    /** On a slow line people write before the scripts are there. */
    @Test
    void wordsTypedBeforeTheEditorCameStandInIt() {
        try (var visitor = writer(Chromium.Screen.DESKTOP)) {
            visitor.open("/meja/tulis").at(".ProseMirror").fill("Pasar dibuka hari Senin.");
            assertThat(visitor.at("#keadaan")).hasText(KEPT);
            var held = new CompletableFuture<Route>();
            visitor.page().route("**/write-editor*.js", held::complete);
            visitor.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
            visitor.type("#f-body", "Pasar dibuka hari Selasa.");
            visitor.page().waitForCondition(held::isDone);
            held.join().resume();
            assertThat(visitor.at(".ProseMirror")).hasText("Pasar dibuka hari Selasa.");
        }
    }

    @Test
    void aFileThatIsNoPhotoIsNamedAndTheRestGoesOn() throws IOException {
        try (var visitor = writer(Chromium.Screen.PHONE)) {
            visitor.open("/meja/tulis#foto");
            visitor.at("[name=files]")
                    .setInputFiles(
                            new FilePayload("palsu.jpg", "image/jpeg", "bukan foto".getBytes(StandardCharsets.UTF_8)));
            assertThat(visitor.at(".shots .invalid")).containsText("bukan foto");
            photo(visitor, "foto.png", png());
            visitor.look("tulis-foto");
        }
    }

    @Test
    void aPhotoFindsItsPlaceInTheText() throws IOException {
        try (var visitor = writer(Chromium.Screen.DESKTOP)) {
            visitor.open("/meja/tulis");
            visitor.at(".ProseMirror").click();
            visitor.page().keyboard().type("Satu");
            photo(visitor, "foto.png", png());
            visitor.click(".shot summary").click("[data-place]");
            assertThat(visitor.at(".ProseMirror figure img")).hasCount(1);
            assertThat(visitor.at("#keadaan")).hasText(KEPT);
            visitor.page().reload();
            assertThat(visitor.at(".ProseMirror figure[data-photo]")).hasCount(1);
            visitor.look("tulis-foto-di-teks");
        }
    }

    @Test
    void aTextFarTooLongComesBackWhole() {
        String typed = "é".repeat(60_000);
        try (var visitor = writer(Chromium.Screen.PHONE)) {
            visitor.open("/meja/tulis").type("#f-title", "Panjang");
            visitor.page().evaluate("location.hash = 'bagaimana'");
            visitor.type("#f-body", typed);
            visitor.page().evaluate("location.hash = 'foto'");
            visitor.click("#kirim");
            assertThat(visitor.at("#e-body")).containsText("30.000");
            assertThat(visitor.at("#f-body")).hasValue(typed);
        }
    }

    private static void tap(Visitor visitor, String selector, AtomicInteger taps) {
        visitor.at(selector).tap();
        taps.incrementAndGet();
    }

    private static void photo(Visitor visitor, String name, byte[] bytes) {
        visitor.at("[name=files]").setInputFiles(new FilePayload(name, "image/png", bytes));
        assertThat(visitor.at(".shots [data-shot]")).hasCount(1);
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
