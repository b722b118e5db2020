package id.mymein.portal.websub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.newsroom.Newsdesk;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A reader of feeds as the W3C Recommendation describes it, against the hub of this site. */
@IntegrationTest
class WebSubTest {

    private static final String TOPIC = "http://localhost/wilayah/mayanau-tebing-tinggi/rss.xml";
    private static final Pattern CHALLENGE = Pattern.compile("[?&]hub\\.challenge=([^&]+)");
    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Spreading spreading;

    @Autowired
    ReaderRows rows;

    @Autowired
    JdbcClient jdbc;

    private final String own = "/langganan-" + UUID.randomUUID();
    private Platform reader;

    @BeforeEach
    void begin() throws IOException {
        reader = new Platform(WebSubTest::agrees);
    }

    @AfterEach
    void end() {
        jdbc.sql("delete from websub_reader").update();
        jdbc.sql("delete from websub_wish").update();
        reader.close();
    }

    /** Gives the challenge back, and takes what comes. */
    private static Said agrees(Asked asked) {
        Matcher challenge = CHALLENGE.matcher(asked.path());
        return new Said(200, Map.of("Content-Type", "text/plain"), challenge.find() ? challenge.group(1) : "");
    }

    private MockHttpServletResponse ask(String mode, String topic, String callback, String secret, String seconds)
            throws Exception {
        return web.perform(post("/websub")
                        .param("hub.mode", mode)
                        .param("hub.topic", topic)
                        .param("hub.callback", callback)
                        .param("hub.secret", secret)
                        .param("hub.lease_seconds", seconds))
                .andReturn()
                .getResponse();
    }

    private String callback() {
        return reader.address() + own + "?a=1";
    }

    private long readers() {
        return jdbc.sql("select count(*) from websub_reader where callback = :callback")
                .param("callback", callback())
                .query(Long.class)
                .single();
    }

    private void subscribed(String secret) throws Exception {
        assertThat(ask("subscribe", TOPIC, callback(), secret, "").getStatus()).isEqualTo(202);
        await().atMost(SOON).until(() -> readers() == 1);
    }

    private List<Asked> told() {
        return reader.asked("POST", own);
    }

    @Test
    void whoAskedAndMeantItIsToldWhatIsNewSignedAndFromWhere() throws Exception {
        subscribed("rahasia");
        Asked verified = reader.asked("GET", own).getFirst();
        assertThat(verified.path())
                .startsWith(own + "?a=1&hub.mode=subscribe&hub.topic=http%3A%2F%2Flocalhost%2Fwilayah")
                .contains("hub.lease_seconds=864000");

        String title = Newsdesk.unique("Untuk pembaca umpan");
        newsdesk.published(newsdesk.cast(), Newsdesk.content(title));
        await().atMost(SOON)
                .until(() -> told().stream().anyMatch(asked -> asked.text().contains(title)));

        Asked news = told().getLast();
        assertThat(news.header("Content-type")).startsWith("application/rss+xml");
        assertThat(news.header("Link"))
                .isEqualTo("<http://localhost/websub>; rel=\"hub\", <" + TOPIC + ">; rel=\"self\"");
        assertThat(news.header("X-hub-signature")).isEqualTo("sha256=" + hmac("rahasia", news.text()));
    }

    private static String hmac(String secret, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    }

    @Test
    void whatWasNotMeantChangesNothing() throws Exception {
        reader.does(asked -> new Said(200, Map.of(), "ya"));
        ask("subscribe", TOPIC, callback(), "", "");
        await().atMost(SOON).until(() -> !reader.asked("GET", own).isEmpty() && settled());
        assertThat(readers()).isZero();

        reader.does(WebSubTest::agrees);
        subscribed("");
        reader.does(asked -> new Said(404, Map.of(), ""));
        ask("unsubscribe", TOPIC, callback(), "", "");
        await().atMost(SOON).until(this::settled);
        assertThat(readers()).isEqualTo(1);

        reader.does(WebSubTest::agrees);
        assertThat(ask("unsubscribe", TOPIC, callback(), "", "").getStatus()).isEqualTo(202);
        await().atMost(SOON).until(() -> readers() == 0);
    }

