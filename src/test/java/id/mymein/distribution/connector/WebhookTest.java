package id.mymein.distribution.connector;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.distribution.Access;
import id.mymein.distribution.Connector.Check;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.distribution.Post;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A receiver as Standard Webhooks 1.0 describes it (read 2026-11). */
class WebhookTest {

    private final Webhook webhook = new Webhook(Contract.api());
    private Platform platform;
    private Access access;

    @BeforeEach
    void begin() throws IOException {
        platform = new Platform(asked -> Said.json(204, ""));
        access = Contract.access("penerima", platform.address() + "/masuk?a=1", "rahasia", "whsec_cmFoYXNpYQ==");
    }

    @AfterEach
    void end() {
        platform.close();
    }

    /** The vector of the specification's reference libraries. */
    @Test
    void signsAsTheSpecificationDoes() {
        assertThat(Webhook.signature(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}"))
                .isEqualTo("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void theReceiverCanSeeWhoseItIsWhenItWasSentAndThatItCameBefore() {
        Post post = Contract.pictured("Jembatan");
        assertThat(webhook.post(access, post))
                .isEqualTo(new Reply.Done(new Remote(post.id().toString(), "")));
        assertThat(webhook.post(access, post)).isInstanceOf(Reply.Done.class);
        assertThat(platform.asked()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.path()).isEqualTo("/masuk?a=1");
            assertThat(asked.header("Webhook-id")).isEqualTo(post.id().toString());
            assertThat(asked.header("Webhook-timestamp")).isEqualTo(Long.toString(Contract.NOW.getEpochSecond()));
            assertThat(asked.header("Webhook-signature")).isEqualTo("v1," + signature(asked));
            assertThat(asked.text()).contains("\"type\":\"story.published\"").doesNotContain("cmFoYXNpYQ");
        });
        assertThat(webhook.repeatable(post, Contract.NOW.plusSeconds(999_999))).isTrue();
    }

    private static String signature(Asked asked) {
        return Webhook.signature(
                "rahasia", asked.header("Webhook-id") + "." + asked.header("Webhook-timestamp") + "." + asked.text());
    }

    @Test
    void correctionsAndWithdrawalsAreTold() {
        var remote = new Remote("a1", "");
        assertThat(webhook.edit(access, Contract.post("benar"), remote)).isInstanceOf(Reply.Done.class);
        assertThat(webhook.delete(access, remote)).isInstanceOf(Reply.Done.class);
        assertThat(platform.asked().getFirst().text()).contains("story.corrected");
        assertThat(platform.asked().getLast().text())
                .contains("story.withdrawn")
                .contains("\"id\":\"a1\"");
        assertThat(platform.asked())
                .extracting(asked -> asked.header("Webhook-id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aReceiverThatHangsIsTriedAgainAndOneThatWantsNoMoreIsLeft() {
        platform.does(asked -> Said.silence());
        assertThat(webhook.post(access, Contract.post("a"))).isInstanceOf(Reply.Unknown.class);
        platform.does(asked -> Said.json(410, ""));
        assertThat(webhook.post(access, Contract.post("a"))).isInstanceOf(Reply.Locked.class);
        platform.does(asked -> Said.json(404, ""));
        assertThat(webhook.post(access, Contract.post("a"))).isInstanceOf(Reply.Refused.class);
        assertThat(webhook.check(access)).isInstanceOf(Check.Fails.class);
    }
}
