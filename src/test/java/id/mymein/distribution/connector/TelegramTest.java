package id.mymein.distribution.connector;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.distribution.Access;
import id.mymein.distribution.Connector.Check;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Said;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telegram as its Bot API 9.2 is documented (read 2026-11). */
class TelegramTest {

    private static final String TOKEN = "123:abc";

    private final Telegram telegram = new Telegram(Contract.api());
    private Platform platform;
    private Access access;

    @BeforeEach
    void begin() throws IOException {
        platform = new Platform(asked -> message(7));
        access = Contract.access("kanal", "@balangan", "token", TOKEN, "server", platform.address());
    }

    @AfterEach
    void end() {
        platform.close();
    }

    private static Said message(int id) {
        return Said.json(
                200,
                "{\"ok\":true,\"result\":{\"message_id\":%d,\"chat\":{\"id\":-100,\"username\":\"balangan\",\"type\":\"channel\"}}}"
                        .formatted(id));
    }

    private static Said error(int status, String description) {
        return Said.json(
                status, "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(status, description));
    }

    @Test
    void postsATextAndLearnsItsAddress() {
        Reply reply = telegram.post(access, Contract.post("Jembatan dibuka\n\nhttps://mymein.test/k/aB3dEfG"));

        assertThat(reply).isEqualTo(new Reply.Done(new Remote("7", "https://t.me/balangan/7")));
        assertThat(platform.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/bot123:abc/sendMessage");
            assertThat(asked.header("Content-type")).startsWith("application/json");
            assertThat(asked.text()).contains("\"chat_id\":\"@balangan\"").contains("k/aB3dEfG");
        });
    }

    @Test
    void postsAPictureWithTheTextAsItsCaption() {
        Reply reply = telegram.post(access, Contract.pictured("Jembatan “dibuka”"));

        assertThat(reply).isInstanceOf(Reply.Done.class);
        assertThat(platform.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).endsWith("/sendPhoto");
            assertThat(asked.header("Content-type")).startsWith("multipart/form-data; boundary=");
            assertThat(asked.text()).contains("name=\"caption\"").contains("Jembatan “dibuka”");
            assertThat(asked.body()).contains("filename=\"foto.jpg\"").contains("\u00ff\u00d8\u0001\u0002\u0003");
        });
    }

    @Test
    void waitsAsLongAsItIsAsked() {
        platform.does(
                asked -> Said.json(
                        400,
                        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\",\"parameters\":{\"retry_after\":35}}"));
        assertThat(telegram.post(access, Contract.post("a")))
                .isEqualTo(new Reply.Later(Duration.ofSeconds(35), "distribution.reason.busy"));

        platform.does(asked -> new Said(429, java.util.Map.of("Retry-After", "9"), "{}"));
        assertThat(telegram.post(access, Contract.post("a")))
                .isEqualTo(new Reply.Later(Duration.ofSeconds(9), "distribution.reason.busy"));
    }

    @ParameterizedTest
    @CsvSource({
        "401, Unauthorized, distribution.reason.token",
        "404, Not Found, distribution.reason.token",
        "403, Forbidden: bot is not a member of the channel chat, distribution.reason.place",
        "400, Bad Request: chat not found, distribution.reason.place",
    })
    void whoeverIsNotLetInLocksTheChannel(int status, String description, String reason) {
        platform.does(asked -> error(status, description));
        assertThat(telegram.post(access, Contract.post("a"))).isEqualTo(new Reply.Locked(reason, description));
    }

    @Test
    void aRefusedTextIsRefusedForGood() {
        platform.does(asked -> error(400, "Bad Request: message is too long"));
        assertThat(telegram.post(access, Contract.post("a")))
                .isEqualTo(new Reply.Refused("distribution.reason.refused", "Bad Request: message is too long"));
    }

    @Test
    void nobodyKnowsWhatASlowOneABrokenOneAndOneThatHangsUpDid() {
        platform.does(asked -> Said.silence());
        assertThat(telegram.post(access, Contract.post("a"))).isInstanceOf(Reply.Unknown.class);
        platform.does(asked -> Said.hangUp());
        assertThat(telegram.post(access, Contract.post("a"))).isInstanceOf(Reply.Unknown.class);
        platform.does(asked -> Said.json(502, "<html>"));
        assertThat(telegram.post(access, Contract.post("a"))).isInstanceOf(Reply.Unknown.class);
        platform.does(asked -> Said.json(200, "apa ini"));
        assertThat(telegram.post(access, Contract.post("a"))).isInstanceOf(Reply.Unknown.class);
        assertThat(telegram.find(access, Contract.post("a"))).isInstanceOf(Reply.Unable.class);
    }

    @Test
    void whatNeverLeftMayBeTriedAgain() {
        platform.close();
        assertThat(telegram.post(access, Contract.post("a"))).isInstanceOf(Reply.Later.class);
    }

    @Test
    void editsTextsAndCaptions() {
        var remote = new Remote("7", "");
        assertThat(telegram.edit(access, Contract.post("benar"), remote)).isInstanceOf(Reply.Done.class);
        assertThat(telegram.edit(access, Contract.pictured("benar"), remote)).isInstanceOf(Reply.Done.class);
        assertThat(platform.asked())
                .extracting(Platform.Asked::path)
                .containsExactly("/bot123:abc/editMessageText", "/bot123:abc/editMessageCaption");

        platform.does(asked -> error(400, "Bad Request: message is not modified"));
        assertThat(telegram.edit(access, Contract.post("benar"), remote)).isInstanceOf(Reply.Done.class);
        platform.does(asked -> error(400, "Bad Request: message can't be edited"));
        assertThat(telegram.edit(access, Contract.post("benar"), remote)).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void takesAwayAndIsContentWhereItIsGone() {
        platform.does(asked -> Said.json(200, "{\"ok\":true,\"result\":true}"));
        assertThat(telegram.delete(access, new Remote("7", ""))).isInstanceOf(Reply.Done.class);
        platform.does(asked -> error(400, "Bad Request: message to delete not found"));
        assertThat(telegram.delete(access, new Remote("7", ""))).isInstanceOf(Reply.Done.class);
        platform.does(asked -> error(400, "Bad Request: message can't be deleted"));
        assertThat(telegram.delete(access, new Remote("7", ""))).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void saysWhoseChannelItIsAndWhatIsWrongWithIt() {
        platform.does(asked -> Said.json(200, "{\"ok\":true,\"result\":{\"id\":-100,\"title\":\"Kabar Balangan\"}}"));
        assertThat(telegram.check(access)).isEqualTo(new Check.Works("Kabar Balangan", null));
        platform.does(asked -> error(401, "Unauthorized"));
        assertThat(telegram.check(access)).isInstanceOfSatisfying(Check.Fails.class, fails -> {
            assertThat(fails.field()).isEqualTo("token");
            assertThat(fails.locks()).isTrue();
        });
        platform.close();
        assertThat(telegram.check(access))
                .isInstanceOfSatisfying(
                        Check.Fails.class, fails -> assertThat(fails.locks()).isFalse());
    }

    @Test
    void neverSaysTheToken() {
        platform.does(asked -> error(401, "Unauthorized"));
        assertThat(telegram.post(access, Contract.post("a")).toString()).doesNotContain(TOKEN);
        assertThat(access.toString()).doesNotContain(TOKEN);
    }
}
