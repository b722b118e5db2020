package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mymein.People;
import id.mymein.distribution.Platform.Said;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.incoming.FeedSites;
import id.mymein.incoming.IncomingPaths;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.newsroom.StoryState;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor adds a village's site; what stands there becomes a draft, and the public reads it; the site breaks and the village is told. */
@BrowserTest
class IncomingJourneyTest {

    private static final String VILLAGE = "63.11.08.2005";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryPublication publication;

    @Autowired
    JdbcClient jdbc;

    private final String title = Newsdesk.unique("Panen raya di Mayanau");
    private final String other = Newsdesk.unique("Jadwal ronda");

    private static FeedSites site(String title, String other) throws IOException {
        var sites = new FeedSites();
        sites.put(
                "/",
                asked -> new Said(
                        200,
                        Map.of("Content-Type", "text/html"),
                        "<html><head><link rel=alternate type='application/rss+xml' href='/index.php/feed'></head></html>"));
        return sites.put(
                "/index.php/feed",
                FeedSites.rss(
                        "Desa Mayanau",
                        FeedSites.item(
                                sites.address("/artikel/panen"),
                                title,
                                "Kamis, 26 November 2026 09.30 WITA",
                                "<p>Padi dipanen bersama <script>alert(1)</script>warga.</p><p>Hasilnya naik.</p>"),
                        FeedSites.item(sites.address("/artikel/ronda"), other, "0000-00-00", "Malam ini.")));
    }

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void aVillagesNewsBecomesAStoryThatThePublicReads(Chromium.Screen screen, boolean script) throws IOException {
        Cast cast = newsdesk.cast();
        Actor village = people.person(OfficeKind.VILLAGE_GOVERNMENT, VILLAGE, Role.CONTRIBUTOR);
        try (var sites = site(title, other);
                var editor = comes("kabar", screen, script, cast.editor());
                var contributor = comes("situs", screen, script, village)) {
            String feed = isAdded(editor, sites);
            StoryId story = isDrafted(editor, feed);
            isPublished(cast, story);
            editor.open(IncomingPaths.NEWS + "?keadaan=DRAFTED&sumber=" + feed).lookInBoth("kabar-desa-terbit");
            assertThat(editor.text()).contains(title, "Sudah terbit");
            isDismissedAndBack(editor, feed);
            breaks(sites, feed);
            isMended(contributor, feed);
            isRemoved(editor, feed);
        }
    }

    private Visitor comes(String name, Chromium.Screen screen, boolean script, Actor actor) {
        return new Visitor(name, "http://localhost:" + port, screen, script)
                .signIn(people.withPassword(actor), People.PASSWORD);
    }

