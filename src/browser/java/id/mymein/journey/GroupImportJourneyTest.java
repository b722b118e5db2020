package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.mymein.exchange.TestSheets;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of the forty groups of 2022 goes into the register of KIM groups, three wrong rows are named, and all is taken back. */
@BrowserTest
class GroupImportJourneyTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static final int GROUPS = 40;

    /** Above the first group stand the title and the names of the columns. */
    private static final int ABOVE = 2;

    private static final int PLACE = 2;
    private static final int NUMBER = 4;
    private static final int UNTIL = 7;

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    Regions regions;

    private final String tail = UUID.randomUUID().toString().substring(0, 6);

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
                new Visitor("daftar-kim", "http://localhost:" + port, screen, script).signIn(login, Crew.PASSWORD)) {
            upload(clerk);
            pairColumns(clerk);
            threeRowsAreNamed(clerk);
            assertThat(listed(clerk))
                    .as("nothing is written before somebody says so")
                    .isZero();
            write(clerk);
            String imported = clerk.page().url();
            assertThat(listed(clerk)).isEqualTo(37);
            clerk.look("daftar-kim-masuk");
            clerk.open(imported.replaceFirst("^https?://[^/]+", ""));
            undo(clerk);
            assertThat(listed(clerk)).isZero();
        }
    }

    private byte[] sheet() {
        List<Region> villages = regions.villages(new RegionCode("63.11"));
        Object[][] rows = new Object[GROUPS + ABOVE][];
        rows[0] = new Object[] {"DAFTAR KIM KABUPATEN BALANGAN TAHUN 2022"};
        rows[1] = new Object[] {
            "No",
            "Kec.",
            "Desa/Kelurahan",
            "Nama KIM",
            "No. SK",
            "Tgl SK",
            "Ditetapkan oleh",
            "Berlaku sampai",
            "Pimpinan"
        };
        for (int n = 0; n < GROUPS; n++) {
            Region village = villages.get(n);
            String district = regions.path(village.code()).stream()
                    .filter(above -> above.code().value().length() == "63.11.01".length())
                    .map(Region::name)
                    .findFirst()
                    .orElseThrow();
            rows[n + ABOVE] = new Object[] {
                n + 1,
                district,
                village.name(),
                "KIM " + village.name() + " " + tail,
                "140/" + n + "/" + tail,
                LocalDate.of(2022, 3, 1),
                "Bupati Balangan",
                LocalDate.of(2031, 3, 1),
                "Ketua " + letter(n / 26) + letter(n % 26) + " " + tail
            };
        }
        rows[9][PLACE] = "Atlantis";
        rows[19][NUMBER] = rows[18][NUMBER];
        rows[29][UNTIL] = LocalDate.of(2021, 9, 30);
        return TestSheets.xlsx(rows);
    }

    private static char letter(int n) {
        return (char) ('a' + n);
    }

    private void upload(Visitor clerk) {
        clerk.open("/meja/impor?jenis=kim");
        clerk.at("input[name=jenis][value=kim]").check();
        clerk.at("#f-berkas").setInputFiles(new FilePayload("kim-2022.xlsx", XLSX, sheet()));
        clerk.send("form[action='/meja/impor'] button");
        assertThat(clerk.at("h1")).containsText("Cocokkan kolom");
    }

    /** All columns are found by their names but the chair's, whom this office calls otherwise. */
    private static void pairColumns(Visitor clerk) {
        for (String found :
                List.of("nama", "kecamatan", "desa", "sk_nomor", "sk_tanggal", "sk_penerbit", "sk_sampai")) {
            assertThat(clerk.at("#k-" + found).inputValue()).as(found).isNotEmpty();
        }
        String chair = clerk.at("#k-ketua option")
                .filter(new Locator.FilterOptions().setHasText("Pimpinan"))
                .getAttribute("value");
        clerk.at("#k-ketua").selectOption(chair);
        clerk.look("daftar-kim-kolom");
        clerk.send("form[method=post][action$='/kolom'] button");
        waitFor(clerk, "Menunggu keputusan");
    }

    private static void threeRowsAreNamed(Visitor clerk) {
        assertThat(clerk.at("#h-masalah")).containsText("3 masalah");
        named(clerk, 10, "Desa atau kelurahan", "“Atlantis” tidak dikenal");
        named(clerk, 20, "Nomor SK", "Nomor SK ini sudah ada di baris 19");
        named(clerk, 30, "SK berlaku sampai", "Masa jabatan berakhir sebelum dimulai");
        clerk.look("daftar-kim-diperiksa");
    }

    private static void named(Visitor clerk, int row, String column, String problem) {
        Locator line = clerk.at("section[aria-labelledby=h-masalah] li, section[aria-labelledby=h-masalah] tr")
                .filter(new Locator.FilterOptions().setHasText(column))
                .filter(new Locator.FilterOptions().setHasText(problem));
        assertThat(line).hasCount(1);
        assertThat(line).containsText(Integer.toString(row));
    }

    /** The page renews itself, by a script or without. */
    private static void waitFor(Visitor clerk, String state) {
        assertThat(clerk.at("h1 + p")).containsText(state, PATIENTLY);
        clerk.page().waitForLoadState();
    }

    private static void write(Visitor clerk) {
        assertThat(clerk.at("form[action$='/tulis'] button")).containsText("37 baris");
        clerk.send("form[action$='/tulis'] button");
        waitFor(clerk, "Sudah ditulis");
    }

    /** How many of these groups the register's list shows. */
    private int listed(Visitor clerk) {
        String back = clerk.page().url();
        clerk.open("/meja/kim?cari=" + tail);
        int count = clerk.at("main a")
                .filter(new Locator.FilterOptions().setHasText(tail))
                .count();
        if (count == 0) {
            clerk.page().navigate(back);
        }
        return count;
    }

    private static void undo(Visitor clerk) {
        clerk.send("a[href$='/urungkan']");
        clerk.at("input[name=yakin]").check();
        clerk.send("form[action$='/urungkan'] button");
        waitFor(clerk, "Diurungkan");
        assertThat(clerk.text()).contains("37 data dikembalikan");
    }
}
