package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.socialaccount.FakePages;
import id.mymein.socialaccount.Keepers;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.OfficialAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A village proposes its account from a phone; the registrar proves and verifies; the handle changes and the badge lapses. */
@BrowserTest
class OfficialAccountJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    FakePages pages;

    @Autowired
    OfficialAccounts official;

    private final String handle = "desa." + Keepers.unique();

    String villager = "";
    String registrar = "";

    @BeforeEach
    void everybody() {
        villager = crew.person(
                "Fatimah", OfficeKind.VILLAGE_GOVERNMENT, "Pemerintah Desa Mayanau", "63.11.08.2005", Role.CONTRIBUTOR);
        registrar = crew.person("Gusti Rahman", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.REGISTRAR);
    }

    private Visitor visitor(String name, Chromium.Screen screen, boolean script) {
        return new Visitor(name, "http://localhost:" + port, screen, script);
    }

    @Test
    void fromAPhone() {
        walk(Chromium.Screen.PHONE, true);
    }

    @Test
    void onADesktop() {
        walk(Chromium.Screen.DESKTOP, true);
    }

    @Test
    void fromAPhoneWithoutAScript() {
        walk(Chromium.Screen.PHONE, false);
    }

    private void walk(Chromium.Screen screen, boolean script) {
        try (var village = visitor("akun-desa", screen, script).signIn(villager, Crew.PASSWORD);
                var keeper = visitor("akun-petugas", screen, script).signIn(registrar, Crew.PASSWORD)) {
            String item = propose(village);
            prove(keeper, item);
            assertThat(official.ask("ig @" + handle)).isInstanceOf(OfficialAnswer.Yes.class);
            village.open(item).look("akun-resmi-terverifikasi");
            assertThat(village.at(".page-head .badge")).containsText("Resmi");
            rename(village);
            assertThat(official.ask("ig @" + handle)).isInstanceOf(OfficialAnswer.Formerly.class);
            keeper.open("/meja/akun-resmi").look("akun-resmi-daftar-petugas");
            keeper.open("/meja/akun-resmi/ringkasan").look("akun-resmi-ringkasan");
            keeper.open("/meja/akun-resmi/laporan").look("akun-resmi-laporan");
        }
    }

    private String propose(Visitor village) {
        village.open("/meja/akun-resmi").look("akun-resmi-kosong");
        press(village, ".page-head a.btn-primary");
        village.type("#f-alamat", "https://facebook.com.masuk.id/" + handle).type("#f-nama", "Pemerintah Desa Mayanau");
        press(village, "main form button");
        assertThat(village.at("#e-alamat")).containsText("facebook.com.masuk.id");
        assertThat(village.at("#f-nama")).hasValue("Pemerintah Desa Mayanau");
        village.look("akun-resmi-formulir-salah");
        village.type("#f-alamat", "Ikuti kami: https://m.instagram.com/" + handle + "/?igsh=x !")
                .type("#f-kontak1", "Ibu Rahmah")
                .type("#f-telepon1", "0812 3456 7890")
                .type("#f-kontak2", "Pak Anang")
                .type("#f-telepon2", "anang@mayanau.desa.id");
        press(village, "main form button");
        assertThat(village.at(".lockline.good")).containsText("Terkirim");
        press(village, "form[action$='/kode'] button");
        assertThat(village.at(".lockline.good")).containsText("Kode siap");
        village.look("akun-resmi-diusulkan");
        return java.net.URI.create(village.page().url()).getPath();
    }

    private void prove(Visitor keeper, String item) {
        keeper.open(item);
        String code = keeper.at(".soc-code").first().innerText();
        press(keeper, "form[action$='/bukti-kode'] button");
        assertThat(keeper.at(".lockline[role=alert]").first()).isVisible();
        pages.put(
                "https://www.instagram.com/" + handle,
                "<title>Desa Mayanau</title><body>Kabar desa " + code + "</body>");
        press(keeper, "form[action$='/bukti-kode'] button");
        assertThat(keeper.at(".lockline.good")).containsText("Bukti ditemukan");
        keeper.look("akun-resmi-terbukti");
        press(keeper, "main a:has-text('Verifikasi')");
        press(keeper, "main form button");
        assertThat(keeper.at(".lockline.good")).containsText("terverifikasi");
    }

    private void rename(Visitor village) {
        press(village, "main a[href$='/ganti-nama']");
        village.look("akun-resmi-ganti-nama");
        village.type("#f-alamat", Keepers.unique());
        press(village, "main form button");
        assertThat(village.at(".page-head .badge")).containsText("Menunggu bukti");
        village.look("akun-resmi-berganti-nama");
    }

    /** By keyboard: without a script nothing tells the driver that the page has come to rest for a click. */
    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
        visitor.page().waitForLoadState();
    }
}
