package id.mymein.distribution.connector;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.distribution.Access;
import id.mymein.distribution.Connector;
import id.mymein.distribution.Connector.Check;
import id.mymein.distribution.Connector.Reading;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.distribution.Post;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Facebook, Instagram and Threads as the Graph API v24.0 and the Threads API v1.0 are documented (read 2026-11). */
class MetaTest {

    private static final Api API = Contract.api();
    private static final Said GONE = error(400, 100, 33, "Unsupported get request. Object does not exist");

    private final FacebookPage facebook = new FacebookPage(API);
    private final Instagram instagram = new Instagram(API);
    private final Threads threads = new Threads(API);
    private Platform platform;
    private Access access;

    @BeforeEach
    void begin() throws IOException {
        platform = new Platform(asked -> Said.json(200, "{\"id\":\"42\"}"));
        access = Contract.access(
                "halaman", "900", "akun", "800", "token", "rahasia", "server", platform.address() + "/v24.0");
    }

    @AfterEach
    void end() {
        platform.close();
    }

    private static Said error(int status, int code, int subcode, String message) {
        return Said.json(
                status,
                "{\"error\":{\"message\":\"%s\",\"type\":\"OAuthException\",\"code\":%d,\"error_subcode\":%d}}"
                        .formatted(message, code, subcode));
    }

    static Stream<Connector> all() {
        return Stream.of(new FacebookPage(API), new Instagram(API), new Threads(API));
    }

    @Test
    void aPageGetsATextWithItsLinkOrAPhotoWithItsCaption() {
        platform.does(asked -> asked.path().contains("/photos")
                ? Said.json(200, "{\"id\":\"5\",\"post_id\":\"900_43\"}")
                : Said.json(200, "{\"id\":\"900_42\"}"));
        assertThat(facebook.post(access, Contract.post("Jembatan")))
                .isEqualTo(new Reply.Done(new Remote("900_42", "https://www.facebook.com/900_42")));
        assertThat(facebook.post(access, Contract.pictured("Jembatan")))
                .isEqualTo(new Reply.Done(new Remote("900_43", "https://www.facebook.com/900_43")));
        Asked text = platform.asked().getFirst();
        assertThat(text.path()).isEqualTo("/v24.0/900/feed");
        assertThat(text.text())
                .contains("message=Jembatan")
                .contains("link=https%3A%2F%2Fmymein.test")
                .contains("access_token=rahasia");
        assertThat(platform.asked().getLast().text())
                .contains("name=\"source\"")
                .contains("name=\"caption\"");
    }

