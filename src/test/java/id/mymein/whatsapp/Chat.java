package id.mymein.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.alert.Alerts;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.newsroom.Newsdesk;
import id.mymein.platform.outbound.Loopback;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One application for all tests that has WhatsApp set up, with a Meta on this machine that the test leads. */
@TestPropertySource(
        properties = {
            "mymein.whatsapp.number-id=" + Meta.NUMBER_ID,
            "mymein.whatsapp.token=" + Meta.TOKEN,
            "mymein.whatsapp.app-secret=" + Meta.SECRET,
            "mymein.whatsapp.verify-token=" + Meta.WORD,
            "mymein.whatsapp.number=0811-5000-123",
            "mymein.whatsapp.template-news=mymein_kabar",
            "mymein.whatsapp.template-correction=mymein_ralat",
            "mymein.whatsapp.server=http://127.0.0.1:9",
            "mymein.whatsapp.every=1h" // the house itself would not find the Meta on this machine
        })
abstract class Chat {

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Alerts alerts;

    @Autowired
    Audience audience;

    @Autowired
    CopyRows rows;

    @Autowired
    AnswerRows answers;

    @Autowired
    Tellings tellings;

    @Autowired
    Readers readers;

    @Autowired
    Numbers numbers;

    @Autowired
    Standing standing;

    @Autowired
    Stopping stopping;

    @Autowired
    Beside beside;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    final String number = Meta.number();
    Platform meta;
    Sending sending;
    Answering answering;

    @BeforeEach
    void freshMeta() throws IOException {
        jdbc.sql("delete from whatsapp_reader").update();
        jdbc.sql("delete from alert").update();
        jdbc.sql("delete from whatsapp_answer").update();
        jdbc.sql(
                        "update whatsapp_standing set paused = false, stopped = '', said = '', stopped_at = null, quiet_until = null")
                .update();
        meta = new Platform(Meta::taken);
        WhatsAppSettings settings = Meta.settings(meta.address());
        var gateway = new Gateway(Loopback.guard(Duration.ofSeconds(2)), settings, json, clock);
        sending = new Sending(rows, tellings, readers, numbers, gateway, standing, stopping, beside, settings, clock);
        answering = new Answering(answers, numbers, gateway, standing, stopping, beside, clock);
    }

    @AfterEach
    void noMeta() {
        meta.close();
        jdbc.sql("delete from whatsapp_reader").update();
    }

    MockHttpServletResponse hook(String body) throws Exception {
        return hook(body, Meta.signature(body));
    }

    MockHttpServletResponse hook(String body, String signature) throws Exception {
        return web.perform(post("/whatsapp/webhook")
                        .contentType("application/json")
                        .header("X-Hub-Signature-256", signature)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    /** Somebody writes, and is answered. */
    String says(String from, String text) throws Exception {
        int before = meta.asked().size();
        assertThat(hook(Meta.written(from, Meta.messageId(from), text)).getStatus())
                .isEqualTo(200);
        answering.run();
        List<Asked> all = meta.asked();
        assertThat(all).hasSize(before + 1);
        JsonNode said = said(all.getLast());
        assertThat(said.at("/to").asString()).isEqualTo(from);
        return said.at("/text/body").asString();
    }

    JsonNode said(Asked asked) {
        return json.readTree(asked.text());
    }

    /** All templates that went to that number, the oldest first. */
    List<JsonNode> told(String to) {
        return meta.asked().stream()
                .map(this::said)
                .filter(said -> said.at("/type").asString().equals("template")
                        && said.at("/to").asString().equals(to))
                .toList();
    }

    static List<String> gaps(JsonNode told) {
        return told.at("/template/components/0/parameters")
                .valueStream()
                .map(gap -> gap.at("/text").asString())
                .toList();
    }

    void tell() {
        alerts.plan(audience);
        sending.run();
    }

    List<String> states() {
        return jdbc.sql("select state from whatsapp_copy order by planned_at, id")
                .query((row, n) -> row.getString("state"))
                .list();
    }

    /** The copy that went along with the last template. */
    String copy() {
        return told(number).getLast().at("/biz_opaque_callback_data").asString();
    }

    void due() {
        jdbc.sql("update whatsapp_copy set next_try = now() - interval '1 second' where state = 'WAITING'")
                .update();
        jdbc.sql("update whatsapp_standing set quiet_until = null").update();
    }

    long count(String what) {
        return switch (what) {
            case "readers" ->
                jdbc.sql("select count(*) from whatsapp_reader")
                        .query(Long.class)
                        .single();
            case "wishes" ->
                jdbc.sql("select count(*) from whatsapp_wish").query(Long.class).single();
            default -> throw new IllegalArgumentException(what);
        };
    }
}
