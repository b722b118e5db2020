package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A village proposes its group from a phone, the registrar checks and accepts. */
@BrowserTest
class KimJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    private final String tail = UUID.randomUUID().toString().substring(0, 6);
    private final String name = "KIM Mayanau Bersinar " + tail;

    String village = "";
    String registrar = "";

    @BeforeEach
    void everybody() {
        village = crew.person(
                "Rusdi", OfficeKind.VILLAGE_GOVERNMENT, "Pemerintah Desa Mayanau", "63.11.08.2005", Role.CONTRIBUTOR);
        registrar = crew.person("Noor Aisyah", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.REGISTRAR);
    }

    private Visitor visitor(String who, Chromium.Screen screen, boolean script) {
        return new Visitor(who, "http://localhost:" + port, screen, script);
    }

    @Test
    void fromAPhoneToTheRegistrarsDesktop() {
        walk(true);
    }

    @Test
    void withoutAScript() {
        walk(false);
    }

    private void walk(boolean script) {
        try (var phone = visitor("kim-desa", Chromium.Screen.PHONE, script).signIn(village, Crew.PASSWORD);
                var desk =
                        visitor("kim-petugas", Chromium.Screen.DESKTOP, script).signIn(registrar, Crew.PASSWORD)) {
            begin(phone);
            people(phone);
            decree(phone);
            phone.open(phone.page().url().replaceAll("#.*", "")).look("kim-lengkap");
            assertThat(phone.at(".kim-checks .lacking")).hasCount(0);
            phone.click("a[href$='/ajukan']").look("kim-ajukan").send("main form button");
            assertThat(phone.at(".badge.kim-proposed")).isVisible();
            accept(desk);
            phone.open(phone.page().url()).look("kim-aktif");
            assertThat(phone.at(".badge.kim-active")).isVisible();
        }
    }

    private void begin(Visitor phone) {
        phone.open("/meja/kim").look("kim-daftar").click("a[href='/meja/kim/baru']");
        phone.look("kim-baru").send("main form button");
        assertThat(phone.at("#e-nama")).isVisible();
        phone.type("#f-nama", name).type("#f-berdiri", "2022-03-01").send("main form button");
        assertThat(phone.at("h1")).containsText(name);
        assertThat(phone.at(".kim-checks .lacking").first()).isVisible();
        phone.look("kim-konsep");
    }

    private void people(Visitor phone) {
        officer(phone, "CHAIR", "Rahmat " + tail);
        officer(phone, "SECRETARY", "Salasiah " + tail);
        officer(phone, "TREASURER", "Tuti " + tail);
        phone.click("a[href$='/anggota/baru']")
                .type("#f-anggota", "Ani; penulis\nBudi; fotografer\nCici\nDodi\nEdi\nFani\nGani")
                .look("kim-anggota")
                .send("main form button");
        assertThat(phone.at(".kim-member")).hasCount(7);
    }

    private static void officer(Visitor phone, String post, String who) {
        phone.click("a[href$='/pengurus/baru']");
        phone.at("#f-jabatan").selectOption(post);
        phone.type("#f-nama", who)
                .type("#f-mulai", "2025-01-01")
                .look("kim-pengurus")
                .send("main form button");
        assertThat(phone.at(".lockline.good")).isVisible();
    }

    private void decree(Visitor phone) {
        phone.click("a[href$='/sk/baru']")
                .type("#f-nomor", "141/" + tail + "/2022")
                .type("#f-tanggal", "2022-03-01")
                .type("#f-penerbit", "Kepala Desa Mayanau")
                .look("kim-sk")
                .send("main form button");
        assertThat(phone.at(".lockline.good")).isVisible();
    }

    private void accept(Visitor desk) {
        desk.open("/meja/kim").look("kim-daftar-petugas").click("main a:has-text('" + tail + "')");
        desk.look("kim-periksa").click("a[href$='/terima']").look("kim-terima").send("main form button");
        assertThat(desk.at(".badge.kim-active")).isVisible();
        desk.open("/meja/dasar-hukum").look("kim-dasar-hukum");
        desk.click("a[href$='/baru']").look("kim-dasar-hukum-baru");
    }
}
