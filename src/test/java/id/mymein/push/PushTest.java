package id.mymein.push;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.mymein.IntegrationTest;
import id.mymein.alert.Alerts;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.platform.outbound.Loopback;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notices on devices, through a push service on this machine and devices that open what they get. */
@IntegrationTest
@TestPropertySource(
        properties = "mymein.push.every=1h") // the house itself would not find the push service on this machine
class PushTest {

    private static final String MAYANAU = "mayanau-tebing-tinggi";

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    Alerts alerts;

    @Autowired
    CopyRows rows;

    @Autowired
    Devices devices;

    @Autowired
    Message messages;

    @Autowired
    Vapid vapid;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private final FakeDevice device = new FakeDevice();
    private final String path = "/kirim/" + UUID.randomUUID();
    private Platform platform;
    private TellDevices telling;
    private Cast cast;
    private String title = "";

    @BeforeEach
    void begin() throws IOException {
        jdbc.sql("delete from push_device").update();
        jdbc.sql("delete from alert").update();
        platform = new Platform(asked -> new Said(201, Map.of(), ""));
        var service = new PushService(Loopback.guard(Duration.ofSeconds(2)), vapid, clock);
        telling = new TellDevices(rows, devices, messages, service, clock);
        cast = newsdesk.cast();
        title = Newsdesk.unique("Jembatan dibuka");
    }

    @AfterEach
    void end() {
        platform.close();
        jdbc.sql("delete from push_device").update();
    }

    private MockHttpServletResponse say(String to, String endpoint, String region, String category) throws Exception {
        return web.perform(post(to).param("alamat", endpoint)
                        .param("kunci", device.key())
                        .param("rahasia", device.auth())
                        .param("wilayah", region)
                        .param("kategori", category)
                        .param("bahasa", "id"))
                .andReturn()
                .getResponse();
    }

    private static String real(String path) {
        return "https://updates.push.services.mozilla.com" + path;
    }

    /** Asks as a browser does; then the device's notices are taken by this machine. */
    private void subscribe(String region, String category) throws Exception {
        assertThat(say("/kabari", real(path), region, category).getStatus()).isEqualTo(204);
        jdbc.sql("update push_device set endpoint = :here where endpoint = :there")
                .param("here", platform.address() + path)
                .param("there", real(path))
                .update();
    }

    private void told() {
        alerts.plan(rows);
        telling.run();
    }

    private JsonNode opened(Asked asked) throws Exception {
        return json.readTree(device.open(asked.body().getBytes(StandardCharsets.ISO_8859_1)));
    }

    private JsonNode last() throws Exception {
        return opened(platform.asked("POST", path).getLast());
    }

    private int times() {
        return platform.asked("POST", path).size();
    }

    private List<String> states() {
        return jdbc.sql("select state from push_copy order by planned_at, alert_id")
                .query((row, n) -> row.getString("state"))
                .list();
    }

    private void due() {
        jdbc.sql("update push_copy set next_try = now() - interval '1 second' where state = 'WAITING'")
                .update();
    }

    @Test
    void aDeviceOfTheVillageIsToldAndOnlyItReadsWhat() throws Exception {
        subscribe(MAYANAU, "");
        newsdesk.published(cast, content(title));
        told();
        told();
        assertThat(times()).isEqualTo(1);
        Asked asked = platform.asked().getFirst();
        assertThat(asked.text()).doesNotContain("Jembatan");
        assertThat(asked.header("Content-encoding")).isEqualTo("aes128gcm");
        assertThat(asked.header("Ttl")).isEqualTo("86400");
        assertThat(asked.header("Urgency")).isEqualTo("normal");
        assertThat(asked.header("Topic")).matches("[A-Za-z0-9_-]{1,32}");
        assertThat(last().at("/title").asString()).isEqualTo(title);
        assertThat(last().at("/path").asString()).startsWith("/berita/");
        assertThat(last().at("/topic").asString()).isEqualTo(asked.header("Topic"));
        assertThat(states()).containsExactly("SENT");
    }