    private boolean settled() {
        return jdbc.sql("select count(*) from websub_wish where not settled")
                        .query(Long.class)
                        .single()
                == 0;
    }

    @Test
    void whoCannotBeToldIsTriedAgainAndWhoWantsNoMoreIsLetGo() throws Exception {
        subscribed("");
        UUID id = jdbc.sql("select id from websub_reader").query(UUID.class).single();
        reader.does(asked -> Said.json(500, ""));
        spreading.spread(List.of(TOPIC, "http://localhost/rss.xml"));
        assertThat(told()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = :task and task_instance = :id")
                        .param("task", "tell-websub-reader")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> spreading.again(id)).isInstanceOf(IllegalStateException.class);

        reader.does(asked -> Said.json(410, ""));
        spreading.again(id);
        assertThat(readers()).isZero();
        spreading.again(id);
        assertThat(told()).hasSize(3);
    }

    @Test
    void aLeaseEndsAndAWishIsForgottenAfterADay() throws Exception {
        ask("subscribe", TOPIC, callback(), "", "1");
        await().atMost(SOON).until(() -> readers() == 1);
        jdbc.sql("update websub_reader set until = until - interval '1 day 1 minute'")
                .update();
        jdbc.sql("update websub_wish set asked_at = asked_at - interval '2 days'")
                .update();
        assertThat(rows.of(List.of(TOPIC))).isEmpty();

        rows.sweep();

        assertThat(readers()).isZero();
        assertThat(jdbc.sql("select count(*) from websub_wish")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "publish, http://localhost/rss.xml, https://pembaca.test/a, '', '', hub.mode",
        "'', http://localhost/rss.xml, https://pembaca.test/a, '', '', hub.mode",
        "subscribe, http://localhost/, https://pembaca.test/a, '', '', hub.topic",
        "subscribe, http://lain.test/rss.xml, https://pembaca.test/a, '', '', hub.topic",
        "subscribe, http://localhost/berita/tidak-ada/rss.xml, https://pembaca.test/a, '', '', hub.topic",
        "subscribe, http://localhost/rss.xml?sebelum=1, https://pembaca.test/a, '', '', hub.topic",
        "subscribe, '', https://pembaca.test/a, '', '', hub.topic",
        "subscribe, http://localhost/rss.xml, ftp://pembaca.test/a, '', '', hub.callback",
        "subscribe, http://localhost/rss.xml, https://pembaca.test/a#b, '', '', hub.callback",
        "subscribe, http://localhost/rss.xml, bukan alamat, '', '', hub.callback",
        "subscribe, http://localhost/rss.xml, https:///a, '', '', hub.callback",
        "subscribe, http://localhost/rss.xml, https://pembaca.test/a, '', -5, hub.lease_seconds",
        "subscribe, http://localhost/rss.xml, https://pembaca.test/a, '', 99999999999, hub.lease_seconds"
    })
    void nonsenseIsSaidAndKeptNowhere(
            String mode, String topic, String callback, String secret, String seconds, String said) throws Exception {
        MockHttpServletResponse answer = ask(mode, topic, callback, secret, seconds);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("text/plain");
        assertThat(answer.getContentAsString(UTF_8)).startsWith(said);
        assertThat(jdbc.sql("select count(*) from websub_wish")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aSecretThatIsTooLongAndARushOfOneHostAreRefused() throws Exception {
        assertThat(ask("subscribe", TOPIC, callback(), "x".repeat(200), "").getStatus())
                .isEqualTo(400);
        reader.does(asked -> Said.hangUp());
        for (int n = 0; n < 100; n++) {
            assertThat(ask("subscribe", TOPIC, callback() + n, "", "").getStatus())
                    .isEqualTo(202);
        }
        MockHttpServletResponse answer = ask("subscribe", TOPIC, callback(), "", "");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentAsString(UTF_8)).contains("satu jam");
        await().atMost(SOON).until(this::settled);
    }
}
