package id.mymein.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.platform.outbound.Loopback;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we say to Meta, and what its answers mean. */
class GatewayTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final String TO = "6281234567890";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Telling TELLING =
            new Telling("mymein_kabar", List.of("Jembatan\n dibuka ", "", "https://x.test/a"));

    private Platform meta;
    private Gateway gateway;

    @BeforeEach
    void begin() throws IOException {
        meta = new Platform(Meta::taken);
        gateway = gateway(meta.address());
    }

    @AfterEach
    void end() {
        meta.close();
    }

    private static Gateway gateway(String server) {
        return new Gateway(
                Loopback.guard(Duration.ofSeconds(1)),
                Meta.settings(server + "/v24.0/"),
                JSON,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Handed send() {
        return gateway.template(TO, TELLING, UUID.randomUUID());
    }

    @Test
    void aTemplateIsNamedItsGapsAreFilledAndTheCopyGoesAlong() {
        UUID copy = UUID.randomUUID();
        assertThat(gateway.template(TO, TELLING, copy)).isEqualTo(new Handed.Taken());
        Asked asked = meta.asked().getFirst();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).isEqualTo("/v24.0/" + Meta.NUMBER_ID + "/messages");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + Meta.TOKEN);
        assertThat(asked.header("Content-type")).isEqualTo("application/json");
        JsonNode said = JSON.readTree(asked.text());
        assertThat(said.at("/messaging_product").asString()).isEqualTo("whatsapp");
        assertThat(said.at("/to").asString()).isEqualTo(TO);
        assertThat(said.at("/type").asString()).isEqualTo("template");
        assertThat(said.at("/template/name").asString()).isEqualTo("mymein_kabar");
        assertThat(said.at("/template/language/code").asString()).isEqualTo("id");
        assertThat(said.at("/template/components/0/type").asString()).isEqualTo("body");
        assertThat(said.at("/template/components/0/parameters")
                        .valueStream()
                        .map(gap -> gap.at("/text").asString()))
                .containsExactly("Jembatan dibuka", "-", "https://x.test/a");
        assertThat(said.at("/biz_opaque_callback_data").asString()).isEqualTo(copy.toString());
    }

    @Test
    void wordsAreSentAsTextAndWhoHasNoNumberIsNamedByAnId() {
        assertThat(gateway.text("ID.62812", "Terima kasih.")).isEqualTo(new Handed.Taken());
        JsonNode said = JSON.readTree(meta.asked().getFirst().text());
        assertThat(said.at("/recipient").asString()).isEqualTo("ID.62812");
        assertThat(said.has("to")).isFalse();
        assertThat(said.at("/text/body").asString()).isEqualTo("Terima kasih.");
        assertThat(said.at("/text/preview_url").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {131026, 131050})
    void aNumberThatNothingReachesIsGone(int code) {
        meta.does(asked -> Meta.error(400, code));
        assertThat(send()).isEqualTo(new Handed.Gone());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 130472, 130497, 131008, 131009, 131021, 131030, 131047, 131051, 132005, 132018, 999999})
    void whatIsRefusedIsRefusedForThatMessageOnly(int code) {
        meta.does(asked -> Meta.error(400, code));
        assertThat(send()).isEqualTo(new Handed.Refused());
    }

    @ParameterizedTest
    @CsvSource({"131056,60", "131049,86400"})
    void somePeopleAreToBeLeftAloneForAWhile(int code, long seconds) {
        meta.does(asked -> Meta.error(400, code));
        assertThat(send()).isEqualTo(new Handed.NotNow(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({"400,130429,60", "429,130429,60", "400,80007,900", "400,4,900", "400,131057,900"})
    void tooMuchInAllIsAPauseForEverybody(int status, int code, long seconds) {
        meta.does(asked -> Meta.error(status, code));
        assertThat(send()).isEqualTo(new Handed.Busy(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({
        "300,300",
        "'Fri, 27 Nov 2026 02:05:00 GMT',300",
        "999999,86400",
        "'Fri, 27 Nov 2026 01:00:00 GMT',60",
        "besok,60"
    })
    void whatMetaSaysOfThePauseCounts(String after, long seconds) {
        meta.does(asked -> Meta.error(429, 130429, 0, Map.of("Retry-After", after)));
        assertThat(send()).isEqualTo(new Handed.Busy(Duration.ofSeconds(seconds)));
        meta.does(asked -> new Said(503, Map.of("Retry-After", after), "<html>"));
        assertThat(send()).isEqualTo(new Handed.Busy(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({
        "401,190,0,ACCESS",
        "401,0,0,ACCESS",
        "403,10,0,ACCESS",
        "403,200,0,ACCESS",
        "400,100,33,ACCESS",
        "400,131005,0,ACCESS",
        "400,133010,0,ACCESS",
        "404,132001,0,TEMPLATE",
        "400,132000,0,TEMPLATE",
        "400,132007,0,TEMPLATE",
        "400,132015,0,TEMPLATE",
        "400,132016,0,TEMPLATE",
        "403,368,0,ACCOUNT",
        "403,131031,0,ACCOUNT",
        "400,131042,0,ACCOUNT",
        "400,131048,0,ACCOUNT"
    })
    void whatOnlyAPersonCanMendStopsEverything(int status, int code, int subcode, Fault fault) {
        meta.does(asked -> Meta.error(status, code, subcode, Map.of()));
        assertThat(send()).isInstanceOfSatisfying(Handed.Stopped.class, stopped -> {
            assertThat(stopped.fault()).isEqualTo(fault);
            assertThat(stopped.said()).startsWith("(#" + code + ")");
        });
    }

    @ParameterizedTest
    @CsvSource({"500,131000", "503,131016", "500,1", "500,2", "500,777777"})
    void whatMetaCallsItsOwnFaultWasNotTaken(int status, int code) {
        meta.does(asked -> Meta.error(status, code));
        assertThat(send()).isEqualTo(new Handed.Away());
    }

    @Test
    void whereTheAnswerIsLostNobodyKnows() {
        meta.does(asked -> Said.hangUp());
        assertThat(send()).isEqualTo(new Handed.Unknown());
        meta.does(asked -> Said.silence());
        assertThat(send()).isEqualTo(new Handed.Unknown());
        meta.does(asked -> new Said(502, Map.of(), "<html>Bad gateway"));
        assertThat(send()).isEqualTo(new Handed.Unknown());
        for (String nonsense :
                List.of("", "null", "[]", "{", "{\"messages\":[]}", "{\"messages\":[{\"id\":7}]}", "\u0000")) {
            meta.does(asked -> Said.json(200, nonsense));
            assertThat(send()).as(nonsense).isIn(new Handed.Unknown(), new Handed.Taken());
        }
        meta.does(asked -> Said.json(200, "x".repeat(100_000)));
        assertThat(send()).isEqualTo(new Handed.Unknown());
    }

    @Test
    void whereNobodyListensNothingWasTaken() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        gateway = gateway("http://127.0.0.1:" + port);
        assertThat(send()).isEqualTo(new Handed.Away());
    }

    @Test
    void anAddressThatMayNotBeReachedStopsIt() {
        gateway = gateway("ftp://127.0.0.1");
        assertThat(send()).isInstanceOf(Handed.Stopped.class);
    }

    @Test
    void nothingSecretIsShownByChance() {
        WhatsAppSettings settings = Meta.settings("https://x.test");
        assertThat(settings.toString()).doesNotContain(Meta.TOKEN, Meta.SECRET, Meta.WORD);
        assertThat(new Correspondent(TO, "ID.1").toString()).doesNotContain(TO);
        assertThat(settings.number()).isEqualTo("628115000123");
    }
}