    private static String isAdded(Visitor editor, FeedSites sites) {
        editor.open(IncomingPaths.FEEDS).lookInBoth("sumber");
        editor.click("main a[href='" + IncomingPaths.FEEDS + "/tambah']").lookInBoth("sumber-tambah");
        editor.type("[name=alamat]", "bukan alamat").send("form.in-form .btn-primary");
        assertThat(editor.at("[name=alamat]").inputValue()).isEqualTo("bukan alamat");
        editor.look("sumber-salah");
        editor.type("[name=alamat]", sites.address("/"));
        editor.at("[name=wilayah]").selectOption(VILLAGE);
        editor.at("[name=resmi]").check();
        editor.send("form.in-form .btn-primary").look("sumber-baru");
        assertThat(editor.text()).contains("Sumber ditambahkan", "/index.php/feed");
        editor.lookInBoth("sumber-satu");
        String path = URI.create(editor.page().url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private StoryId isDrafted(Visitor editor, String feed) {
        String item = "li:has-text('" + title + "')";
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> editor.open(IncomingPaths.NEWS + "?sumber=" + feed)
                                .at(item)
                                .count()
                        == 1);
        editor.lookInBoth("kabar-desa");
        assertThat(editor.text()).contains("Padi dipanen bersama warga.").doesNotContain("alert(1)");
        assertThat(editor.at("li:has-text('" + other + "')").innerText()).contains("0000-00-00");
        editor.send(item + " form[action$='/naskah'] button");
        String path = URI.create(editor.page().url()).getPath();
        assertThat(path).startsWith("/meja/tulis/");
        var story = new StoryId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        editor.look("kabar-desa-naskah");
        fills(editor);
        return story;
    }

    private void fills(Visitor editor) {
        assertThat(editor.at("#f-title").inputValue()).isEqualTo(title);
        assertThat(editor.at("[name=body]").first().inputValue()).contains("Padi dipanen", "Desa Mayanau");
        shows(editor, "siapa").type("#f-who", "Kelompok tani Mayanau");
        shows(editor, "foto").at("[name=category][value=pertanian]").check();
        editor.click("#kirim");
        editor.page().waitForURL("**/meja/kabar-saya/**");
    }

    /** Where the form goes step by step, that step. */
    private static Visitor shows(Visitor editor, String step) {
        if (editor.script()) {
            editor.page().evaluate("step => location.hash = '#' + step", step);
        }
        return editor;
    }

    private void isPublished(Cast cast, StoryId story) {
        Newsdesk.done(decisions.claim(cast.chief(), story));
        StoryState state = Newsdesk.done(decisions.findFit(cast.chief(), story, newsdesk.everyCheck()));
        if (state == StoryState.AWAITING_AUTHENTICITY) {
            Newsdesk.done(decisions.findAuthenticity(
                    cast.police(), story, StoryEvent.FIND_AUTHENTIC, "Kepala desa membenarkan.", 1));
        }
        Newsdesk.done(publication.publish(cast.chief(), story));
        try (var reader = new Visitor("kabar-pembaca", "http://localhost:" + port, Chromium.Screen.PHONE, true)) {
            reader.open("/").click("a:has-text('" + title + "')").look("kabar-desa-dibaca");
            assertThat(reader.text()).contains("Padi dipanen bersama warga.", "Sumber: Desa Mayanau");
        }
    }

    private void isDismissedAndBack(Visitor editor, String feed) {
        editor.open(IncomingPaths.NEWS + "?sumber=" + feed);
        editor.send("li:has-text('" + other + "') form[action$='/bukan'] button")
                .look("kabar-desa-disisihkan");
        assertThat(editor.text()).contains("disisihkan");
        editor.send("form[action$='/kembali'] button");
        assertThat(editor.open(IncomingPaths.NEWS + "?sumber=" + feed).text()).contains(other);
    }

    /** As if it had begun four days ago. */
    private void breaks(FeedSites sites, String feed) {
        sites.put("/index.php/feed", asked -> new Said(404, Map.of(), ""));
        jdbc.sql("""
                update feed set next_at = next_at - interval '2 days', failing_since = read_at - interval '4 days'
                where id = :id""").param("id", UUID.fromString(feed)).update();
    }

    private static void isMended(Visitor contributor, String feed) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> contributor
                                .open("/meja/pemberitahuan")
                                .at("a[href*='" + IncomingPaths.OWN + "']")
                                .count()
                        > 0);
        contributor.look("situs-diberi-tahu");
        contributor.open(IncomingPaths.OWN).lookInBoth("situs-desa");
        assertThat(contributor.at("#s-" + feed).innerText()).contains("Rusak", "404", "Nyalakan RSS");
    }

    private static void isRemoved(Visitor editor, String feed) {
        String page = IncomingPaths.FEEDS + "/" + feed;
        editor.open(page).lookInBoth("sumber-rusak");
        editor.send("form[action$='/jeda'] button");
        assertThat(editor.text()).contains("Sumber dijeda");
        editor.click("details:has(form[action$='/hapus']) summary");
        editor.send("form[action$='/hapus'] button").look("sumber-dihapus");
        assertThat(editor.text()).contains("Sumber dihapus");
        assertThat(editor.status(page)).isEqualTo(404);
    }
}
