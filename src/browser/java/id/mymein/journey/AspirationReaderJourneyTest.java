package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.Visibility;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.telling.CaseReports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public, from what came of everything to one case, its village, and the story that was told of it. */
@BrowserTest
class AspirationReaderJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Residents residents;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    CaseReports reports;

    Sent told;
    Sent late;

    @BeforeEach
    void whatResidentsRaised() {
        var cast = residents.cast();
        told = residents.answered(cast);
        for (int n = 0; n < 5; n++) {
            residents.disposed(cast);
        }
        late = residents.send(
                Residents.sending("Lampu jalan di tikungan mati sejak bulan lalu.", Visibility.ANONYMOUS, "Siti"));
        residents.dispose(cast, late, cast.office());
        residents.earlier(late.id(), 60);
        residents.overdue(late.id());
        var news = newsdesk.cast();
        StoryId story = reports.report(news.contributor(), told.id(), null);
        newsdesk.published(news, story);
    }

    private Visitor reader(Chromium.Screen screen, boolean script) {
        return new Visitor("pembaca-aspirasi", "http://localhost:" + port, screen, script);
    }

    @ParameterizedTest(name = "{0}, script {1}")
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void fromTheOverviewToACaseItsVillageAndItsStory(Chromium.Screen screen, boolean script) {
        try (var reader = reader(screen, script)) {
            reader.open("/").look("aspirasi-beranda");
            press(reader, ".nav a[href='/aspirasi']");
            assertThat(reader.at(".figures")).containsText("dijawab");
            assertThat(reader.at("a.tile.overdue").first()).isVisible();
            reader.look("aspirasi-umum");
            press(reader, ".raised a[href='/aspirasi/" + told.number() + "']");
            assertThat(reader.at(".due h2")).hasText("Sudah dijawab");
            assertThat(reader.at(".time")).containsText("tepat waktu");
            reader.look("aspirasi-satu");
            press(reader, "section[aria-labelledby=diberitakan] a");
            assertThat(reader.at(".answers")).containsText("Menjawab aspirasi nomor " + told.number());
            press(reader, ".answers a");
            press(reader, ".crumbs a:has-text('Mayanau')");
            assertThat(reader.at(".raised")).containsText("lewat tenggat");
            reader.look("aspirasi-desa");
            press(reader, ".states a:has-text('dijawab')");
            reader.look("aspirasi-dijawab");
            reader.open("/aspirasi/" + late.number());
            assertThat(reader.at(".due h2")).hasText("Lewat tenggat");
            reader.look("aspirasi-terlambat");
            reader.open("/wilayah/mayanau-tebing-tinggi");
            assertThat(reader.at(".chain")).containsText("diberitakan");
            reader.look("aspirasi-wilayah");
            reader.open("/en/aspirasi/" + told.number()).look("aspirasi-inggris");
        }
    }

    @Test
    void theSmallestScreensHoldItAll() {
        try (var reader = reader(Chromium.Screen.PHONE, true)) {
            reader.page().setViewportSize(320, 256); // 1280 pixels at 400 %
            reader.open("/aspirasi").look("kecil-aspirasi");
            reader.open("/aspirasi/" + late.number()).look("kecil-aspirasi-satu");
            reader.open("/aspirasi/wilayah/balangan").look("kecil-aspirasi-wilayah");
        }
    }

    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
        visitor.page().waitForLoadState();
    }
}
