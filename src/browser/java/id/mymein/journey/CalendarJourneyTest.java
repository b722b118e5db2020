package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A chief editor looks at the overview and plans; an administrator changes a rule. */
@BrowserTest
class CalendarJourneyTest {

    // A4 between margins of 12 mm, in CSS pixels.
    private static final int A4_WIDTH = 703;
    private static final int A4_HEIGHT = 1031;

    private static boolean begun;

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    /** Something of everything, so that the pictures show more than empty pages. */
    @BeforeEach
    void someStories() {
        if (begun) {
            return;
        }
        begun = true;
        var cast = newsdesk.cast();
        newsdesk.published(cast, Newsdesk.content("Jembatan gantung Mayanau dibuka lagi setelah diperbaiki warga"));
        newsdesk.published(cast, Newsdesk.content("Posyandu Mayanau melayani 43 balita"));
        newsdesk.published(cast, Newsdesk.content("Panen padi di tepi sungai lebih cepat dua pekan"));
        newsdesk.submitted(cast, Newsdesk.content("Listrik padam tiga malam di RT 02"));
        newsdesk.claimed(cast, Newsdesk.content("Gotong royong membersihkan saluran irigasi sepanjang dua kilometer"));
        newsdesk.awaitingAuthenticity(cast, Newsdesk.content("Harga karet naik di tingkat pengepul"));
        StoryId urgent =
                newsdesk.awaitingAuthenticity(cast, Newsdesk.content("Air sungai naik, warga diminta waspada"));
        Newsdesk.done(publication.publishUrgent(cast.chief(), urgent, "Menyangkut keselamatan."));
        StoryId scheduled = newsdesk.ready(cast, Newsdesk.content("Turnamen voli antardesa dimulai"));
        Newsdesk.done(
                publication.schedule(cast.editor(), scheduled, Instant.now().plus(20, ChronoUnit.HOURS)));
    }

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void aChiefEditorSeesWhatIsMissingAndPlansIt(Chromium.Screen screen, boolean script) {
        String login = crew.person("Hartono Saputra", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.CHIEF_EDITOR);
        try (var visitor = new Visitor("redpel", "http://localhost:" + port, screen, script)) {
            visitor.signIn(login, Crew.PASSWORD);
            assertThat(visitor.page().url()).endsWith("/meja/ikhtisar");
            visitor.look("ikhtisar");
            printed(visitor, screen);
            visitor.click(".kpis dd a").look("ikhtisar-daftar");
            visitor.open("/meja/kalender/desa-senyap").look("desa-senyap");
            visitor.click("a[href*='rencana/baru?wilayah']").look("rencana-baru");
            String village = visitor.at("#f-wilayah").inputValue();
            assertThat(village).startsWith("63.11.");
            visitor.click("form.plan-card button").look("rencana-salah");
            assertThat(visitor.text()).contains("Tulis topiknya", "Pilih tanggal tenggatnya");
            assertThat(visitor.at("#f-wilayah").inputValue()).isEqualTo(village);
            planned(visitor, "Satu hari di desa yang lama tidak terdengar", today().plusDays(1));
            visitor.look("rencana");
            String plan = visitor.page().url().replaceFirst("\\?.*", "");
            conflict(visitor, plan);
            more(visitor);
            calendar(visitor);
            visitor.open(plan).click("form[action$='/selesai'] button");
            assertThat(visitor.text()).contains("Rencana ditandai selesai");
            visitor.click("a[href$='/hapus']").look("rencana-hapus");
            visitor.click(".btn-remove");
            assertThat(visitor.text()).contains("Rencana dihapus");
        }
    }

