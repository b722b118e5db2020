package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mymein.aspiration.ReceiptPrefixes;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody asks for their own data and is answered; offices meet, decide, and report what was done. */
@BrowserTest
class CarePagesJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    Residents residents;

    @Autowired
    ReceiptPrefixes prefixes;

    private Visitor visitor(String name, Chromium.Screen screen, boolean script) {
        return new Visitor("urus-" + name, "http://localhost:" + port, screen, script);
    }

    @ParameterizedTest(name = "{0}, script {1}")
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void aSenderAsksForErasure(Chromium.Screen screen, boolean script) {
        Sent sent = residents.answered(residents.cast());
        String code = prefixes.shown(sent.code(), residents.now(sent.id()));
        String keeper = crew.person("Ida", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.ADMINISTRATOR);
        try (var resident = visitor("warga", screen, script);
                var desk = visitor("admin", screen, script).signIn(keeper, Crew.PASSWORD)) {
            resident.open("/data-pribadi").look("data-pribadi");
            press(resident, "form[action='/data-pribadi'] button");
            assertThat(resident.at("#e-kode")).isVisible();
            resident.look("data-pribadi-salah");
            resident.type("#kode", code).at("[name=apa]").last().check();
            resident.type("#f-isi", "Mohon hapus nomor telepon saya.");
            press(resident, "form[action='/data-pribadi'] button");
            resident.look("data-pribadi-terkirim");

            desk.open("/meja/data-pribadi").look("data-pribadi-daftar");
            press(desk, "main li a, main td a");
            desk.look("data-pribadi-satu");
            press(desk, "form[action$='/putusan'] button");
            desk.look("data-pribadi-satu-salah");
            desk.at("[name=putusan][value=kabulkan]").check();
            press(desk, "form[action$='/putusan'] button");
            desk.look("data-pribadi-diputus");
        }
    }

    @ParameterizedTest(name = "{0}, script {1}")
    @CsvSource({"PHONE,true", "DESKTOP,true", "DESKTOP,false"})
    void officesMeet(Chromium.Screen screen, boolean script) {
        Sent sent = residents.disposed(residents.cast());
        String caller = crew.person("Rahmah", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.CASEWORKER);
        try (var desk = visitor("rapat", screen, script).signIn(caller, Crew.PASSWORD)) {
            desk.open("/meja/koordinasi").look("rapat-daftar-kosong");
            desk.open("/meja/koordinasi/baru").look("rapat-baru");
            press(desk, "form.stack button.btn-primary");
            assertThat(desk.at("#e-judul")).isVisible();
            desk.look("rapat-baru-salah");
            desk.type("#f-judul", "Jalan dan jembatan menuju sekolah")
                    .type(
                            "#f-tanggal",
                            LocalDate.now(ZoneId.of("Asia/Makassar")).toString())
                    .type("#f-tempat", "Aula Bappeda")
                    .type("#f-agenda", "Tiga laporan warga tentang jalan sekolah.")
                    .type("#f-aspirasi", String.valueOf(sent.number()));
            desk.at("[name=instansi]").first().check();
            press(desk, "form.stack button.btn-primary");
            desk.look("rapat-satu");
            open(desk, "form[action$='/keputusan']");
            press(desk, "form[action$='/keputusan'] button");
            desk.look("rapat-keputusan-salah");
            open(desk, "form[action$='/notulen']");
            desk.type("form[action$='/notulen'] textarea", "Dinas menjelaskan rencana dan biayanya.");
            press(desk, "form[action$='/notulen'] button");
            desk.look("rapat-notulen");
            desk.open("/meja/koordinasi").look("rapat-daftar");
        }
    }

    /** A form that lies folded away. */
    private static void open(Visitor desk, String form) {
        if (!desk.at(form).first().isVisible()) {
            desk.at("details:has(" + form + ") > summary").first().press("Enter");
        }
    }

    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
        visitor.page().waitForLoadState();
    }
}
