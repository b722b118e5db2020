package id.mymein.distribution.connector;

import id.mymein.distribution.Access;
import id.mymein.distribution.ChannelKind;
import id.mymein.distribution.Connector;
import id.mymein.distribution.Post;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import id.mymein.distribution.Setting;
import id.mymein.distribution.Shape;
import id.mymein.distribution.TextCount;
import id.mymein.distribution.connector.Api.Said;
import id.mymein.platform.Hashes;
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells another system, signed after <a href="https://www.standardwebhooks.com/">Standard Webhooks</a> 1.0 (read 2026-11): the receiver
 * sees by the signature that it is from us, by the time that it is no replay, and by the id that it was told before.
 */
@Component
class Webhook implements Connector {

    private static final int TEXT = 5000;
    private static final String PREFIX = "whsec_";

    private final Api api;

    Webhook(Api api) {
        this.api = api;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.open("penerima"), Setting.secret("rahasia"));
    }

    @Override
    public Shape shape(Access access) {
        return new Shape(TEXT, TEXT, TextCount.CHARACTERS, false, 0, true);
    }

    /** The receiver is told of a test; whoever does not know such a type leaves it. */
    @Override
    public Check check(Access access) {
        String id = "uji-" + api.now().toEpochMilli();
        return api.look(
                question(access, id, "mymein.test", Map.of()),
                said -> said.ok()
                        ? new Check.Works(access.at("penerima", "").getHost(), null)
                        : new Check.Fails("penerima", "distribution.reason.refused", "HTTP " + said.status(), false),
                reason -> new Check.Fails("penerima", reason.key(), "", false));
    }

    @Override
    public boolean repeatable(Post post, Instant now) {
        return true;
    }

    @Override
    public Reply post(Access access, Post post) {
        return tell(
                access,
                post.id().toString(),
                "story.published",
                story(post),
                post.id().toString());
    }

    @Override
    public Reply edit(Access access, Post post, Remote remote) {
        return tell(
                access, remote.id() + "-ralat-" + post.text().hashCode(), "story.corrected", story(post), remote.id());
    }

    @Override
    public Reply delete(Access access, Remote remote) {
        return tell(access, remote.id() + "-cabut", "story.withdrawn", Map.of("id", remote.id()), remote.id());
    }

    private static Map<String, Object> story(Post post) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", post.id().toString());
        data.put("title", post.title());
        data.put("text", post.text());
        data.put("link", post.link().toString());
        Post.Picture picture = post.picture();
        if (picture != null) {
            data.put("picture", picture.address().toString());
            data.put("picture_alt", picture.alt());
        }
        return data;
    }

    private Reply tell(Access access, String id, String type, Map<String, Object> data, String remote) {
        return api.ask(question(access, id, type, data), said -> heard(said, remote));
    }

    private static Reply heard(Said said, String remote) {
        if (said.ok()) {
            return new Reply.Done(new Remote(remote, ""));
        }
        // Gone: the receiver wants no more, says the specification.
        return said.status() == 410
                ? new Reply.Locked("distribution.reason.place", "HTTP 410")
                : new Reply.Refused("distribution.reason.refused", "HTTP " + said.status());
    }

    private Question question(Access access, String id, String type, Map<String, Object> data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("timestamp", api.now().toString());
        body.put("data", data);
        String text = api.write(body);
        String seconds = Long.toString(api.now().getEpochSecond());
        return Question.post(URI.create(access.get("penerima")), "application/json", text)
                .with("webhook-id", id)
                .with("webhook-timestamp", seconds)
                .with("webhook-signature", "v1," + signature(access.get("rahasia"), id + "." + seconds + "." + text));
    }

    static String signature(String secret, String signed) {
        return Base64.getEncoder().encodeToString(Hashes.hmac(key(secret), signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] key(String secret) {
        return secret.startsWith(PREFIX)
                ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
                : secret.getBytes(StandardCharsets.UTF_8);
    }
}
