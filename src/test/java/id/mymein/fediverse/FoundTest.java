package id.mymein.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.platform.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How programs find us and what they find, and that readers are led to pages. */
@IntegrationTest
class FoundTest {

    private static final String ACTIVITY = "application/activity+json";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String VILLAGE = "mayanau-tebing-tinggi";

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private MockHttpServletResponse get(String address, String accept) throws Exception {
        String path = address.replaceFirst("^http://localhost", "");
        return web.perform(MockMvcRequestBuilders.get(URI.create(path)).header("Accept", accept))
                .andReturn()
                .getResponse();
    }

    private JsonNode read(String address) throws Exception {
        MockHttpServletResponse answer = get(address, ACTIVITY);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode finger(String account) throws Exception {
        return read("/.well-known/webfinger?resource=" + account);
    }

    @ParameterizedTest
    @CsvSource({
        "acct:balangan@localhost, portal",
        "acct:@BALANGAN@LOCALHOST, portal",
        "acct:mayanau-tebing-tinggi@localhost, mayanau-tebing-tinggi",
        "acct:kec-tebing-tinggi-balangan@localhost, kec-tebing-tinggi-balangan",
        "http://localhost/fediverse/portal, portal"
    })
    void aHandleLeadsToItsActor(String account, String name) throws Exception {
        JsonNode found = finger(account);
        JsonNode self = found.path("links").get(0);
        assertThat(self.path("rel").asString("")).isEqualTo("self");
        assertThat(self.path("type").asString("")).isEqualTo(ACTIVITY);
        assertThat(self.path("href").asString("")).isEqualTo("http://localhost/fediverse/" + name);
        JsonNode actor = read(self.path("href").asString(""));
        assertThat(found.path("subject").asString(""))
                .isEqualTo("acct:" + actor.path("preferredUsername").asString("") + "@localhost");
    }

    @ParameterizedTest
    @CsvSource({
        "acct:portal@localhost",
        "acct:balangan@lain.test",
        "acct:provinsi-kalimantan-selatan@localhost",
        "acct:63.11.08.2005@localhost",
        "acct:tidak-ada@localhost",
        "http://lain.test/fediverse/portal",
        "rubbish",
        "''"
    })
    void whatIsNoneOfOursIsNotFound(String account) throws Exception {
        assertThat(get("/.well-known/webfinger?resource=" + account, ACTIVITY).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theMachineryAroundItIsThere() throws Exception {
        assertThat(get("/.well-known/host-meta", "*/*").getContentAsString())
                .contains("http://localhost/.well-known/webfinger?resource={uri}");
        String node =
                read("/.well-known/nodeinfo").path("links").get(0).path("href").asString("");
        JsonNode info = read(node);
        assertThat(info.path("version").asString("")).isEqualTo("2.1");
        assertThat(info.path("protocols").get(0).asString("")).isEqualTo("activitypub");
        assertThat(info.path("openRegistrations").asBoolean(true)).isFalse();
        assertThat(info.path("software").path("name").asString("")).matches("[a-z0-9-]+");
    }

    @Test
    void anActorSaysWhoItIsWithAKeyThatIsLockedAwayHere() throws Exception {
        JsonNode actor = read("/fediverse/" + VILLAGE);
        String id = "http://localhost/fediverse/" + VILLAGE;
        assertThat(actor.path("id").asString("")).isEqualTo(id);
        assertThat(actor.path("type").asString("")).isEqualTo("Service");
        assertThat(actor.path("name").asString("")).isEqualTo("Desa Mayanau");
        assertThat(actor.path("summary").asString("")).contains("Desa Mayanau");
        assertThat(actor.path("url").asString("")).isEqualTo("http://localhost/wilayah/" + VILLAGE);
        assertThat(actor.path("inbox").asString("")).isEqualTo(id + "/inbox");
        assertThat(actor.path("endpoints").path("sharedInbox").asString(""))
                .isEqualTo("http://localhost/fediverse/inbox");
        assertThat(actor.path("icon").path("url").asString("")).startsWith("http://localhost/img/");
        JsonNode key = actor.path("publicKey");
        assertThat(key.path("id").asString("")).isEqualTo(id + "#main-key");
        assertThat(key.path("owner").asString("")).isEqualTo(id);
        assertThat(key.path("publicKeyPem").asString("")).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(read("/fediverse/" + VILLAGE).path("publicKey"))
                .as("the same for good")
                .isEqualTo(key);
        byte[] kept = jdbc.sql("select private_key from fediverse_actor where name = ?")
                .param(VILLAGE)
                .query(byte[].class)
                .single();
        assertThat(kept[0] == 0x30 && kept[1] == (byte) 0x82)
                .as("a bare PKCS #8 key")
                .isFalse();

        JsonNode followers = read(id + "/followers");
        assertThat(followers.path("totalItems").isNumber()).isTrue();
        assertThat(followers.has("first") || followers.has("orderedItems")).isFalse();
        assertThat(read(id + "/following").path("totalItems").asInt(-1)).isZero();
    }

    @Test
    void readersAreLedToPagesAndPagesNameWhatProgramsRead() throws Exception {
        MockHttpServletResponse village = get("/fediverse/" + VILLAGE, BROWSER);
        assertThat(village.getStatus()).isEqualTo(303);
        assertThat(village.getHeader("Location")).isEqualTo("/wilayah/" + VILLAGE);
        assertThat(village.getHeader("Vary")).isEqualTo("Accept");
        assertThat(get("/fediverse/portal", BROWSER).getHeader("Location")).isEqualTo("/");

        Cast cast = newsdesk.cast();
        StoryId story = newsdesk.published(cast, Newsdesk.content(Newsdesk.unique("Jembatan")));
        String note = "/fediverse/berita/" + story;
        JsonNode told = read(note);
        assertThat(get(note, "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"")
                        .getContentType())
                .startsWith(ACTIVITY);
        String page = String.valueOf(get(note, BROWSER).getHeader("Location"));
        assertThat(told.path("url").asString("")).isEqualTo("http://localhost" + page);
        assertThat(get(page, BROWSER).getContentAsString(StandardCharsets.UTF_8))
                .contains("<link rel=\"alternate\" type=\"" + ACTIVITY + "\" href=\"http://localhost" + note + "\">");
        assertThat(get("/wilayah/" + VILLAGE, BROWSER).getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"http://localhost/fediverse/" + VILLAGE + "\">")
                .contains("Ikuti kami di fediverse:")
                .contains("@" + VILLAGE + "<wbr>@localhost");
        assertThat(get("/tentang", BROWSER).getContentAsString(StandardCharsets.UTF_8))
                .contains("@balangan<wbr>@localhost");

        Newsdesk.done(publication.retract(cast.chief(), story, "Tidak benar."));
        MockHttpServletResponse gone = get(note, ACTIVITY);
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getContentAsString(StandardCharsets.UTF_8)).contains("Tombstone");
        assertThat(get(note, BROWSER).getHeader("Location")).isEqualTo(page);
        assertThat(read(note + "/pencabutan").path("content").asString("")).contains("Tidak benar.");
    }

    @Test
    void whatWasNeverPublicIsNotToBeFound() throws Exception {
        StoryId draft = newsdesk.draft(newsdesk.cast(), Newsdesk.content(Newsdesk.unique("Rahasia")));
        assertThat(get("/fediverse/berita/" + draft, ACTIVITY).getStatus()).isEqualTo(404);
        assertThat(get("/fediverse/berita/" + draft + "/pencabutan", ACTIVITY).getStatus())
                .isEqualTo(404);
        assertThat(get("/fediverse/tidak-ada", ACTIVITY).getStatus()).isEqualTo(404);
        assertThat(get("/fediverse/balangan", ACTIVITY).getStatus()).isEqualTo(404);
    }

    @Test
    void theOutboxIsReadPageByPageToItsEnd() throws Exception {
        Cast cast = newsdesk.cast();
        for (int n = 0; n < 22; n++) {
            newsdesk.published(cast, Newsdesk.content(Newsdesk.unique("Kabar")));
        }
        for (String name : new String[] {"portal", VILLAGE}) {
            JsonNode whole = read("/fediverse/" + name + "/outbox");
            assertThat(whole.path("type").asString("")).isEqualTo("OrderedCollection");
            JsonNode page = read(whole.path("first").asString(""));
            assertThat(page.path("type").asString("")).isEqualTo("OrderedCollectionPage");
            assertThat(page.path("partOf").asString(""))
                    .isEqualTo(whole.path("id").asString(""));
            assertThat(page.path("orderedItems").size()).isEqualTo(20);
            assertThat(page.path("orderedItems").get(0).path("type").asString(""))
                    .isEqualTo(name.equals("portal") ? "Create" : "Announce");
            assertThat(read(page.path("next").asString("")).path("orderedItems").isEmpty())
                    .isFalse();
        }
        assertThat(get("/fediverse/portal/outbox?halaman=x", ACTIVITY).getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "https://mymein.balangankab.go.id, true, ON",
        "https://mymein.balangankab.go.id, false, SWITCHED_OFF",
        "http://mymein.balangankab.go.id, true, NO_PUBLIC_ADDRESS",
        "http://localhost:8080, true, NO_PUBLIC_ADDRESS",
        "https://localhost, true, NO_PUBLIC_ADDRESS",
        "https://192.168.1.7, true, NO_PUBLIC_ADDRESS",
        "https://mymein.local, true, NO_PUBLIC_ADDRESS",
        "https://mymein.example:8443, true, NO_PUBLIC_ADDRESS"
    })
    void itIsOnOnlyWhereOthersCanReachUs(String address, boolean enabled, Standing standing) {
        var site = new Site(Path.of("."), ZoneId.of("Asia/Makassar"), URI.create(address), true, false);
        assertThat(new Places(site, new FediverseSettings(enabled, false, 1, 1)).standing())
                .isEqualTo(standing);
    }
}
