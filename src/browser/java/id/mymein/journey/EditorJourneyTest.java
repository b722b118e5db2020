package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor's morning: take a story, ask its sender, return it, find it fit, publish it; by keys, by thumb, without scripts. */
@BrowserTest
class EditorJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryConversation conversation;

    @Autowired
    MediaLibrary media;

    @Autowired
    JdbcClient jdbc;

    Cast cast;
    String editor;
    String word;
    String title;
    StoryId story;

    @BeforeEach
    void anEditorAndWhatCameIn() throws IOException {
        editor = crew.person("Siti Rahmah", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        Cast other = newsdesk.cast();
        cast = new Cast(
                people.person(OfficeKind.AGENCY, "63.11.08", Role.CONTRIBUTOR),
                other.editor(),
                other.chief(),
                other.police());
        word = UUID.randomUUID().toString().substring(0, 8);
        title = "Jembatan gantung Mayanau dibuka lagi, anak sekolah tidak memutar " + word;
        story = newsdesk.submitted(cast, withPhoto(cast.contributor()));
        newsdesk.claimed(cast, Newsdesk.content("Listrik padam terencana di tujuh desa " + word));
        newsdesk.submitted(other, Newsdesk.content("Posyandu Riwa buka dua kali sebulan " + word));
        newsdesk.ready(other, Newsdesk.content("Balai adat Kapul selesai diperbaiki " + word));
    }

    private Content withPhoto(Actor sender) throws IOException {
        var accepted = (PhotoResult.Accepted) media.addPhoto(
                sender,
                people.officeOf(sender).id(),
                "jembatan.png",
                new ByteArrayResource(Pictures.png(1200, 750)),
                UUID.randomUUID());
        UUID photo = accepted.photo().id().value();
        jdbc.sql(
                        "update media_object set taken_at = now() - interval '1 day', latitude = -2.3101, longitude = 115.6204, camera = 'Samsung SM-A125F' where id = :id")
                .param("id", photo)
                .update();
        Content plain = Newsdesk.content(
                title,
                "<p>Pukul setengah tujuh pagi, tiga puluhan anak berseragam sudah menunggu di ujung jembatan. Begitu palang"
                        + " bambu digeser kepala desa, mereka menyeberang berbaris.</p><h2>Biaya dari dana desa</h2>"
                        + "<p>Pemerintah desa mengganti empat tali penahan dan dua belas baut jangkar. Biayanya Rp86 juta dari"
                        + " dana desa tahun ini.</p>");
        return new Content(
                plain.title(),
                plain.who(),
                plain.body(),
                plain.category(),
                plain.region(),
                plain.place(),
                plain.eventDate(),
                plain.eventTime(),
                List.of(new PhotoUse(photo, "Murid menyeberangi jembatan gantung Mayanau", "", "Noor Aina")));
    }

    private Visitor desk(Chromium.Screen screen, boolean script) {
        return new Visitor("redaktur", "http://localhost:" + port, screen, script).signIn(editor, Crew.PASSWORD);
    }

    private String queue() {
        return "/meja/berita?kata=" + word;
    }

    private static Locator told(Visitor desk) {
        return desk.at(".done");
    }

    @Test
    void byKeysOnADesktop() {
        try (var desk = desk(Chromium.Screen.DESKTOP, true)) {
            var keys = desk.page().keyboard();
            assertThat(desk.page().url()).contains("/meja/berita");
            desk.open(queue()).look("antrean");
            keys.press("j");
            keys.press("Enter");
            assertThat(desk.at("h1")).hasText(title);
            desk.look("berita-masuk");
            keys.press("c");
            assertThat(told(desk)).containsText("Anda memegang");

            keys.press("?");
            assertThat(desk.at("#tombol")).isVisible();
            desk.look("tombol");
            keys.press("?");
            keys.press("q");
            keys.type("Berapa biayanya? jkcbtp");
            desk.click(".talk button");
            assertThat(desk.at(".talk .said")).containsText("jkcbtp");
            conversation.post(cast.contributor(), story, "Rp86 juta, dari dana desa.");

            desk.at("[name=check]").first().check();
            keys.press("l");
            assertThat(desk.at("#e-find_fit-check")).containsText("Centang");
            desk.look("daftar-periksa");
            keys.press("b");
            keys.type("Sebutkan nama kepala desanya.");
            desk.look("kembalikan");
            desk.click("[action*='/pengembalian'] button");
            assertThat(told(desk)).containsText("dikembalikan ke pengirim");
            desk.look("dikembalikan");

            writing.submit(cast.contributor(), story);
            desk.open("/meja/berita/" + story + "?kata=" + word);
            keys.press("c");
            assertThat(told(desk)).containsText("Anda memegang");
            desk.at("[name=check]").all().forEach(Locator::check);
            desk.page().reload(); // the ticks are kept on this device
            assertThat(desk.at("[data-ticked]")).hasText("6 dari 6");
            desk.look("diperiksa");
            keys.press("l");
            assertThat(told(desk)).containsText("dinyatakan layak");
            desk.click(".done a");
            keys.press("p");
            keys.press("Space");
            desk.look("terbitkan");
            desk.click("[action*='/terbit?'] button");
            assertThat(told(desk)).containsText("tayang");
            desk.click(".done a").look("tayang");
            desk.open("/meja/berita?antrean=tayang&kata=" + word + "&dari=50").look("kosong");
        }
    }

    @Test
    void byThumbOnAPhoneInEnglish() {
        try (var desk = desk(Chromium.Screen.PHONE, true)) {
            desk.open("/bahasa?ke=en&kembali=/meja/berita").open(queue()).look("antrean");
            assertThat(desk.at(".menu-all > summary")).containsText("Newsroom");
            desk.click("[data-rows] a");
            desk.click("[action*='/klaim'] button").look("dipegang");
            desk.at("[name=check]").all().forEach(Locator::check);
            desk.click(".fit .btn-primary");
            assertThat(told(desk)).containsText("was found fit");
            desk.click(".done a").click(".act summary").look("terbitkan");
            desk.at("[action*='/terbit?'] [name=sure]").check();
            desk.click("[action*='/terbit?'] button");
            assertThat(told(desk)).containsText("is live");
        }
    }

    @Test
    void withoutScripts() {
        try (var desk = desk(Chromium.Screen.DESKTOP, false)) {
            desk.open(queue());
            enter(desk, "[data-rows] a");
            enter(desk, "[action*='/klaim'] button");
            assertThat(told(desk)).containsText("Anda memegang");
            enter(desk, "[data-key=e]");
            desk.type("#f-title", "Pagi ini: " + word);
            enter(desk, "#foto .send .btn-primary");
            enter(desk, "a.back");
            assertThat(desk.at("h1")).hasText("Pagi ini: " + word);

            enter(desk, ".act summary[data-key=b]");
            desk.look("kembalikan");
            enter(desk, "[action*='/pengembalian'] button");
            assertThat(desk.at("#e-return-reason")).containsText("Tulis apa yang perlu diperbaiki");
            desk.at("[name=check]").all().forEach(check -> tick(desk, check));
            enter(desk, ".fit .btn-primary");
            assertThat(told(desk)).containsText("dinyatakan layak");
            enter(desk, ".done a");
            enter(desk, ".act summary[data-key=p]");
            enter(desk, "[action*='/terbit?'] button");
            assertThat(desk.at("#e-publish-sure")).containsText("Centang dulu");
            tick(desk, desk.at("#f-publish-sure"));
            enter(desk, "[action*='/terbit?'] button");
            assertThat(told(desk)).containsText("tayang");
        }
    }

    /** By keyboard: without scripts the browser is not asked whether a thing stands still. */
    private static void enter(Visitor desk, String selector) {
        desk.at(selector).first().focus();
        desk.page().keyboard().press("Enter");
        desk.page().waitForLoadState();
    }

    private static void tick(Visitor desk, Locator box) {
        box.focus();
        desk.page().keyboard().press("Space");
    }
}
