package id.mymein.distribution.connector;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.distribution.Access;
import id.mymein.distribution.Connector.Check;
import id.mymein.distribution.Connector.Reading;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Said;
import id.mymein.distribution.Post;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mastodon as its API 4.5 is documented (read 2026-11). */
class MastodonTest {

    private static final Said STATUS = Said.json(
            200,
            "{\"id\":\"11\",\"url\":\"https://sosial.test/@balangan/11\",\"content\":\"<p>Jembatan dibuka</p>\",\"media_attachments\":[{\"id\":\"5\"}]}");

    private final Mastodon mastodon = new Mastodon(Contract.api());
    private Platform platform;
    private Access access;

    @BeforeEach
    void begin() throws IOException {
        platform = new Platform(asked -> STATUS);
        access = Contract.access("server", platform.address() + "/", "token", "rahasia");
    }

    @AfterEach
    void end() {
        platform.close();
    }

    @Test
    void postsWithAKeyThatMakesItOne() {
        Post post = Contract.post("Jembatan dibuka");
        assertThat(mastodon.post(access, post))
                .isEqualTo(new Reply.Done(new Remote("11", "https://sosial.test/@balangan/11")));
        assertThat(platform.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/api/v1/statuses");
            assertThat(asked.header("Authorization")).isEqualTo("Bearer rahasia");
            assertThat(asked.header("Idempotency-key")).isEqualTo(post.id().toString());
            assertThat(asked.text()).contains("\"language\":\"id\"").doesNotContain("media_ids");
        });
        assertThat(mastodon.repeatable(post, Contract.NOW)).isTrue();
        assertThat(mastodon.repeatable(post, Contract.NOW.plus(Duration.ofHours(1))))
                .isFalse();
    }

    @Test
    void handsThePictureOverFirst() {
        platform.does(
                asked -> asked.path().equals("/api/v2/media") ? Said.json(202, "{\"id\":\"5\",\"url\":null}") : STATUS);
        assertThat(mastodon.post(access, Contract.pictured("Jembatan"))).isInstanceOf(Reply.Done.class);
        assertThat(platform.asked()).hasSize(2);
        assertThat(platform.asked().getFirst().text())
                .contains("name=\"description\"")
                .contains("Warga menyeberang");
        assertThat(platform.asked().getLast().text()).contains("\"media_ids\":[\"5\"]");
    }

    @Test
    void aPictureThatDidNotArriveLeavesNothingBehindAndIsTriedAgain() {
        platform.does(asked -> Said.hangUp());
        assertThat(mastodon.post(access, Contract.pictured("Jembatan"))).isInstanceOf(Reply.Later.class);
        platform.does(asked -> Said.json(422, "{\"error\":\"Validation failed: File content type is invalid\"}"));
        assertThat(mastodon.post(access, Contract.pictured("Jembatan")))
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        refused -> assertThat(refused.said()).contains("content type"));
    }

    @Test
    void findsWhatItNeverLearntOf() {
        Post post = Contract.post("Jembatan");
        String found =
                "[{\"id\":\"1\",\"content\":\"lain\",\"url\":\"u\"},{\"id\":\"11\",\"url\":\"https://sosial.test/11\","
                        + "\"content\":\"<p>Jembatan <a href='%s'>%s</a></p>\"}]"
                                .formatted(Contract.LINK, Contract.LINK);
        platform.does(asked -> asked.path().contains("/statuses")
                ? Said.json(200, found)
                : Said.json(200, "{\"id\":\"77\",\"acct\":\"balangan\"}"));
        assertThat(mastodon.find(access, post)).isEqualTo(new Reply.Done(new Remote("11", "https://sosial.test/11")));
        assertThat(platform.asked().getLast().path()).startsWith("/api/v1/accounts/77/statuses");

        platform.does(
                asked -> asked.path().contains("/statuses") ? Said.json(200, "[]") : Said.json(200, "{\"id\":\"77\"}"));
        assertThat(mastodon.find(access, post)).isInstanceOf(Reply.Absent.class);
        platform.does(asked -> Said.json(503, "{}"));
        assertThat(mastodon.find(access, post)).isInstanceOf(Reply.Later.class);
    }

    @Test
    void keepsThePicturesOfWhatItEdits() {
        assertThat(mastodon.edit(access, Contract.post("benar"), new Remote("11", "")))
                .isInstanceOf(Reply.Done.class);
        assertThat(platform.asked("PUT", "/api/v1/statuses/11"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.text())
                        .contains("\"media_ids\":[\"5\"]")
                        .contains("benar"));
    }

    @Test
    void takesAwayReadsBackAndKnowsWhatIsGone() {
        assertThat(mastodon.read(access, new Remote("11", ""))).isEqualTo(new Reading.There("Jembatan dibuka"));
        assertThat(mastodon.delete(access, new Remote("11", ""))).isInstanceOf(Reply.Done.class);
        platform.does(asked -> Said.json(404, "{\"error\":\"Record not found\"}"));
        assertThat(mastodon.delete(access, new Remote("11", ""))).isInstanceOf(Reply.Done.class);
        assertThat(mastodon.read(access, new Remote("11", ""))).isEqualTo(new Reading.Gone());
        platform.close();
        assertThat(mastodon.read(access, new Remote("11", ""))).isEqualTo(new Reading.Unknown());
    }

    @Test
    void saysWhoItIsAndThatTheTokenIsWrong() {
        platform.does(asked -> Said.json(200, "{\"id\":\"77\",\"acct\":\"balangan\"}"));
        assertThat(mastodon.check(access)).isEqualTo(new Check.Works("@balangan", null));
        platform.does(asked -> Said.json(401, "{\"error\":\"The access token is invalid\"}"));
        assertThat(mastodon.check(access))
                .isInstanceOfSatisfying(
                        Check.Fails.class, fails -> assertThat(fails.locks()).isTrue());
        assertThat(mastodon.post(access, Contract.post("a")))
                .isEqualTo(new Reply.Locked("distribution.reason.token", "The access token is invalid"));
    }
}
