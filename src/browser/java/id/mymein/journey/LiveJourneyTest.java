package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two editors at two screens see each other: who has an item open, who takes it, what changes. */
@BrowserTest
class LiveJourneyTest {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    String rina;
    String budi;
    Newsdesk.Cast cast;

    @BeforeEach
    void twoEditors() {
        rina = crew.person("Rina Safitri", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        budi = crew.person("Budi Santoso", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        cast = newsdesk.cast();
    }

    private Visitor editor(String name, String login, Chromium.Screen screen) {
        return new Visitor(name, "http://localhost:" + port, screen, true).signIn(login, Crew.PASSWORD);
    }

    @Test
    void twoEditorsSeeWhoIsThereAndWhoTakesTheStory() {
        StoryId id = newsdesk.submitted(cast, Newsdesk.content("Jembatan gantung dibuka lagi"));
        String item = "/meja/berita/" + id;
        try (var one = editor("rina", rina, Chromium.Screen.DESKTOP);
                var other = editor("budi", budi, Chromium.Screen.PHONE)) {
            one.open(item);
            other.open(item);
            assertThat(one.at(".live-line:not(:empty)")).containsText("Budi Santoso juga sedang membuka", SOON);
            assertThat(other.at(".live-line:not(:empty)")).containsText("Rina Safitri juga sedang membuka", SOON);
            one.look("langsung-hadir");

            one.type("#f-ask-message", "Berapa biaya jembatannya?");
            other.click("form[action*='/klaim'] button");
            assertThat(one.at("body")).containsText("Budi Santoso mengambil berita ini, baru saja", SOON);
            assertThat(one.at("#f-ask-message")).hasValue("Berapa biaya jembatannya?");
            one.look("langsung-diambil");
            other.look("langsung-diambil");
        }
    }

    @Test
    void theQueueCountsAnewAndMarksTheRow() {
        StoryId id = newsdesk.submitted(cast, Newsdesk.content("Posyandu keliling"));
        try (var one = editor("rina", rina, Chromium.Screen.DESKTOP)) {
            one.open("/meja/berita");
            var number = one.at("[data-live-count=dikembalikan]").first();
            int before = Integer.parseInt(number.innerText());
            assertThat(one.at("[data-story='" + id + "']").first()).isVisible();
            Newsdesk.done(decisions.claim(cast.editor(), id));
            Newsdesk.done(decisions.returnToAuthor(cast.editor(), id, "Siapa namanya?"));
            assertThat(one.at("[data-story='" + id + "'] .live-row")).containsText("mengembalikan berita ini", SOON);
            assertThat(one.at("[data-story='" + id + "'] [data-live-state]")).hasText("Draf");
            assertThat(number).hasText(Pattern.compile(Integer.toString(before + 1)));
            one.look("langsung-antrean");
        }
    }

    @Test
    void theHistoryAndTheTrailAreReadAlong() {
        StoryId id = newsdesk.published(cast, Newsdesk.content("Tayang satu", "<p>Dibuka pukul 10 pagi.</p>"));
        newsdesk.corrected(
                cast,
                id,
                Newsdesk.content(
                        "Tayang dua",
                        "<h2>Pembukaan</h2><p>Dibuka pukul 8 pagi oleh <a href=\"https://contoh.test\">camat</a>.</p>"
                                + "<ul><li>Tali baja</li></ul><blockquote><p>Alhamdulillah.</p></blockquote>"),
                "Jamnya salah.");
        lookAt(editor("rina", rina, Chromium.Screen.PHONE), id);
        lookAt(editor("budi", budi, Chromium.Screen.DESKTOP), id);
    }

    private static void lookAt(Visitor reader, StoryId id) {
        try (reader) {
            reader.open("/meja/berita/" + id + "/riwayat").look("riwayat");
            assertThat(reader.at(".is-heading .kind")).containsText("Judul bagian");
            reader.open("/meja/berita/" + id + "/riwayat/1/pemulihan").look("pemulihan");
            reader.open("/meja/berita/" + id + "/jejak").look("jejak");
            assertThat(reader.text()).contains("Ralat diterbitkan");
        }
    }

    @Test
    void anOldTextComesBackWithoutAnyScript() {
        StoryId id = newsdesk.published(cast, Newsdesk.content("Tayang satu"));
        newsdesk.corrected(cast, id, Newsdesk.content("Tayang dua"), "Judulnya salah.");
        try (var plain = new Visitor("rina", "http://localhost:" + port, Chromium.Screen.PHONE, false)) {
            plain.signIn(rina, Crew.PASSWORD).open("/meja/berita/" + id + "/riwayat");
            plain.click("a[href$='/1/pemulihan']").click("form[action$='/pemulihan'] button");
            assertThat(plain.text()).contains("Revisi 1 dipulihkan sebagai revisi 3");
            plain.look("riwayat-dipulihkan");
        }
    }
}
