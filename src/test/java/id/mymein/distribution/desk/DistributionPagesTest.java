package id.mymein.distribution.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.distribution.Channel;
import id.mymein.distribution.ChannelId;
import id.mymein.distribution.ChannelKind;
import id.mymein.distribution.ChannelState;
import id.mymein.distribution.ChannelTyped;
import id.mymein.distribution.Channels;
import id.mymein.distribution.DistributionPaths;
import id.mymein.distribution.Outlets;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Said;
import id.mymein.distribution.SampleChannels;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** The desk's pages of what goes out, without a script. */
@IntegrationTest
class DistributionPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Outlets outlets;

    @Autowired
    Channels channels;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    SampleChannels samples;

    @Test
    void aSampleChannelSaysThatItIsOneAndCannotBeResumed() throws Exception {
        Actor keeper = outlets.keeper();
        var id = new ChannelId(UUID.randomUUID());
        var typed = new ChannelTyped(
                keeper.grants().getFirst().office().toString(),
                "Saluran latihan",
                Map.of("alamat", "https://example.org/saluran"),
                false,
                List.of(),
                List.of(),
                "00:00",
                "00:00",
                "0",
                "30");
        samples.add(keeper, id, ChannelKind.WHATSAPP_CHANNEL, typed, "hanya untuk latihan");
        assertThat(as(keeper).open(DistributionPaths.CHANNELS).page())
                .contains("Saluran latihan")
                .contains("Dijeda: hanya untuk latihan")
                .contains(">contoh</span>");
        String one = DistributionPaths.channel(id);
        assertThat(as(keeper).open(one).page())
                .contains("Dijeda: hanya untuk latihan")
                .contains("Ini kanal contoh")
                .doesNotContain(one + "/lanjut");
        assertThat(as(keeper).open(one + "?periksa=ya").page()).contains("Belum tersambung. Ini kanal contoh");
        web.perform(MockMvcRequestBuilders.post(one + "/lanjut")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(people.signedIn(keeper)))
                .andExpect(MockMvcResultMatchers.status().isSeeOther());
        assertThat(channels.kept(keeper, id).state()).isEqualTo(ChannelState.PAUSED);
        channels.close(keeper, id);
    }

    private Browser as(Actor actor) {
        return new Browser(web, people.signedIn(actor));
    }

    @Test
    void anAdministratorAddsAChannelAndSeesWhetherItWorks() throws Exception {
        Actor keeper = outlets.keeper();
        String office = keeper.grants().getFirst().office().toString();
        try (var platform = new Platform(asked -> Said.json(200, "{\"id\":\"1\",\"acct\":\"balangan\"}"))) {
            Browser browser = as(keeper).open(DistributionPaths.CHANNELS + "/baru?jenis=MASTODON");
            assertThat(browser.page()).contains("Mastodon").contains("type=\"password\"");
            String id = UUID.randomUUID().toString();

            browser.submit(
                    DistributionPaths.CHANNELS,
                    "nomor",
                    id,
                    "jenis",
                    "MASTODON",
                    "kantor",
                    office,
                    "nama",
                    "",
                    "s-server",
                    platform.address(),
                    "s-token",
                    "sangat-rahasia",
                    "dari",
                    "25:99",
                    "sampai",
                    "21:00",
                    "jeda",
                    "-1",
                    "perjam",
                    "30",
                    "kategori",
                    "tidak-ada");
            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.page())
                    .contains("Isi nama kanal")
                    .contains("Tulis jam sebagai 07:00")
                    .contains("Tulis menit dengan angka")
                    .contains("Ada kategori yang sudah tidak ada")
                    .contains(platform.address())
                    .doesNotContain("sangat-rahasia");

            browser.submit(
                    DistributionPaths.CHANNELS,
                    "nomor",
                    id,
                    "jenis",
                    "MASTODON",
                    "kantor",
                    office,
                    "nama",
                    "Mastodon kita",
                    "s-server",
                    platform.address(),
                    "s-token",
                    "sangat-rahasia",
                    "dari",
                    "06:00",
                    "sampai",
                    "21:00",
                    "jeda",
                    "5",
                    "perjam",
                    "30");
            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.page())
                    .contains("Tersambung ke @balangan")
                    .contains("Kanal tersimpan")
                    .doesNotContain("sangat-rahasia");
            assertThat(browser.open(DistributionPaths.CHANNELS).page())
                    .contains("Mastodon kita")
                    .contains("@balangan");

            String one = DistributionPaths.channel(new ChannelId(UUID.fromString(id)));
            browser.open(one)
                    .submit(
                            one,
                            "nama",
                            "Mastodon baru",
                            "versi",
                            "1",
                            "s-server",
                            platform.address(),
                            "dari",
                            "06:00",
                            "sampai",
                            "21:00",
                            "jeda",
                            "5",
                            "perjam",
                            "30");
            assertThat(browser.status()).isEqualTo(409);
            assertThat(browser.page()).contains("Mastodon baru").contains("Orang lain baru saja mengubah");

            browser.open(one).submit(one + "/jeda", "alasan", "libur");
            assertThat(browser.page()).contains("Dijeda: libur");
            browser.submit(one + "/tutup");
            assertThat(browser.page()).contains("Kanal ditutup").doesNotContain("Mastodon kita");
        }
    }

    @Test
    void nobodyElseComesNearTheChannels() throws Exception {
        Cast cast = newsdesk.cast();
        for (Actor actor : new Actor[] {cast.contributor(), cast.editor(), cast.police()}) {
            assertThat(as(actor).open(DistributionPaths.CHANNELS).status()).isEqualTo(404);
        }
        for (Actor actor : new Actor[] {cast.contributor(), cast.police()}) {
            assertThat(as(actor).open(DistributionPaths.DELIVERIES).status()).isEqualTo(404);
            assertThat(as(actor).open(DistributionPaths.LEDGER).status()).isEqualTo(404);
        }
    }

    @Test
    void anEditorChoosesSeesItGoAndSettlesWhatAProgramCannot() throws Exception {
        Actor keeper = outlets.keeper();
        Cast cast = newsdesk.cast();
        ChannelId channel = outlets.add(keeper, ChannelKind.OTHER, Map.of("alamat", "https://papan.test"));
        Channel kept = channels.kept(keeper, channel);
        StoryId story = newsdesk.ready(cast, Newsdesk.content(Newsdesk.unique("Jembatan gantung")));
        Browser browser = as(cast.editor()).open("/meja/berita/" + story);
        assertThat(browser.page()).contains(DistributionPaths.story(story));

        String page = DistributionPaths.story(story);
        browser.open(page);
        assertThat(browser.page())
                .contains(kept.name())
                .contains("Jembatan gantung")
                .contains("sisa");
        browser.submit(
                page + "/" + channel, "pilih", "ya", "teks", "x".repeat(2100), "foto", "tanpa", "waktu", "besok");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).contains("Tulis tanggal dan jam").contains("x".repeat(2100));
        browser.submit(page + "/" + channel, "pilih", "ya", "teks", "x".repeat(2100), "foto", "tanpa");
        assertThat(browser.page()).contains("kelebihan");
        browser.submit(page + "/" + channel, "pilih", "ya", "teks", "Baca: {tautan} ya", "foto", "tanpa");
        assertThat(browser.page()).contains("Pilihan tersimpan").contains("akan dikirim");

        Newsdesk.done(publication.publish(cast.editor(), story));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> browser.open(page).page().contains("Sudah terkirim di sana"));
        assertThat(browser.page()).contains("Baca: http://localhost/k/");
        String id = browser.page().replaceFirst("(?s).*/meja/sebaran/([0-9a-f-]{36})/alamat.*", "$1");
        browser.submit(DistributionPaths.DELIVERIES + "/" + id + "/alamat", "alamat", "javascript:alert(1)");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).contains("Tempelkan alamat lengkap").contains("javascript:alert(1)");
        browser.submit(
                DistributionPaths.DELIVERIES + "/" + id + "/alamat",
                "alamat",
                "https://papan.test/1",
                "kembali",
                "berita");
        assertThat(browser.page()).contains("Tercatat sebagai terkirim").contains("https://papan.test/1");

        Newsdesk.done(publication.retract(cast.chief(), story, "Tidak benar."));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> browser.open(DistributionPaths.LEDGER).page().contains(page));
        assertThat(browser.page()).contains("Hapus kirimannya di platform").contains("Tidak benar.");
    }

    @Test
    void aShortAddressLeadsToWhereTheStoryIsNowAndCountsReadersOnly() throws Exception {
        Cast cast = newsdesk.cast();
        StoryId story = newsdesk.published(cast, Newsdesk.content(Newsdesk.unique("Jembatan")));
        String code = links.of(story, null).replaceFirst(".*/k/", "");
        assertThat(follow(code, "Mozilla/5.0 (Linux; Android 14)")).contains("/berita/");
        assertThat(follow(code, "WhatsApp/2.24")).contains("/berita/");
        assertThat(follow(code, "")).contains("/berita/");
        assertThat(clicks(code)).isEqualTo(1);
        Newsdesk.done(publication.retract(cast.chief(), story, "Tidak benar."));
        String gone = follow(code, "Mozilla/5.0");
        assertThat(as(cast.editor()).open(gone).status()).isEqualTo(410);
        assertThat(web.perform(MockMvcRequestBuilders.get("/k/tidakada"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Autowired
    id.mymein.distribution.ShortLinks links;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private long clicks(String code) {
        return jdbc.sql("select coalesce(sum(clicks), 0) from short_link_clicks where code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private String follow(String code, String program) throws Exception {
        var answer = web.perform(MockMvcRequestBuilders.get("/k/" + code).header("User-Agent", program))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        return String.valueOf(answer.getHeader("Location"));
    }
}
