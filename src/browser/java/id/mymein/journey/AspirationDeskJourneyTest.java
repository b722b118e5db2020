package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.SenderDesk;
import id.mymein.aspiration.Visibility;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A verifier checks a report and hands it on; the office takes it, asks, answers, and shows what was done. */
@BrowserTest
class AspirationDeskJourneyTest {

    private static final String BODY = "Jembatan kayu menuju sekolah lapuk dan satu papannya hilang. "
            + "Hubungi Pak RT di 0812 3456 7890 untuk melihatnya.";

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    Residents residents;

    @Autowired
    SenderDesk sender;

    String verifier = "";
    String worker = "";
    String administrator = "";

    @BeforeEach
    void everybody() {
        verifier = crew.person("Rahmah", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.CASEWORKER);
        worker = crew.person("Anang", OfficeKind.AGENCY, "Dinas Pekerjaan Umum", "63.11", Role.CASEWORKER);
        administrator = crew.person("Ida", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.ADMINISTRATOR);
    }

    private Visitor visitor(String name, Chromium.Screen screen, boolean script) {
        return new Visitor(name, "http://localhost:" + port, screen, script);
    }

    @Test
    void fromAPhone() throws IOException {
        walk(Chromium.Screen.PHONE, true);
    }

    @Test
    void onADesktop() throws IOException {
        walk(Chromium.Screen.DESKTOP, true);
    }

    @Test
    void onADesktopWithoutAScript() throws IOException {
        walk(Chromium.Screen.DESKTOP, false);
    }

    private void walk(Chromium.Screen screen, boolean script) throws IOException {
        residents.send(Residents.sending("Jembatan kayu menuju sekolah lapuk, papannya ada yang hilang."));
        Sent sent = residents.send(Residents.sending(BODY, Visibility.ANONYMOUS, "Nenek Galuh"));
        try (var checker = visitor("pemeriksa", screen, script).signIn(verifier, Crew.PASSWORD);
                var office = visitor("instansi", screen, script).signIn(worker, Crew.PASSWORD)) {
            verify(checker, sent);
            work(office, sent);
            assertThat(residents.now(sent.id()).state()).isEqualTo(AspirationState.DONE);
            assertThat(sender.find(sent.code()).orElseThrow().steps()).hasSizeGreaterThan(5);
            checker.open("/meja/aspirasi/" + sent.id()).look("aspirasi-selesai");
            assertThat(checker.text()).doesNotContain("Galuh");
        }
        if (script) {
            keep(screen);
        }
    }

    private void verify(Visitor checker, Sent sent) {
        checker.open("/meja/aspirasi?kata=%23" + sent.number()).look("aspirasi-antrean");
        if (checker.script()) {
            checker.page().keyboard().press("j");
            checker.page().keyboard().press("Enter");
            checker.page().waitForURL("**/meja/aspirasi/" + sent.id());
        } else {
            press(checker, ".case-pile a");
        }
        checker.look("aspirasi-baru");
        assertThat(checker.at(".case-open")).containsText("••••");
        press(checker, "main a[href$='/verifikasi']");
        checker.look("aspirasi-periksa");
        checker.type("#f-judul", "");
        press(checker, "form.case-fields button.btn-primary");
        assertThat(checker.at("#e-judul")).isVisible();
        checker.look("aspirasi-periksa-salah");
        checker.type("#f-judul", "Jembatan kayu menuju sekolah lapuk");
        press(checker, "form.case-fields button.btn-primary");
        assertThat(checker.at(".case-cols [name=instansi]").first()).isVisible();
        checker.look("aspirasi-teruskan");
        checker.at("label.case-tick:has-text('Dinas Pekerjaan Umum')").last().scrollIntoViewIfNeeded();
        checker.at("label:has-text('" + officeName() + "') input").check();
        checker.type("#f-instruksi", "Mohon diperiksa dan diperbaiki sebelum sekolah masuk lagi.");
        press(checker, "form.case-fields button.btn-primary");
        assertThat(checker.at(".lockline.good")).containsText("diteruskan");
    }

    /** The office's name ends as its caseworker's login does. */
    private String officeName() {
        return "Dinas Pekerjaan Umum " + worker.substring(worker.lastIndexOf('-') + 1);
    }

    private void work(Visitor office, Sent sent) throws IOException {
        office.open("/meja/aspirasi").look("aspirasi-antrean-instansi");
        press(office, ".case-pile a");
        press(office, "form[action$='/ambil'] button");
        assertThat(office.at(".lockline.good")).containsText("dikerjakan");
        press(office, "main a[href$='/pertanyaan']");
        office.type("#f-pertanyaan", "Jembatan di RT berapa yang dimaksud?");
        press(office, "form.case-fields button.btn-primary");
        assertThat(office.at(".case-clock.paused").first()).containsText("Menunggu pengirim");
        office.look("aspirasi-menunggu");
        assertThat(sender.reply(sent.code(), "Di RT 3, dekat masjid.", List.of()))
                .isNotNull();
        office.open("/meja/aspirasi/" + sent.id());
        press(office, "main a[href$='/jawaban']");
        office.at("#f-contoh")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Dijadwalkan"));
        press(office, "button[name=pakai]");
        assertThat(office.at("#f-jawaban").inputValue()).contains("#" + sent.number());
        office.look("aspirasi-jawab");
        office.type("#f-jawaban", "Jembatan kami perbaiki hari Senin. Sampai saat itu jangan dilewati sepeda motor.");
        press(office, "form.case-fields button.btn-primary");
        assertThat(office.at(".lockline.good")).containsText("Jawaban terkirim");
        press(office, "main a[href$='/pengerjaan']");
        office.type("#f-bukti", "Papan diganti dan pegangan dipasang pada hari Senin.");
        office.at("#f-foto").setInputFiles(new FilePayload("jembatan.png", "image/png", Pictures.png(900, 600)));
        press(office, "form.case-fields button.btn-primary");
        assertThat(office.at(".lockline.good")).containsText("terkirim");
        office.look("aspirasi-dikerjakan");
    }

    private void keep(Chromium.Screen screen) {
        try (var keeper = visitor("administrator", screen, true).signIn(administrator, Crew.PASSWORD)) {
            keeper.open("/meja/aturan-aspirasi").look("aspirasi-rute");
            keeper.open("/meja/aturan-aspirasi/rute/baru").look("aspirasi-rute-baru");
            keeper.open("/meja/aturan-aspirasi/kategori").look("aspirasi-kategori");
            keeper.open("/meja/aturan-aspirasi/angka").look("aspirasi-angka");
            keeper.open("/meja/aspirasi/contoh-jawaban").look("aspirasi-contoh");
        }
    }

    /** By keyboard: without a script nothing tells the driver that the page has come to rest for a click. */
    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
        visitor.page().waitForLoadState();
    }
}
