package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An office asks about a service, residents answer, papers are typed in, the report is read and published. */
@BrowserTest
class SurveyJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    private final String service =
            "Pembuatan KTP elektronik " + UUID.randomUUID().toString().substring(0, 6);

    String clerk = "";

    @BeforeEach
    void everybody() {
        clerk = crew.person("Ibu Norma", OfficeKind.DISTRICT_OFFICE, "Kecamatan Paringin", "63.11.02", Role.CASEWORKER);
    }

    private Visitor visitor(String name, Chromium.Screen screen, boolean script) {
        return new Visitor(name, "http://localhost:" + port, screen, script);
    }

    @Test
    void onAPhone() {
        walk(Chromium.Screen.PHONE, true);
    }

    @Test
    void onADesktop() {
        walk(Chromium.Screen.DESKTOP, true);
    }

    @Test
    void onAPhoneWithoutAScript() {
        walk(Chromium.Screen.PHONE, false);
    }

    private void walk(Chromium.Screen screen, boolean script) {
        try (var desk = visitor("survei-petugas", screen, script).signIn(clerk, Crew.PASSWORD);
                var resident = visitor("survei-warga", screen, script)) {
            String path = ask(desk);
            answer(resident, path);
            typePaper(desk);
            read(desk);
            publish(desk);
            resident.open(path + "/hasil").look("survei-hasil-umum");
            assertThat(resident.at(".sv-main dd")).hasText("71,76");
            resident.open(path).look("survei-tertutup");
            assertThat(resident.at("h1")).containsText("sudah ditutup");
        }
    }

    private String ask(Visitor desk) {
        press(desk.open("/meja/survei").look("survei-daftar-kosong"), ".page-head a.btn");
        press(desk, "main form button");
        assertThat(desk.at("#e-layanan")).isVisible();
        desk.look("survei-formulir-salah");
        desk.type("#f-layanan", service)
                .type("#f-mulai", "2020-01-01")
                .type("#f-sampai", "2099-12-31")
                .type("#f-dilayani", "1200");
        press(desk, "main form button");
        assertThat(desk.at(".lockline.good")).containsText("sudah dibuat");
        desk.look("survei-baru");
        press(desk, "a[href$='/unsur']");
        desk.look("survei-pertanyaan");
        press(desk, "a.aim");
        press(desk, "form[action$='/buka'] button");
        assertThat(desk.at(".lockline.good")).containsText("dibuka");
        return desk.at("a.sv-address").getAttribute("href");
    }

    private static void answer(Visitor resident, String path) {
        resident.open(path + "/tanda").look("survei-tanda");
        resident.open(path).look("survei-isi");
        resident.at("[name=u1][value='3']").check();
        press(resident, "main form button");
        assertThat(resident.at(".sv-err")).containsText("8 bagian");
        resident.look("survei-isi-salah");
        assertThat(resident.at("[name=u1][value='3']")).isChecked();
        for (int number = 2; number <= 9; number++) {
            resident.at("[name=u" + number + "][value='" + (number == 3 ? 1 : 3) + "']")
                    .check();
        }
        resident.at("[name=usia]").selectOption("30-39");
        resident.type("[name=komentar]", "Antrenya terlalu lama, dua jam.");
        resident.look("survei-isi-lengkap");
        press(resident, "main form button");
        assertThat(resident.at("h1")).containsText("Terima kasih");
        resident.look("survei-terima-kasih");
        resident.open(path);
        assertThat(resident.at("h1")).containsText("sudah mengisi");
        resident.look("survei-sudah-mengisi");
    }

    /** By keyboard alone: the first field has the focus, Tab leads on, Enter saves. */
    private static void typePaper(Visitor desk) {
        press(desk, "a[href$='/kertas']");
        for (int sheet = 0; sheet < 5; sheet++) {
            assertThat(desk.at("#f-u1")).isFocused();
            for (char digit : "332333333".toCharArray()) {
                desk.page().keyboard().type(String.valueOf(digit));
                desk.page().keyboard().press("Tab");
            }
            int before = sheet;
            desk.page().keyboard().press("Shift+Tab");
            desk.page()
                    .waitForResponse(
                            answer -> answer.request().isNavigationRequest() && answer.status() / 100 != 3,
                            () -> desk.page().keyboard().press("Enter"));
            desk.page().waitForLoadState();
            assertThat(desk.at("main>p.muted")).containsText((before + 2) + " jawaban");
        }
        desk.look("survei-kertas");
        press(desk, "main form a.btn");
    }

    private static void read(Visitor desk) {
        assertThat(desk.at(".sv-main dd")).hasText("71,76");
        assertThat(desk.at(".sv-weak")).containsText("Baru 6 jawaban; nilai belum dapat dipercaya");
        assertThat(desk.at(".sv-low li").first()).containsText("U3");
        press(desk, ".sv-low a.btn");
        desk.type("#f-rencana", "Tambah satu loket pada hari pasar.")
                .type("#f-siapa", "Kepala Seksi Pelayanan")
                .type("#f-kapan", "2027-03-31");
        desk.look("survei-rencana");
        press(desk, "main form button");
        assertThat(desk.at(".sv-low li").first()).containsText("hari pasar");
        desk.look("survei-laporan");
        desk.page()
                .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.PRINT));
        desk.look("survei-laporan-cetak");
        desk.page()
                .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.SCREEN));
        assertThat(desk.page()
                        .request()
                        .get(desk.at("a[href$='.pdf']").getAttribute("href"))
                        .status())
                .isEqualTo(200);
    }

    private static void publish(Visitor desk) {
        press(desk, "form[action$='/tutup'] button");
        press(desk, "form[action$='/terbit'] button");
        assertThat(desk.at(".lockline.good")).containsText("terbit");
        desk.open("/meja/survei").look("survei-daftar");
    }

    /** By keyboard: without a script nothing tells the driver that the page has come to rest for a click. */
    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
    }
}
