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

/** A rumour is checked: an officer writes, an editor publishes, a reader reads, a chief editor withdraws. */
@BrowserTest
class ClaimJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    private final String tail = UUID.randomUUID().toString().substring(0, 6);
    private final String claim = "Pasar Paringin ditutup sebulan karena wabah " + tail;

    String officer = "";
    String editor = "";
    String chief = "";

    @BeforeEach
    void everybody() {
        officer = crew.person("Bripka Andi", OfficeKind.POLICE, "Polres Balangan", "63.11", Role.AUTHENTICATOR);
        editor = crew.person("Siti Rahmah", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        chief = crew.person("Hartono", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.CHIEF_EDITOR);
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

    @Test
    void onADesktopWithoutAScript() {
        walk(Chromium.Screen.DESKTOP, false);
    }

    private void walk(Chromium.Screen screen, boolean script) {
        try (var police = visitor("cek-polres", screen, script).signIn(officer, Crew.PASSWORD);
                var desk = visitor("cek-redaktur", screen, script).signIn(editor, Crew.PASSWORD);
                var reader = visitor("cek-pembaca", screen, script)) {
            write(police);
            publish(desk);
            String path = read(reader);
            correct(police);
            reader.open(path);
            assertThat(reader.at(".sum")).containsText("Pasar hanya pindah");
            desk.open("/meja/cek-fakta").click("main a:has-text('" + tail + "')");
            confirm(desk);
            reader.open(path).look("cek-fakta-diralat");
            assertThat(reader.at(".note")).containsText("Lamanya keliru");
            withdraw(screen, script);
            assertThat(reader.status(path)).isEqualTo(410);
            reader.look("cek-fakta-dicabut");
            assertThat(reader.at(".note.bad")).containsText("Dasarnya keliru");
        }
    }

    private void write(Visitor police) {
        press(police.open("/meja/cek-fakta").look("cek-daftar"), ".page-head a.btn");
        police.type("#f-klaim", claim).type("#f-jawaban", "Pasar hanya pindah dua hari.");
        press(police, "button[value=kirim]");
        assertThat(police.at("#e-penjelasan")).isVisible();
        assertThat(police.at("#f-klaim")).hasValue(claim);
        police.look("cek-formulir-salah");
        police.at("input[name=putusan][value=hoaks]").check();
        police.type(
                        "#f-penjelasan",
                        "Pesan suara itu tidak menyebut nama maupun kantor.\n\nKelurahan memang memindahkan pasar selama"
                                + " dua hari karena saluran airnya diperbaiki.")
                .type("#f-sumber-1", "Surat pemberitahuan kelurahan")
                .type("#f-sumber-2", "Halaman Dinas Kesehatan")
                .type("#f-alamat-2", "dinkes.contoh.test/pasar")
                .type("#f-dilihat_di", "pesan suara di grup pedagang")
                .type("#f-dilihat_tanggal", "2026-01-12");
        police.at("#f-wilayah").selectOption("63.11.06");
        police.look("cek-formulir");
        press(police, "button[value=kirim]");
        assertThat(police.at(".lockline.good")).containsText("Terkirim");
        police.look("cek-terkirim");
    }

    private void publish(Visitor desk) {
        press(desk.open("/meja/cek-fakta").look("cek-daftar"), "main a:has-text('" + tail + "')");
        press(desk, "form[action$='/terbit'] button");
        assertThat(desk.at("#e-yakin")).isVisible();
        desk.look("cek-menunggu");
        confirm(desk);
        desk.look("cek-terbit");
    }

    private static void confirm(Visitor desk) {
        desk.at("form[action$='/terbit'] input[name=yakin]").check();
        press(desk, "form[action$='/terbit'] button");
        assertThat(desk.at(".lockline.good")).containsText("terbit");
    }

    private String read(Visitor reader) {
        reader.open("/").look("cek-beranda");
        assertThat(reader.at(".block .claim").first()).containsText(claim);
        press(reader, ".nav a[href='/cek-fakta']");
        assertThat(reader.at("h1")).containsText("Cek fakta");
        reader.look("cek-fakta-daftar");
        press(reader, ".claim a:has-text('" + tail + "')");
        assertThat(reader.at("h1")).containsText(claim);
        reader.look("cek-fakta");
        assertThat(reader.at("header .v-hoax")).containsText("Hoaks");
        String path = java.net.URI.create(reader.page().url()).getPath();
        reader.open("/en" + path).look("cek-fakta-english");
        assertThat(reader.at("header .v-hoax")).containsText("Hoax");
        return path;
    }

    private void correct(Visitor police) {
        press(police.open("/meja/cek-fakta"), "main a:has-text('" + tail + "')");
        press(police, "main a.btn-primary");
        police.type("#f-jawaban", "Pasar pindah tiga hari.").type("#f-perubahan", "Lamanya keliru: tiga hari.");
        police.look("cek-ralat");
        press(police, "button[value=kirim]");
        assertThat(police.at(".lockline.good")).containsText("Terkirim");
    }

    private void withdraw(Chromium.Screen screen, boolean script) {
        try (var boss = visitor("cek-redpel", screen, script).signIn(chief, Crew.PASSWORD)) {
            press(boss.open("/meja/cek-fakta"), "main a:has-text('" + tail + "')");
            press(boss, "summary:has-text('Cabut')");
            boss.type("#f-cabut-alasan", "Dasarnya keliru.");
            press(boss, "form[action$='/cabut'] button");
            assertThat(boss.at("#e-yakin")).isVisible();
            assertThat(boss.at("#f-cabut-alasan")).hasValue("Dasarnya keliru.");
            boss.look("cek-cabut");
            boss.at("form[action$='/cabut'] input[name=yakin]").check();
            press(boss, "form[action$='/cabut'] button");
            assertThat(boss.at(".lockline.good")).containsText("dicabut");
        }
    }

    /** By keyboard: without a script nothing tells the driver that the page has come to rest for a click. */
    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
    }
}