    /** RFC 8292. */
    @Test
    void theServiceLearnsWhoWeAreAndTheBrowserWasGivenTheSameKey() throws Exception {
        subscribe("", "");
        newsdesk.published(cast, content(title));
        told();
        String[] said = platform.asked().getFirst().header("Authorization").split("(vapid t=|, k=)");
        String[] token = said[1].split("\\.");
        String key = web.perform(get("/kabari/kunci")).andReturn().getResponse().getContentAsString();
        assertThat(said[2]).isEqualTo(key);
        JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(token[1]));
        assertThat(claims.at("/aud").asString()).isEqualTo(platform.address());
        assertThat(claims.at("/sub").asString()).startsWith("http");
        assertThat(claims.at("/exp").asLong())
                .isBetween(clock.instant().getEpochSecond(), clock.instant().getEpochSecond() + 86_400);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.publicKey(Base64.getUrlDecoder().decode(key)));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token[2]))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'',pembangunan", "tebing-tinggi,''", "mayanau-tebing-tinggi,pembangunan"})
    void whatWasAskedForIsTold(String region, String category) throws Exception {
        String slug = region.equals("tebing-tinggi") ? district() : region;
        subscribe(slug, category);
        newsdesk.published(cast, content(title));
        told();
        assertThat(times()).isEqualTo(1);
    }

    private String district() {
        return jdbc.sql("select slug from region where code = '63.11.08'")
                .query(String.class)
                .single();
    }

    @Test
    void whatWasNotAskedForIsNot() throws Exception {
        subscribe(MAYANAU, "kesehatan");
        newsdesk.published(cast, content(title));
        told();
        assertThat(platform.asked()).isEmpty();
    }

    @Test
    void whoWasToldIsToldTheCorrectionInItsPlaceAndNobodyElse() throws Exception {
        subscribe(MAYANAU, "");
        StoryId story = newsdesk.published(cast, content(title));
        told();
        var other = new FakeDevice();
        web.perform(post("/kabari")
                .param("alamat", real("/lain"))
                .param("kunci", other.key())
                .param("rahasia", other.auth())
                .param("wilayah", MAYANAU));
        newsdesk.corrected(cast, story, content(title + " besok"), "Harinya salah.");
        told();
        assertThat(platform.asked()).hasSize(2);
        assertThat(last().at("/title").asString()).isEqualTo("Ralat: " + title + " besok");
        assertThat(last().at("/text").asString()).contains("Harinya salah.");
        assertThat(platform.asked().getLast().header("Topic"))
                .isEqualTo(platform.asked().getFirst().header("Topic"));
        assertThat(platform.asked().getLast().header("Urgency")).isEqualTo("high");
    }

    @Test
    void whoWasToldIsToldTheWithdrawal() throws Exception {
        subscribe("", "");
        StoryId story = newsdesk.published(cast, content(title));
        told();
        Newsdesk.done(publication.retract(cast.chief(), story, "Fotonya dari tempat lain."));
        told();
        assertThat(last().at("/title").asString()).isEqualTo("Dicabut: " + title);
        assertThat(last().at("/text").asString()).contains("Fotonya dari tempat lain.");
    }

    @Test
    void whatIsWithdrawnBeforeItLeavesIsToldToNobody() throws Exception {
        subscribe("", "");
        StoryId story = newsdesk.published(cast, content(title));
        alerts.plan(rows);
        Newsdesk.done(publication.retract(cast.chief(), story, "Belum benar."));
        told();
        assertThat(platform.asked()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void threeADayAreEnough() throws Exception {
        subscribe("", "");
        for (int n = 0; n < 5; n++) {
            newsdesk.published(cast, content(Newsdesk.unique("Kabar")));
        }
        told();
        assertThat(times()).isEqualTo(3);
        jdbc.sql("update push_copy set planned_at = planned_at - interval '1 day'")
                .update();
        newsdesk.published(cast, content(title));
        told();
        assertThat(times()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aDeviceThatIsGoneIsForgotten(int status) throws Exception {
        subscribe("", "");
        platform.does(asked -> new Said(status, Map.of(), ""));
        newsdesk.published(cast, content(title));
        told();
        assertThat(jdbc.sql("select count(*) from push_device")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aServiceThatAsksForPatienceGetsItForAllItsDevices() throws Exception {
        subscribe("", "");
        newsdesk.published(cast, content(title));
        platform.does(asked -> new Said(429, Map.of("Retry-After", "600"), ""));
        told();
        newsdesk.published(cast, content(Newsdesk.unique("Lagi")));
        alerts.plan(rows);
        int before = times();
        due();
        telling.run();
        assertThat(times()).isBetween(before + 1, before + 2);
        int asked = times();
        telling.run();
        assertThat(times()).isEqualTo(asked);
        platform.does(one -> new Said(201, Map.of(), ""));
        due();
        telling.run();
        assertThat(states()).containsExactly("SENT", "SENT");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 413})
    void whatIsRefusedIsNotTriedAgain(int status) throws Exception {
        subscribe("", "");
        platform.does(asked -> new Said(status, Map.of(), ""));
        newsdesk.published(cast, content(title));
        told();
        due();
        told();
        assertThat(times()).isEqualTo(1);
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void aBrokenServiceIsTriedAgainAndGivenUpInTheEnd() throws Exception {
        subscribe("", "");
        platform.does(asked -> times() % 2 == 0 ? new Said(500, Map.of(), "") : Said.hangUp());
        newsdesk.published(cast, content(title));
        alerts.plan(rows);
        for (int n = 0; n < 8; n++) {
            due();
            telling.run();
        }
        assertThat(times()).isEqualTo(5);
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void whatIsOldIsNoNewsAnyMore() throws Exception {
        subscribe("", "");
        newsdesk.published(cast, content(title));
        alerts.plan(rows);
        jdbc.sql("update push_copy set planned_at = planned_at - interval '2 days'")
                .update();
        telling.run();
        assertThat(platform.asked()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void aDeviceWhoseServiceIsInsideIsForgottenAndNothingIsAsked() throws Exception {
        subscribe("", "");
        jdbc.sql("update push_device set endpoint = 'ftp://127.0.0.1/x'").update();
        newsdesk.published(cast, content(title));
        told();
        assertThat(jdbc.sql("select count(*) from push_device")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(platform.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "http://updates.push.services.mozilla.com/x",
                "https://127.0.0.1/x",
                "https://contoh.id/x",
                "https://fcm.googleapis.com.contoh.id/x",
                "https://contohfcm.googleapis.com/x",
                "https://user:pass@fcm.googleapis.com/x",
                "https://fcm.googleapis.com:8443/x",
                "https:fcm.googleapis.com/x",
                "javascript:alert(1)",
                "https://fcm.googleapis.com/x y"
            })
    void noticesGoToPushServicesOnly(String endpoint) throws Exception {
        assertThat(say("/kabari", endpoint, "", "").getStatus()).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from push_device")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void formsThatNoBrowserSendsAreRefused() throws Exception {
        String endpoint = real("/" + "x".repeat(2000));
        assertThat(say("/kabari", endpoint, "", "").getStatus()).isEqualTo(422);
        assertThat(say("/kabari", real("/a"), "tidak-ada", "").getStatus()).isEqualTo(422);
        assertThat(say("/kabari", real("/a"), "", "tidak-ada").getStatus()).isEqualTo(422);
        assertThat(web.perform(post("/kabari")).andReturn().getResponse().getStatus())
                .isEqualTo(422);
        for (String key : List.of("", "AAAA", "###", device.auth(), device.key().substring(0, 80) + "AAAAAAA")) {
            assertThat(web.perform(post("/kabari")
                                    .param("alamat", real("/a"))
                                    .param("kunci", key)
                                    .param("rahasia", device.auth()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(key)
                    .isEqualTo(422);
        }
        assertThat(web.perform(post("/kabari/pindah").param("lama", real("/tidak-ada")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(web.perform(post("/kabari/berhenti"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(204);
        assertThat(jdbc.sql("select count(*) from push_device")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void oneDeviceDoesNotFillTheHouse() throws Exception {
        List<String> villages = jdbc.sql(
                        "select slug from region where code like '63.11.__.____' order by code limit 31")
                .query((row, n) -> row.getString("slug"))
                .list();
        for (String village : villages.subList(0, 30)) {
            assertThat(say("/kabari", real(path), village, "").getStatus()).isEqualTo(204);
        }
        assertThat(say("/kabari", real(path), villages.get(30), "").getStatus()).isEqualTo(429);
        assertThat(say("/kabari", real(path), villages.getFirst(), "").getStatus())
                .isEqualTo(204);
    }

    @Test
    void whoLeavesTheLastWishIsForgottenAndTwiceIsOnce() throws Exception {
        assertThat(say("/kabari", real(path), MAYANAU, "").getStatus()).isEqualTo(204);
        assertThat(say("/kabari", real(path), MAYANAU, "").getStatus()).isEqualTo(204);
        assertThat(say("/kabari", real(path), "", "kesehatan").getStatus()).isEqualTo(204);
        assertThat(say("/kabari/berhenti", real(path), MAYANAU, "").getStatus()).isEqualTo(204);
        assertThat(jdbc.sql("select count(*) from push_wish").query(Long.class).single())
                .isEqualTo(1);
        say("/kabari/berhenti", real(path), "", "kesehatan");
        say("/kabari/berhenti", real(path), "", "kesehatan");
        assertThat(jdbc.sql("select count(*) from push_device")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDeviceThatGetsAnotherAddressKeepsItsWishes() throws Exception {
        say("/kabari", real(path), MAYANAU, "");
        assertThat(web.perform(post("/kabari/pindah")
                                .param("lama", real(path))
                                .param("alamat", real("/baru"))
                                .param("kunci", device.key())
                                .param("rahasia", device.auth()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(204);
        assertThat(jdbc.sql("select d.endpoint from push_device d join push_wish w on w.device_id = d.id")
                        .query(String.class)
                        .single())
                .isEqualTo(real("/baru"));
    }

    @Test
    void noEndpointIsInTheLog() throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try {
            subscribe("", "");
            platform.does(asked -> new Said(403, Map.of(), ""));
            newsdesk.published(cast, content(title));
            told();
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list).isNotEmpty();
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(said -> said.contains(path));
    }

    @Test
    void thePagesOfAPlaceAndOfAKindOfNewsOfferIt() throws Exception {
        var place = org.jsoup.Jsoup.parse(web.perform(get("/wilayah/" + MAYANAU))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(place.select("button[data-notify][hidden]").attr("data-region"))
                .isEqualTo(MAYANAU);
        assertThat(place.select("button[data-notify]").attr("data-install")).contains("Tambah ke Layar Utama");
        assertThat(place.select("script[src*=/js/notify]")).hasSize(1);
        var kind = org.jsoup.Jsoup.parse(web.perform(get("/kategori/kesehatan"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(kind.select("button[data-notify][hidden]").attr("data-category"))
                .isEqualTo("kesehatan");
    }
}
