package id.mymein.fediverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mymein.IntegrationTest;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** What other servers send, honest or not. */
@IntegrationTest
class InboxTest {

    private static final String VILLAGE = "mayanau-tebing-tinggi";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    MockMvc web;

    @Autowired
    Places places;

    @Autowired
    LocalActors actors;

    @Autowired
    Followers followers;

    @Autowired
    Hosts hosts;

    @Autowired
    RemoteActors remote;

    @Autowired
    ActorKeys keys;

    @Autowired
    ActivityRows activities;

    @Autowired
    Activities says;

    @Autowired
    ActivityReader reader;

    @Autowired
    Rates rates;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Neighbour neighbour;
    private String village;

    @BeforeEach
    void begin() throws IOException {
        neighbour = new Neighbour();
        village = places.actor(VILLAGE);
    }

    @AfterEach
    void end() {
        followers.drop(neighbour.host());
        neighbour.close();
    }

    private int send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getStatus();
    }

    private int send(String name, String body) throws Exception {
        return send(neighbour.letter(name, body).post());
    }

    private boolean follows(String name) {
        return followers.has(actors.find(VILLAGE).orElseThrow(), neighbour.actor(name));
    }

    @Test
    void whoeverFollowsIsAcceptedBySignedAnswerAndMayStopAgain() throws Exception {
        String follow = neighbour.follow("ani", village);
        assertThat(send("ani", follow)).isEqualTo(202);
        assertThat(follows("ani")).isTrue();
        await().atMost(SOON).until(() -> !neighbour.got("Accept").isEmpty());
        assertThat(neighbour
                        .got("Accept")
                        .getFirst()
                        .path("object")
                        .path("actor")
                        .asString(""))
                .isEqualTo(neighbour.actor("ani"));
        Asked accept = neighbour.posts().getFirst();
        assertThat(accept.path()).isEqualTo("/users/ani/inbox");
        assertThat(accept.header("Signature")).contains("keyId=\"" + village + "#main-key\"");

        String undo = """
                {"id":"%s","type":"Undo","actor":"%s","object":%s}""".formatted(neighbour.address() + "/undo", neighbour.actor("ani"), follow);
        assertThat(send("ani", undo)).isEqualTo(202);
        assertThat(follows("ani")).isFalse();
    }

    @Test
    void oneMayFollowThroughTheInboxOfTheActorAndUndoByTheNumberAlone() throws Exception {
        String id = neighbour.address() + "/" + UUID.randomUUID();
        String follow = Neighbour.follow(id, neighbour.actor("budi"), village);
        assertThat(send(neighbour
                        .letter("budi", follow)
                        .to("/fediverse/" + VILLAGE + "/inbox")
                        .post()))
                .isEqualTo(202);
        assertThat(follows("budi")).isTrue();
        String undo = "{\"id\":\"%s/undo\",\"type\":\"Undo\",\"actor\":\"%s\",\"object\":\"%s\"}"
                .formatted(id, neighbour.actor("budi"), id);
        assertThat(send("budi", undo)).isEqualTo(202);
        assertThat(follows("budi")).isFalse();
        assertThat(send(neighbour
                        .letter("budi", follow)
                        .to("/fediverse/tidak-ada/inbox")
                        .post()))
                .isEqualTo(404);
    }

    @Test
    void whatIsForgedIsRefusedWhicheverPartOfIt() throws Exception {
        String follow = neighbour.follow("ani", village);
        String other = neighbour.follow("ani", places.actor("portal"));
        assertThat(send(neighbour.letter("ani", follow).changedTo(other).post()))
                .isEqualTo(401);
        assertThat(send(neighbour
                        .letter("ani", follow)
                        .changedWithDigestTo(other)
                        .post()))
                .isEqualTo(401);
        assertThat(send(neighbour.letter("ani", follow).forHost("lain.test").post()))
                .as("signed for another server")
                .isEqualTo(401);
        for (Duration off : List.of(Duration.ofHours(-13), Duration.ofHours(-2), Duration.ofHours(1))) {
            assertThat(send(neighbour
                            .letter("ani", follow)
                            .dated(Instant.now().plus(off))
                            .post()))
                    .as(off.toString())
                    .isEqualTo(401);
        }
        for (String missing : List.of("(request-target)", "host", "date", "digest")) {
            List<String> covered = Neighbour.COVERED.stream()
                    .filter(header -> !header.equals(missing))
                    .toList();
            assertThat(send(neighbour.letter("ani", follow).covering(covered).post()))
                    .as("without " + missing)
                    .isEqualTo(401);
        }
        assertThat(send(MockMvcRequestBuilders.post("/fediverse/inbox")
                        .contentType("application/activity+json")
                        .content(follow)))
                .as("unsigned")
                .isEqualTo(401);
        assertThat(send("budi", follow)).as("signed by another account").isEqualTo(401);
        assertThat(follows("ani")).isFalse();
    }

    @Test
    void theNewerSignatureIsTakenTooAndSavesNobodyFromAnyCheck() throws Exception {
        String follow = neighbour.follow("ani", village);
        String other = neighbour.follow("ani", places.actor("portal"));
        assertThat(send(neighbour.letter("ani", follow).changedTo(other).postAnew()))
                .isEqualTo(401);
        assertThat(send(neighbour.letter("ani", follow).forHost("lain.test").postAnew()))
                .isEqualTo(401);
        Instant old = Instant.now().minus(Duration.ofHours(2));
        assertThat(send(neighbour.letter("ani", follow).dated(old).postAnew())).isEqualTo(401);
        assertThat(neighbour.platform().asked("GET", "/users/ani"))
                .as("asked for at most once")
                .hasSizeLessThan(2);
        assertThat(send(neighbour.letter("ani", follow).postAnew())).isEqualTo(202);
        assertThat(follows("ani")).isTrue();
    }

    @Test
    void whoeverComesWhenAllPlacesAreTakenIsToldSo() throws Exception {
        var full = new Inbox(
                actors,
                keys,
                followers,
                hosts,
                activities,
                says,
                rates,
                new FediverseSettings(true, true, 0, 300),
                jdbc,
                clock);
        var ani = (RemoteActors.Looked.Found) remote.look(neighbour.actor("ani") + "#main-key");
        byte[] follow = neighbour.follow("ani", village).getBytes(StandardCharsets.UTF_8);
        transaction.executeWithoutResult(
                status -> full.take(ani.actor(), reader.read(follow).orElseThrow()));
        assertThat(follows("ani")).isFalse();
        await().atMost(SOON).until(() -> !neighbour.got("Reject").isEmpty());
        assertThat(neighbour.got("Accept")).isEmpty();
    }

    @Test
    void nobodySpeaksForAnotherServer() throws Exception {
        try (var other = new Neighbour()) {
            String follow = other.follow("ani", village);
            assertThat(send("ani", follow))
                    .as("key of one host, actor of another")
                    .isEqualTo(401);

            String posing = neighbour
                    .person("palsu")
                    .replace(neighbour.actor("palsu") + "\",\"type", other.actor("ani") + "\",\"type");
            neighbour.shows("/users/palsu", posing);
            assertThat(send("palsu", neighbour.follow("palsu", village)))
                    .as("says that it is an account of another server")
                    .isEqualTo(401);

            String aiming = neighbour
                    .person("pengarah")
                    .replace(neighbour.actor("pengarah") + "/inbox", other.address() + "/inbox");
            neighbour.shows("/users/pengarah", aiming);
            assertThat(send("pengarah", neighbour.follow("pengarah", village)))
                    .as("its inbox is on another server")
                    .isEqualTo(401);
            assertThat(other.posts()).isEmpty();
        }
    }

    @Test
    void addressesOfOurOwnOrOfNoServerAreNeverAskedForAKey() throws Exception {
        for (String key : List.of(
                "http://localhost/fediverse/portal#main-key",
                "file:///etc/passwd",
                "http://a@127.0.0.1/x",
                "rubbish")) {
            String follow = Neighbour.follow("x:1", key.replaceFirst("#.*", ""), village);
            assertThat(send(neighbour.letter("ani", follow).withKey(key).post()))
                    .as(key)
                    .isEqualTo(401);
        }
        assertThat(neighbour.platform().asked()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
        String huge = "{\"type\":\"Follow\",\"x\":\"" + "x".repeat(256 << 10) + "\"}";
        assertThat(send("ani", huge)).isEqualTo(413);
        assertThat(send(MockMvcRequestBuilders.post("/fediverse/inbox").content(huge)))
                .as("also unsigned")
                .isEqualTo(413);
        String deep = "{\"a\":".repeat(40) + "1" + "}".repeat(40);
        assertThat(send("ani", deep)).isEqualTo(400);
        assertThat(send("ani", "[]")).isEqualTo(400);
        assertThat(send("ani", "{")).isEqualTo(400);
        assertThat(send("ani", "{\"actor\":\"a\",\"actor\":\"b\"}")).isEqualTo(400);
        assertThat(neighbour.platform().asked()).isEmpty();
    }

    @Test
    void anEndlessDescriptionIsBrokenOffAndNoCollectionIsEverAskedFor() throws Exception {
        neighbour.shows("/users/besar", "{\"id\":\"" + "x".repeat(3 << 20) + "\"}");
        assertThat(send("besar", neighbour.follow("besar", village))).isEqualTo(503);
        neighbour.shows("/users/panjang", "{\"id\":\"" + "x".repeat(300 << 10) + "\"}");
        assertThat(send("panjang", neighbour.follow("panjang", village))).isEqualTo(401);

        assertThat(send("ani", neighbour.follow("ani", village))).isEqualTo(202);
        assertThat(neighbour.platform().asked().stream()
                        .map(Asked::path)
                        .filter(path -> path.matches(".*(followers|outbox|featured).*")))
                .isEmpty();
    }

    @Test
    void theSameActivityTwiceIsDoneOnce() throws Exception {
        String follow = neighbour.follow("ani", village);
        assertThat(send("ani", follow)).isEqualTo(202);
        await().atMost(SOON).until(() -> !neighbour.got("Accept").isEmpty());
        String undo = """
                {"id":"%s","type":"Undo","actor":"%s","object":%s}""".formatted(neighbour.address() + "/undo", neighbour.actor("ani"), follow);
        assertThat(send("ani", undo)).isEqualTo(202);
        assertThat(send("ani", follow)).as("brought again by somebody").isEqualTo(202);
        assertThat(follows("ani")).isFalse();
        assertThat(neighbour.platform().asked("GET", "/users/ani"))
                .as("its key is asked for once")
                .hasSize(1);
    }

    @Test
    void aKeyThatChangedIsLearnedOnceAndThenNotForAWhile() throws Exception {
        assertThat(send("ani", neighbour.follow("ani", village))).isEqualTo(202);
        neighbour.changesKey();
        assertThat(send("ani", neighbour.follow("ani", village))).isEqualTo(202);
        neighbour.changesKey();
        assertThat(send("ani", neighbour.follow("ani", village))).isEqualTo(401);
        assertThat(neighbour.platform().asked("GET", "/users/ani")).hasSize(2);
    }

    @Test
    void anAccountThatIsClosedIsForgottenAndStrangersThatAreClosedAreNotAskedAfter() throws Exception {
        assertThat(send("ani", neighbour.follow("ani", village))).isEqualTo(202);
        String closed = """
                {"id":"%1$s#delete","type":"Delete","actor":"%1$s","object":"%1$s"}""";
        assertThat(send("ani", closed.formatted(neighbour.actor("ani")))).isEqualTo(202);
        assertThat(follows("ani")).isFalse();
        assertThat(followers.knows(neighbour.actor("ani"))).isFalse();

        assertThat(send("asing", closed.formatted(neighbour.actor("asing")))).isEqualTo(202);
        assertThat(neighbour.platform().asked("GET", "/users/asing")).isEmpty();
    }

    @Test
    void likesBoostsAndRepliesAreTakenPolitelyAndNothingOfThemIsKept() throws Exception {
        for (String type : List.of("Like", "Announce", "Create", "Move", "Add", "Flag", "Sesuatu")) {
            String activity =
                    """
                    {"id":"%s","type":"%s","actor":"%s","object":"%s"}""".formatted(neighbour.address() + "/" + UUID.randomUUID(), type, neighbour.actor("ani"), village);
            assertThat(send("ani", activity)).as(type).isEqualTo(202);
        }
        assertThat(follows("ani")).isFalse();
        assertThat(neighbour.posts()).isEmpty();
    }

    @Test
    void aFloodOfFollowsFromOneServerIsHeldUp() throws Exception {
        // The description is the same for all; what is signed is not.
        int taken = 0;
        int heldUp = 0;
        for (int n = 0; n < 305; n++) {
            int status = send("ani", neighbour.follow("ani", village));
            taken += status == 202 ? 1 : 0;
            heldUp += status == 429 ? 1 : 0;
        }
        assertThat(taken).isEqualTo(300);
        assertThat(heldUp).isEqualTo(5);
        try (var other = new Neighbour()) {
            assertThat(send(other.letter("budi", other.follow("budi", village)).post()))
                    .as("others are not held up")
                    .isEqualTo(202);
            followers.drop(other.host());
        }
    }

    @Test
    void manyKeysOfOneServerAreAskedForSlowly() {
        int later = 0;
        for (int n = 0; n < 70; n++) {
            later += remote.look(neighbour.actor("x" + n) + "#main-key") instanceof RemoteActors.Looked.Later ? 1 : 0;
        }
        assertThat(later).isEqualTo(10);
    }

    @Test
    void aServerThatIsKeptOutIsRefusedBeforeItsKeyIsAskedFor() throws Exception {
        hosts.block(neighbour.host());
        assertThat(send("ani", neighbour.follow("ani", village))).isEqualTo(403);
        assertThat(neighbour.platform().asked()).isEmpty();
        hosts.unblock(neighbour.host());
        assertThat(send("ani", neighbour.follow("ani", village))).isEqualTo(202);
    }

    @Test
    void aKeyWithAnAddressOfItsOwnIsFollowedToItsOwner() throws Exception {
        String key = neighbour.actor("gts") + "/main-key";
        neighbour.shows("/users/gts", neighbour.person("gts").replace("#main-key", "/main-key"));
        neighbour.shows(
                "/users/gts/main-key",
                "{\"id\":\"%s\",\"owner\":\"%s\",\"publicKeyPem\":\"x\"}".formatted(key, neighbour.actor("gts")));
        assertThat(send(neighbour
                        .letter("gts", neighbour.follow("gts", village))
                        .withKey(key)
                        .post()))
                .isEqualTo(202);
        assertThat(follows("gts")).isTrue();
    }

    @Test
    void aServerThatDoesNotSayWhoItIsNowIsAskedToComeAgain() throws Exception {
        neighbour.platform().does(asked -> new Said(500, Map.of(), ""));
        var answer = web.perform(neighbour
                        .letter("ani", neighbour.follow("ani", village))
                        .post())
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isNotEmpty();
    }
}