    /** As it comes out of the printer: on one page, and a second where other tests left many people with a story in their hands. */
    private static void printed(Visitor visitor, Chromium.Screen screen) {
        if (screen != Chromium.Screen.DESKTOP) {
            return;
        }
        visitor.page().setViewportSize(A4_WIDTH, A4_HEIGHT);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots/ikhtisar-cetak.png"))
                        .setFullPage(true));
        byte[] paper = visitor.page()
                .pdf(new Page.PdfOptions()
                        .setPath(Path.of("target/screenshots/ikhtisar-cetak.pdf"))
                        .setPreferCSSPageSize(true)
                        .setPrintBackground(true));
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        visitor.page().setViewportSize(1280, 900);
        assertThat(new String(paper, StandardCharsets.ISO_8859_1)).containsPattern("/Count [12]\\b");
    }

    private static void planned(Visitor visitor, String topic, LocalDate due) {
        visitor.type("#f-topik", topic).type("#f-tenggat", due.toString());
        visitor.type("#f-catatan", "Mulai dari kantor desa.\nTanyakan apa yang berubah tahun ini.");
        visitor.click("form.plan-card button.btn-primary");
        assertThat(visitor.text()).contains(topic, "Rencana tersimpan");
    }

    /** Opens the form twice; what the slower one typed is not lost. */
    private static void conflict(Visitor visitor, String plan) {
        visitor.open(plan + "/ubah");
        try (var other = visitor.browser().newPage()) {
            other.navigate(plan + "/ubah");
            other.locator("#f-topik").fill("Satu hari di Mungkur Uyam");
            other.locator("form.plan-card button.btn-primary").click();
            other.waitForLoadState();
        }
        visitor.type("#f-topik", "Sehari penuh di desa senyap").click("form.plan-card button.btn-primary");
        assertThat(visitor.text()).contains("Orang lain baru saja mengubah rencana ini", "Satu hari di Mungkur Uyam");
        assertThat(visitor.at("#f-topik").inputValue()).isEqualTo("Sehari penuh di desa senyap");
        visitor.look("rencana-bentrok").click("form.plan-card button.btn-primary");
        assertThat(visitor.text()).contains("Perubahan tersimpan", "Sehari penuh di desa senyap");
    }

    /** Plans that are late, today and done. */
    private static void more(Visitor visitor) {
        String[] topics = {
            "Jalan Uren yang dijanjikan selesai bulan ini",
            "Panen padi dan harga gabah pekan ini",
            "Musrenbang kecamatan: tiga usulan terbesar"
        };
        int[] days = {-2, 0, 3};
        for (int i = 0; i < topics.length; i++) {
            visitor.open("/meja/kalender/rencana/baru?wilayah=63.11.02");
            planned(visitor, topics[i], today().plusDays(days[i]));
        }
    }

    private static void calendar(Visitor visitor) {
        visitor.open("/meja/kalender").look("kalender-bulan");
        assertThat(visitor.at("td.today, .cal-list li.today").count()).isPositive();
        visitor.open("/meja/kalender?tampilan=minggu&tanggal=" + today()).look("kalender-minggu");
        visitor.click(".chip.late").look("kalender-terlambat");
        assertThat(visitor.text()).contains("Jalan Uren yang dijanjikan");
    }

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void anAdministratorChangesARuleAndSeesWhatItDoes(Chromium.Screen screen, boolean script) {
        String login = crew.person("Dewi Kartika", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.ADMINISTRATOR);
        try (var visitor = new Visitor("administrator", "http://localhost:" + port, screen, script)) {
            visitor.signIn(login, Crew.PASSWORD);
            visitor.open("/meja/admin/aturan").look("aturan-keaslian");
            visitor.at("#f-jenis").selectOption("AGENCY");
            visitor.at("#f-kategori").selectOption("keamanan");
            visitor.at("#f-perlu").selectOption("ya");
            visitor.click("form:has(#f-jenis) button");
            assertThat(visitor.text()).contains("Ditambahkan, dan langsung berlaku");
            visitor.click("li:has-text('Keamanan') .rules-sure summary").look("aturan-hapus");
            visitor.click("li:has-text('Keamanan') form[action$='/hapus'] button");
            assertThat(visitor.text()).contains("Dihapus");
            visitor.open("/meja/admin/aturan/angka").type("#f-nilai-silent_days", "3");
            visitor.click("section:has(#f-nilai-silent_days) button").look("aturan-angka-salah");
            assertThat(visitor.text()).contains("Tulis bilangan bulat dari 7 sampai 365");
            visitor.open("/meja/admin/aturan/daftar-periksa").look("aturan-daftar-periksa");
            visitor.open("/meja/admin/aturan/kategori").look("aturan-kategori");
        }
    }
}
