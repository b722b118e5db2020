package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.mymein.TestData;
import id.mymein.aspiration.Aspiration.Point;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.Sending;
import id.mymein.region.boundary.Land;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader finds a village on the map; a resident shows a place on it. */
@BrowserTest
class MapJourneyTest {

    private static final String MAYANAU = "63.11.08.2005";

    @LocalServerPort
    int port;

    @Autowired
    Land land;

    @Autowired
    Residents residents;

    Sent pointed;

    @BeforeEach
    void boundariesAndReports() {
        land.load(Land.OURS);
        var cast = residents.cast();
        for (int n = 0; n < 4; n++) {
            residents.disposed(cast);
        }
        residents.overdue(residents.disposed(cast).id());
        Sending plain = Residents.sending("Jembatan gantung di hulu putus talinya satu.");
        pointed = residents.send(new Sending(
                plain.submission(),
                plain.source(),
                plain.kind(),
                plain.category(),
                plain.guessed(),
                plain.visibility(),
                plain.region(),
                plain.place(),
                new Point(-2.4212, 115.7123),
                null,
                "",
                plain.body(),
                plain.photos(),
                plain.who(),
                plain.spam()));
        residents.dispose(cast, pointed, cast.office());
    }

    /** Other walks look for the tiles. */
    @AfterEach
    void noBoundaries() {
        land.none();
    }

    private Visitor reader(Chromium.Screen screen, boolean script) {
        return new Visitor("peta", "http://localhost:" + port, screen, script);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PHONE", "DESKTOP"})
    void aReaderFindsAVillage(Chromium.Screen screen) {
        try (var reader = reader(screen, true)) {
            List<String> asked = new ArrayList<>();
            reader.page().onRequest(request -> asked.add(request.url()));
            reader.open("/aspirasi");
            reader.at(".land").scrollIntoViewIfNeeded();
            assertThat(reader.at(".land path.shape")).hasCount(12);
            assertThat(reader.at(".land path.raised-many")).hasCount(1);
            assertThat(reader.at(".land path.late-dot")).hasCount(1);
            assertThat(reader.at(".mosaic").first()).isHidden();
            reader.look("peta-aspirasi");
            reader.at(".land select").focus();
            reader.at(".land select").selectOption(MAYANAU);
            assertThat(reader.at(".land-said")).containsText("Mayanau");
            assertThat(reader.at(".land-said")).containsText("lewat tenggat");
            assertThat(reader.at(".land path.chosen")).hasCount(1);
            assertThat(reader.at(".land path.case-point").first()).isVisible();
            reader.look("peta-desa");
            reader.at(".land path.case-point").first().dispatchEvent("click");
            assertThat(reader.at(".land-said a"))
                    .hasAttribute("href", java.util.regex.Pattern.compile("/aspirasi/\\d+$"));
            reader.at(".land-switch button[data-show=tiles]").press("Enter");
            assertThat(reader.at(".mosaic").first()).isVisible();
            assertThat(reader.at(".land-map")).isHidden();
            reader.look("peta-petak");
            reader.at(".land-switch button[data-show=land]").press("Enter");
            reader.at(".land select").selectOption("63.11.08.2001");
            assertThat(reader.at(".land-said")).containsText("Dayak Pitap");
            reader.at(".land-said a").press("Enter");
            reader.page().waitForURL("**/aspirasi/wilayah/dayak-pitap*");
            assertThat(asked).allMatch(url -> url.startsWith("http://localhost:" + port + "/"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PHONE", "DESKTOP"})
    void aWholeRegencyIsReadable(Chromium.Screen screen) {
        land.load(TestData.file("regions/balangan-desa.geojson"), TestData.file("regions/balangan-kecamatan.geojson"));
        try (var reader = reader(screen, true)) {
            reader.open("/aspirasi");
            reader.at(".land").scrollIntoViewIfNeeded();
            assertThat(reader.at(".land path.shape")).hasCount(157);
            assertThat(reader.at(".land .district-name")).hasCount(8);
            reader.look("peta-kabupaten");
            reader.at(".land select").selectOption(MAYANAU);
            assertThat(reader.at(".land path.chosen")).hasCount(1);
            reader.at(".land")
                    .screenshot(new Locator.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/peta-kabupaten-dekat-" + screen + ".png")));
        }
    }

    @Test
    void aTapOnTheMapChoosesWhatIsThere() {
        try (var reader = reader(Chromium.Screen.DESKTOP, true)) {
            reader.open("/kim");
            reader.at(".land").scrollIntoViewIfNeeded();
            assertThat(reader.at(".land path.shape")).hasCount(12);
            // Other walks may have given some of these villages a group.
            Locator first = reader.at(".land path.shape.none").first();
            first.hover();
            assertThat(reader.at(".land-tip")).containsText("belum punya KIM");
            reader.look("peta-kim");
            first.click();
            assertThat(reader.at(".land-said a")).containsText("Buka");
            assertThat(reader.at(".land select")).not().hasValue("");
        }
    }

    @Test
    void withoutAScriptTheTilesStay() {
        try (var reader = reader(Chromium.Screen.PHONE, false)) {
            reader.open("/aspirasi");
            assertThat(reader.at(".mosaic").first()).isVisible();
            assertThat(reader.at(".land")).isHidden();
            reader.look("peta-aspirasi");
        }
    }

    @Test
    void aMapThatDoesNotComeLeavesTheTiles() {
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            reader.page().route("**/batas.geojson", route -> route.abort());
            reader.open("/aspirasi");
            reader.at(".land").scrollIntoViewIfNeeded();
            assertThat(reader.at(".land")).containsText("Peta tidak terbuka");
            assertThat(reader.at(".mosaic").first()).isVisible();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PHONE", "DESKTOP"})
    void aResidentShowsAPlace(Chromium.Screen screen) {
        try (var resident = reader(screen, true)) {
            resident.open("/aspirasi/kirim#di-mana");
            resident.at("#f-wilayah").selectOption(MAYANAU);
            resident.at("#tunjuk").press("Enter");
            assertThat(resident.at("#peta-titik path.chosen")).hasCount(1);
            resident.at("#peta-titik path.chosen").click();
            assertThat(resident.at("#titik-kabar")).containsText("Titiknya tercatat");
            assertThat(Double.parseDouble(resident.at("#f-bujur").inputValue())).isBetween(115.6, 115.85);
            assertThat(Double.parseDouble(resident.at("#f-lintang").inputValue()))
                    .isBetween(-2.5, -2.3);
            assertThat(resident.at("#peta-titik path.spot")).hasCount(1);
            resident.look("peta-titik");
            resident.at("#hapus-titik").press("Enter");
            assertThat(resident.at("#f-bujur")).hasValue("");
            assertThat(resident.at("#peta-titik path.spot")).hasCount(0);
        }
    }
}
