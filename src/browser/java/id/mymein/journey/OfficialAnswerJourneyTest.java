package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.portal.QrPictures;
import id.mymein.socialaccount.FakePages;
import id.mymein.socialaccount.Keepers;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public asks in any spelling and by a photo, is warned of what looks alike and reports it; a handle changes and the badge lapses. */
@BrowserTest
class OfficialAnswerJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    FakePages pages;

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
    void fromAPhoneWithoutAScript() throws Exception {
        walk(Chromium.Screen.PHONE, false);
    }

    @Test
    void fromAPhone() throws Exception {
        walk(Chromium.Screen.PHONE, true);
    }

    @Test
    void onADesktop() throws Exception {
        walk(Chromium.Screen.DESKTOP, true);
    }

    private void walk(Chromium.Screen screen, boolean script) throws Exception {
        try (var village = visitor("akun-desa", Chromium.Screen.DESKTOP, true).signIn(villager, Crew.PASSWORD);
                var keeper =
                        visitor("akun-petugas", Chromium.Screen.DESKTOP, true).signIn(registrar, Crew.PASSWORD);
                var reader = visitor("akun-pembaca", screen, script)) {
            String item = verified(village, keeper);
            asksInSeveralSpellings(reader);
            String account = looksAround(reader);
            isWarnedAndReports(reader);
            scans(reader);
            renames(village, item);
            reader.open(account + "/lencana.svg");
            assertThat(reader.page().content()).contains("Tidak berlaku");
            reader.open("/akun-resmi/instagram/" + handle).look("periksa-akun-dulu");
            assertThat(reader.at(".ans.was h1")).containsText("Dulu resmi");
            reader.open(account).look("periksa-akun-berganti");
            assertThat(reader.at(".ans.was h1")).containsText("jangan dijadikan pegangan");
        }
    }

    private String verified(Visitor village, Visitor keeper) {
        village.open("/meja/akun-resmi/baru");
        village.type("#f-alamat", "instagram.com/" + handle)
                .type("#f-nama", "Pemerintah Desa Mayanau")
                .type("#f-kontak1", "Ibu Rahmah")
                .type("#f-telepon1", "0812 3456 7890")
                .type("#f-kontak2", "Pak Anang")
                .type("#f-telepon2", "anang@mayanau.desa.id");
        press(village, "main form button");
        press(village, "form[action$='/kode'] button");
        String item = URI.create(village.page().url()).getPath();
        keeper.open(item);
        String code = keeper.at(".soc-code").first().innerText();
        pages.put("https://www.instagram.com/" + handle, "<title>Desa Mayanau</title><body>Kabar " + code + "</body>");
        press(keeper, "form[action$='/bukti-kode'] button");
        press(keeper, "main a:has-text('Verifikasi')");
        press(keeper, "main form button");
        assertThat(keeper.at(".lockline.good")).containsText("terverifikasi");
        return item;
    }

    private void asks(Visitor reader, String text) {
        reader.open("/akun-resmi").type("#akun", text);
        press(reader, ".ask button");
    }

    private void asksInSeveralSpellings(Visitor reader) {
        reader.open("/akun-resmi").look("periksa-akun");
        for (String text :
                List.of("@" + handle, "Instagram " + handle, "https://m.instagram.com/" + handle + "/?igsh=x")) {
            asks(reader, text);
            assertThat(reader.at(".ans.yes h1")).hasText("Ya, ini akun resmi");
        }
        assertThat(URI.create(reader.page().url()).getPath()).isEqualTo("/akun-resmi/instagram/" + handle);
        reader.look("periksa-akun-resmi");
        asks(reader, "https://facebook.com.masuk.id/desa");
        assertThat(reader.at("#akun-salah")).containsText("facebook.com.masuk.id");
        reader.look("periksa-akun-salah");
    }

    /** @return where the account's own page is */
    private String looksAround(Visitor reader) {
        reader.open("/akun-resmi/instagram/" + handle);
        String sign = reader.at("a[href$='/tanda']").getAttribute("href");
        reader.open(sign).look("tanda-qr");
        reader.open("/akun-resmi/daftar").look("daftar-akun");
        reader.open("/akun-resmi/daftar/kec-tebing-tinggi-balangan").look("daftar-akun-kecamatan");
        reader.open("/akun-resmi/daftar/mayanau-tebing-tinggi/instagram/resmi").look("daftar-akun-desa");
        return sign.replace("/tanda", "");
    }

    private void isWarnedAndReports(Visitor reader) {
        asks(reader, "instagram.com/" + handle.replace('.', '_') + "_official");
        assertThat(reader.at(".ans.no h1")).containsText("mirip sekali");
        reader.look("periksa-akun-mirip");
        press(reader, "a[href*='/lapor?']");
        assertThat(reader.at("#akun")).hasValue("Instagram @" + handle.replace('.', '_') + "_official");
        reader.type("#keterangan", "x".repeat(1001)).type("#kontak", "0812 000");
        press(reader, "main form.stack button");
        assertThat(reader.at("#e-keterangan")).isVisible();
        assertThat(reader.at("#kontak")).hasValue("0812 000");
        reader.look("lapor-akun-salah");
        reader.type("#keterangan", "Minta transfer untuk bantuan");
        press(reader, "main form.stack button");
        assertThat(reader.at("h1")).containsText("Terima kasih");
        reader.look("lapor-akun-terkirim");
    }

    private void scans(Visitor reader) throws Exception {
        reader.open("/akun-resmi/pindai");
        byte[] photo = QrPictures.png("https://instagram.com/" + handle, 0.1);
        press(reader, "main form.stack button");
        assertThat(reader.at("[role=alert]")).containsText("Belum ada fotonya");
        reader.look("pindai-akun");
        reader.at("#kamera").setInputFiles(new FilePayload("kode.png", "image/png", photo));
        press(reader, "main form.stack button");
        assertThat(reader.at(".ans.yes h1")).hasText("Ya, ini akun resmi");
    }

    private void renames(Visitor village, String item) {
        village.open(item + "/ganti-nama").type("#f-alamat", Keepers.unique());
        press(village, "main form button");
        assertThat(village.at(".page-head .badge")).containsText("Menunggu bukti");
    }

    /** By keyboard: without a script nothing tells the driver that the page has come to rest for a click. */
    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
        visitor.page().waitForLoadState();
    }
}
