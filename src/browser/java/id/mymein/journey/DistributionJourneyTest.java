package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mymein.People;
import id.mymein.distribution.ChannelId;
import id.mymein.distribution.ChannelKind;
import id.mymein.distribution.DistributionPaths;
import id.mymein.distribution.Outlets;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An editor sends a story to five channels; one refuses it and is mended; a retraction empties the ledger. */
@BrowserTest
class DistributionJourneyTest {

    private static final Said STATUS =
            Said.json(200, "{\"id\":\"11\",\"acct\":\"balangan\",\"url\":\"https://sosial.test/@balangan/11\"}");
    private static final Said GONE = Said.json(404, "{\"error\":\"Record not found\"}");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Outlets outlets;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    private final AtomicBoolean picky = new AtomicBoolean(true);
    private final AtomicBoolean taken = new AtomicBoolean();

    private Said answer(Asked asked) {
        if (asked.path().startsWith("/pilih-pilih") && asked.method().equals("POST") && picky.get()) {
            return Said.json(422, "{\"error\":\"Validation failed: Text is spam\"}");
        }
        if (asked.path().contains("/bot")) {
            return Said.json(
                    200,
                    "{\"ok\":true,\"result\":{\"message_id\":7,\"title\":\"Kabar\",\"chat\":{\"username\":\"balangan\"}}}");
        }
        if (asked.method().equals("DELETE")) {
            taken.set(true);
        }
        boolean read = asked.method().equals("GET") && asked.path().contains("/statuses/");
        return read && taken.get() ? GONE : STATUS;
    }

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void aStoryGoesToFiveChannelsAndIsTakenBackFromAll(Chromium.Screen screen, boolean script) throws IOException {
        Cast cast = newsdesk.cast();
        Actor keeper = outlets.keeper();
        try (var platform = new Platform(this::answer);
                var administrator = comes("kanal", screen, script, keeper);
                var editor = comes("sebaran", screen, script, cast.editor())) {
            isAdded(administrator, platform);
            List<ChannelId> channels = channels(keeper, platform);
            StoryId story = newsdesk.ready(cast, Newsdesk.content(Newsdesk.unique("Jembatan gantung dibuka")));
            isChosen(editor, story, channels);
            Newsdesk.done(publication.publish(cast.editor(), story));
            isMended(editor, story, channels.get(1));
            isPostedByHand(editor, story, channels.getLast());
            Newsdesk.done(publication.retract(cast.chief(), story, "Tidak benar."));
            isTakenBack(editor, story);
        }
    }

    private Visitor comes(String name, Chromium.Screen screen, boolean script, Actor actor) {
        return new Visitor(name, "http://localhost:" + port, screen, script)
                .signIn(people.withPassword(actor), People.PASSWORD);
    }

    private static void isAdded(Visitor administrator, Platform platform) {
        administrator.open(DistributionPaths.CHANNELS).look("kanal");
        administrator.click("a[href$='jenis=MASTODON']");
        administrator.send("form.way-form .btn-primary").look("kanal-salah");
        administrator.type("[name=nama]", "Mastodon kita").type("[name=s-server]", platform.address() + "/m");
        administrator.type("[name=s-token]", "rahasia");
        administrator.at("[name=otomatis]").uncheck();
        administrator.send("form.way-form .btn-primary").look("kanal-baru");
        assertThat(administrator.text()).contains("Tersambung ke @balangan");
    }

    private List<ChannelId> channels(Actor keeper, Platform platform) {
        return List.of(
                outlets.add(keeper, ChannelKind.MASTODON, Map.of("server", platform.address() + "/baik", "token", "a")),
                outlets.add(
                        keeper,
                        ChannelKind.MASTODON,
                        Map.of("server", platform.address() + "/pilih-pilih", "token", "a")),
                outlets.telegram(keeper, platform),
                outlets.add(keeper, ChannelKind.WEBHOOK, Map.of("penerima", platform.address() + "/h", "rahasia", "b")),
                outlets.add(keeper, ChannelKind.WHATSAPP_CHANNEL, Map.of("alamat", "https://whatsapp.com/channel/a")));
    }

    private static void isChosen(Visitor editor, StoryId story, List<ChannelId> channels) {
        editor.open("/meja/berita/" + story);
        editor.click("a[href='" + DistributionPaths.story(story) + "']").look("sebaran");
        for (ChannelId channel : channels) {
            String way = "#k-" + channel;
            editor.click(way + " summary");
            editor.at(way + " [name=pilih]").check();
            editor.send(way + " .btn-primary");
        }
        assertThat(editor.text()).contains("Pilihan tersimpan");
        editor.look("sebaran-dipilih");
    }

    private static void until(Visitor editor, String path, String selector) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> editor.open(path).at(selector).count() > 0);
    }

    private void isMended(Visitor editor, StoryId story, ChannelId refusing) {
        String page = DistributionPaths.story(story);
        String way = "#k-" + refusing;
        until(editor, page, way + " .way-why");
        editor.look("sebaran-gagal");
        assertThat(editor.at(way).innerText()).contains("Text is spam");
        editor.open(DistributionPaths.DELIVERIES).look("perlu-anda");
        editor.open(DistributionPaths.REACH).look("jangkauan");
        picky.set(false);
        editor.open(page).click(way + " details:has(form) summary");
        editor.type(way + " textarea[name=teks]", "Jembatan sudah dibuka.")
                .send(way + " form:has([name=teks]) .btn-primary");
        until(editor, page, way + " a[href^='https://sosial.test']");
        editor.look("sebaran-terkirim");
    }

    private static void isPostedByHand(Visitor editor, StoryId story, ChannelId channel) {
        String way = "#k-" + channel;
        until(editor, DistributionPaths.story(story), way + " [name=alamat]");
        editor.type(way + " [name=alamat]", "https://whatsapp.com/channel/a/1");
        editor.send(way + " form:has([name=alamat]) .btn-primary");
        assertThat(editor.text()).contains("Tercatat sebagai terkirim");
    }

    private static void isTakenBack(Visitor editor, StoryId story) {
        String ours = "li:has(a[href='" + DistributionPaths.story(story) + "'])";
        String byHand = ours + " form[action$='/selesai'] button";
        until(editor, DistributionPaths.LEDGER, byHand);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> editor.open(DistributionPaths.LEDGER).at(ours).count() == 1);
        editor.look("harus-ditarik").send(byHand);
        assertThat(editor.at(ours).count()).isZero();
        editor.look("ditarik");
        editor.open(DistributionPaths.story(story)).look("sebaran-ditarik");
    }
}
