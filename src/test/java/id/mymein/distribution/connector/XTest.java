package id.mymein.distribution.connector;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.distribution.Access;
import id.mymein.distribution.Connector.Check;
import id.mymein.distribution.Connector.Reading;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Said;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import id.mymein.platform.outbound.Question;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X as its API v2 is documented (read 2026-11). */
class XTest {

    private final X x = new X(Contract.api());
    private Platform platform;
    private Access access;

    @BeforeEach
    void begin() throws IOException {
        platform = new Platform(asked -> Said.json(201, "{\"data\":{\"id\":\"42\",\"text\":\"Jembatan\"}}"));
        access = Contract.access(
                "kunci", "ck", "rahasiakunci", "cs", "token", "at", "rahasiatoken", "ts", "server", platform.address());
    }

    @AfterEach
    void end() {
        platform.close();
    }

    /** The example that X itself documents for its signatures ("Creating a signature"). */
    @Test
    void signsAsInTheDocumentedExample() {
        Access example = Contract.access(
                "kunci", "xvz1evFS4wEEPTGEFPHBog",
                "rahasiakunci", "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
                "token", "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
                "rahasiatoken", "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE");
        Question question = Question.post(
                URI.create("https://api.x.com/1.1/statuses/update.json?include_entities=true"
                        + "&status=Hello%20Ladies%20%2B%20Gentlemen%2C%20a%20signed%20OAuth%20request%21"),
                "",
                "");
        String header = OAuthOne.sign(
                        example,
                        question,
                        Instant.ofEpochSecond(1318622958),
                        "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg")
                .headers()
                .get("Authorization");
        assertThat(header).contains("oauth_signature=\"Ls93hJiZbQ3akF3HF3x1Bz8%2FzU4%3D\"");
    }

    @Test
    void postsWithASignatureAndUploadsThePictureFirst() {
        assertThat(x.post(access, Contract.pictured("Jembatan")))
                .isEqualTo(new Reply.Done(new Remote("42", "https://x.com/i/status/42")));
        assertThat(platform.asked()).extracting(Platform.Asked::path).containsExactly("/2/media/upload", "/2/tweets");
        assertThat(platform.asked().getLast().text()).contains("\"media_ids\":[\"42\"]");
        assertThat(platform.asked())
                .allSatisfy(asked -> assertThat(asked.header("Authorization"))
                        .startsWith("OAuth oauth_consumer_key=\"ck\"")
                        .contains("oauth_signature=")
                        .doesNotContain("cs\"")
                        .doesNotContain("ts\""));
    }

    @Test
    void waitsUntilItMayAgain() {
        String reset = Long.toString(Contract.NOW.plusSeconds(300).getEpochSecond());
        platform.does(asked -> new Said(429, Map.of("x-rate-limit-reset", reset), "{}"));
        assertThat(x.post(access, Contract.post("a")))
                .isEqualTo(new Reply.Later(Duration.ofMinutes(5), "distribution.reason.busy"));
    }

    @Test
    void aDuplicateIsLookedForAndEverythingElseThatIsForbiddenLocks() {
        platform.does(asked -> Said.json(
                403, "{\"detail\":\"You are not allowed to create a Tweet with duplicate content.\",\"status\":403}"));
        assertThat(x.post(access, Contract.post("a"))).isInstanceOf(Reply.Unknown.class);
        platform.does(asked -> Said.json(403, "{\"detail\":\"Your client app is not configured\"}"));
        assertThat(x.post(access, Contract.post("a"))).isInstanceOf(Reply.Locked.class);
        platform.does(asked -> Said.json(401, "{\"detail\":\"Unauthorized\"}"));
        assertThat(x.post(access, Contract.post("a")))
                .isEqualTo(new Reply.Locked("distribution.reason.token", "Unauthorized"));
        platform.does(asked -> Said.json(400, "{\"detail\":\"too long\"}"));
        assertThat(x.post(access, Contract.post("a"))).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void findsWhatItNeverLearntOf() {
        platform.does(asked -> asked.path().contains("/tweets")
                ? Said.json(
                        200,
                        "{\"data\":[{\"id\":\"9\",\"entities\":{\"urls\":[{\"expanded_url\":\"%s\"}]}}]}"
                                .formatted(Contract.LINK))
                : Said.json(200, "{\"data\":{\"id\":\"77\",\"username\":\"balangan\"}}"));
        assertThat(x.find(access, Contract.post("a")))
                .isEqualTo(new Reply.Done(new Remote("9", "https://x.com/i/status/9")));
        assertThat(platform.asked().getLast().path())
                .contains("/2/users/77/tweets")
                .contains("start_time=2026-11-27T01");
        platform.does(asked -> Said.json(200, "{\"data\":{\"id\":\"77\"},\"meta\":{\"result_count\":0}}"));
        assertThat(x.find(access, Contract.post("a"))).isInstanceOf(Reply.Absent.class);
    }

    @Test
    void takesAwayAndReadsBack() {
        var remote = new Remote("42", "");
        assertThat(x.read(access, remote)).isEqualTo(new Reading.There("Jembatan"));
        platform.does(asked -> Said.json(200, "{\"data\":{\"deleted\":true}}"));
        assertThat(x.delete(access, remote)).isInstanceOf(Reply.Done.class);
        platform.does(
                asked -> Said.json(
                        200,
                        "{\"errors\":[{\"title\":\"Not Found Error\",\"type\":\"https://api.x.com/2/problems/resource-not-found\"}]}"));
        assertThat(x.read(access, remote)).isEqualTo(new Reading.Gone());
        assertThat(x.edit(access, Contract.post("b"), remote)).isInstanceOf(Reply.Unable.class);
    }

    @Test
    void saysWhoItIs() {
        platform.does(asked -> Said.json(200, "{\"data\":{\"id\":\"77\",\"username\":\"balangan\"}}"));
        assertThat(x.check(access)).isEqualTo(new Check.Works("@balangan", null));
    }
}
