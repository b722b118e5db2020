package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.mymein.exchange.TestSheets;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A registrar brings an office's spreadsheet in: sees what is wrong, decides, writes, and takes it back. */
@BrowserTest
class ImportJourneyTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    private final String tail = UUID.randomUUID().toString().substring(0, 6);

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
        String login = crew.person("Rahmawati", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.REGISTRAR);
        try (var clerk =
                new Visitor("impor", "http://localhost:" + port, screen, script).signIn(login, Crew.PASSWORD)) {
            clerk.open("/meja/impor?jenis=uji").look("impor");
            refusesAPdf(clerk);
            bringIn(clerk, "kim-2022.xlsx", file("Mayanau", 12));
            clerk.look("impor-kolom");
            check(clerk);
            assertThat(clerk.at("#h-masalah")).containsText("3 masalah");
            clerk.look("impor-diperiksa");
            write(clerk, "37 baris");
            clerk.look("impor-ditulis");
            again(clerk);
            undo(clerk);
        }
    }

    /** 40 groups, three of them wrong. */
    private byte[] file(String village, int members) {
        Object[][] rows = new Object[42][];
        rows[0] = new Object[] {"DAFTAR KIM KABUPATEN BALANGAN TAHUN 2022"};
        rows[1] = new Object[] {"No", "Nama Kelompok", "Desa/Kelurahan", "Tanggal Berdiri", "Jumlah Anggota"};
        for (int n = 1; n <= 40; n++) {
            rows[n + 1] = new Object[] {n, "KIM " + n + " " + tail, village, LocalDate.of(2022, 3, 1), members};
        }
        rows[10][2] = "Atlantis";
        rows[20][3] = "9/30/2021";
        rows[30][1] = null;
        return TestSheets.xlsx(rows);
    }

    private static void refusesAPdf(Visitor clerk) {
        upload(clerk, "daftar.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.at("#e-berkas")).containsText("Ini PDF");
        clerk.look("impor-ditolak");
    }

    private static void upload(Visitor clerk, String name, byte[] content) {
        clerk.at("input[name=jenis][value=uji]").check();
        clerk.at("#f-berkas").setInputFiles(new FilePayload(name, XLSX, content));
        clerk.send("form[action='/meja/impor'] button");
    }

    private static void bringIn(Visitor clerk, String name, byte[] content) {
        clerk.open("/meja/impor");
        upload(clerk, name, content);
        assertThat(clerk.at("h1")).containsText("Cocokkan kolom");
    }

    private static void check(Visitor clerk) {
        clerk.send("form[method=post][action$='/kolom'] button");
        waitFor(clerk, "Menunggu keputusan");
    }

    /** The page renews itself, by a script or without. */
    private static void waitFor(Visitor clerk, String state) {
        assertThat(clerk.at("h1 + p")).containsText(state, PATIENTLY);
        clerk.page().waitForLoadState();
    }

    private static void write(Visitor clerk, String count) {
        assertThat(clerk.at("form[action$='/tulis'] button")).containsText(count);
        clerk.send("form[action$='/tulis'] button");
        waitFor(clerk, "Sudah ditulis");
    }

    /** The same file with other figures: the register has them all. */
    private void again(Visitor clerk) {
        bringIn(clerk, "kim-2022-baru.xlsx", file("Mayanau", 15));
        check(clerk);
        assertThat(clerk.at("#h-kembar")).containsText("37");
        clerk.look("impor-kembar");
        clerk.send("button[name=semua][value=timpa]");
        assertThat(clerk.at(".lockline.good")).containsText("disimpan");
        write(clerk, "37 baris");
    }

    private static void undo(Visitor clerk) {
        clerk.send("a[href$='/urungkan']");
        clerk.look("impor-urungkan");
        clerk.at("input[name=yakin]").check();
        clerk.send("form[action$='/urungkan'] button");
        waitFor(clerk, "Diurungkan");
        assertThat(clerk.text()).contains("37 data dikembalikan");
    }
}