    @Test
    void instagramMakesAContainerAndPublishesIt() {
        platform.does(asked -> asked.path().contains("permalink")
                ? Said.json(200, "{\"id\":\"42\",\"permalink\":\"https://www.instagram.com/p/abc/\"}")
                : Said.json(200, asked.path().contains("media_publish") ? "{\"id\":\"42\"}" : "{\"id\":\"7\"}"));
        assertThat(instagram.post(access, Contract.pictured("Jembatan")))
                .isEqualTo(new Reply.Done(new Remote("42", "https://www.instagram.com/p/abc/")));
        assertThat(platform.asked()).extracting(Asked::path).startsWith("/v24.0/800/media", "/v24.0/800/media_publish");
        assertThat(platform.asked().getFirst().text()).contains("image_url=https%3A%2F%2Fmymein.test%2Ffoto");
        assertThat(platform.asked().get(1).text()).contains("creation_id=7");
        assertThat(instagram.post(access, Contract.post("tanpa foto"))).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void threadsTakesTextsAndPictures() {
        assertThat(threads.post(access, Contract.post("Jembatan"))).isInstanceOf(Reply.Done.class);
        assertThat(platform.asked().getFirst().text()).contains("media_type=TEXT");
        assertThat(threads.post(access, Contract.pictured("Jembatan"))).isInstanceOf(Reply.Done.class);
        assertThat(platform.asked("POST", "/v24.0/me/threads")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "400, 190, Locked",
        "403, 200, Locked",
        "400, 10, Locked",
        "403, 4, Later",
        "400, 613, Later",
        "400, 368, Later",
        "400, 100, Refused",
        "400, 506, Unknown",
        "400, 2, Unknown",
        "500, 1, Unknown",
        "429, 4, Later",
    })
    void errorsMeanWhatTheirNumbersSay(int status, int code, String reply) {
        platform.does(asked -> error(status, code, 0, "pesan"));
        Stream.of(facebook, threads)
                .map(one -> one.post(access, Contract.post("a")))
                .forEach(said -> {
                    // Before it is published nobody sees it, so trying again does no harm.
                    boolean harmless = reply.equals("Unknown") && said instanceof Reply.Later;
                    assertThat(harmless || said.getClass().getSimpleName().equals(reply))
                            .as("%s", said)
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatBrokeOffWhilePublishingIsLookedFor(Connector connector) {
        platform.does(asked ->
                asked.path().matches(".*(publish|feed|photos).*") ? Said.hangUp() : Said.json(200, "{\"id\":\"7\"}"));
        Post post = Contract.pictured("Jembatan dibuka");
        assertThat(connector.post(access, post)).isInstanceOf(Reply.Unknown.class);

        String mine = "Jembatan dibuka hari ini " + Contract.LINK;
        platform.does(asked -> Said.json(
                200,
                "{\"data\":[{\"id\":\"1\",\"message\":\"lain\"},{\"id\":\"42\",\"message\":\"%s\",\"caption\":\"%s\",\"text\":\"%s\"}]}"
                        .formatted(mine, mine, mine)));
        assertThat(connector.find(access, post))
                .isInstanceOfSatisfying(
                        Reply.Done.class, done -> assertThat(done.remote().id()).isEqualTo("42"));
        platform.does(asked -> Said.json(200, "{\"data\":[]}"));
        assertThat(connector.find(access, post)).isInstanceOf(Reply.Absent.class);
    }

    @Test
    void whatCanBeTakenAwayIsAndWhatCannotIsForAPerson() {
        var remote = new Remote("42", "");
        assertThat(facebook.edit(access, Contract.post("benar"), remote)).isInstanceOf(Reply.Done.class);
        assertThat(facebook.delete(access, remote)).isInstanceOf(Reply.Done.class);
        assertThat(threads.delete(access, remote)).isInstanceOf(Reply.Done.class);
        assertThat(threads.edit(access, Contract.post("benar"), remote)).isInstanceOf(Reply.Unable.class);
        assertThat(instagram.edit(access, Contract.post("benar"), remote)).isInstanceOf(Reply.Unable.class);
        assertThat(instagram.delete(access, remote)).isInstanceOf(Reply.Unable.class);
        platform.does(asked -> GONE);
        assertThat(facebook.delete(access, remote)).isInstanceOf(Reply.Done.class);
        all().forEach(one -> assertThat(one.read(access, remote)).isEqualTo(new Reading.Gone()));
    }

    @Test
    void saysWhosePageItIsAndWhenTheTokenEnds() {
        platform.does(asked -> asked.path().contains("debug_token")
                ? Said.json(200, "{\"data\":{\"is_valid\":true,\"expires_at\":1796000000}}")
                : Said.json(200, "{\"id\":\"900\",\"name\":\"Kabupaten\",\"username\":\"kabupaten\"}"));
        assertThat(facebook.check(access)).isEqualTo(new Check.Works("Kabupaten", Instant.ofEpochSecond(1796000000)));
        assertThat(instagram.check(access)).isEqualTo(new Check.Works("kabupaten", Instant.ofEpochSecond(1796000000)));
        platform.does(asked -> error(400, 190, 463, "Session has expired"));
        all().forEach(one -> assertThat(one.check(access)).isInstanceOfSatisfying(Check.Fails.class, fails -> {
            assertThat(fails.field()).isEqualTo("token");
            assertThat(fails.toString()).doesNotContain("rahasia");
        }));
        platform.does(asked -> error(400, 100, 33, "does not exist"));
        assertThat(facebook.check(access))
                .isInstanceOfSatisfying(
                        Check.Fails.class, fails -> assertThat(fails.field()).isEqualTo("halaman"));
    }
}
