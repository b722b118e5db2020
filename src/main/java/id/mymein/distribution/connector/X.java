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
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * An account on X, by its <a href="https://docs.x.com/x-api">API v2</a> with the account's own keys (OAuth 1.0a; read 2026-11). A post
 * can be taken away, but not changed.
 */
@Component
class X implements Connector {

    private static final int TEXT = 280;

    private final Api api;

    X(Api api) {
        this.api = api;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.X;
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.secret("kunci"),
                Setting.secret("rahasiakunci"),
                Setting.secret("token"),
                Setting.secret("rahasiatoken"),
                Setting.usually("server", "https://api.x.com"));
    }

    @Override
    public Shape shape(Access access) {
        return new Shape(TEXT, TEXT, TextCount.WEIGHTED, false, 2, true);
    }

    private Question signed(Access access, Question question) {
        return OAuthOne.sign(access, question, api.now());
    }

    private Question get(Access access, String path) {
        return signed(access, Question.get(access.at("server", path)));
    }

    @Override
    public Check check(Access access) {
        return api.look(
                get(access, "/2/users/me"),
                said -> said.ok()
                        ? new Check.Works("@" + said.text("/data/username"), null)
                        : new Check.Fails("token", "distribution.reason.token", why(said), said.status() < 429),
                reason -> new Check.Fails("server", reason.key(), "", false));
    }

    @Override
    public OptionalLong followers(Access access) {
        return api.number(
                get(access, "/2/users/me?user.fields=public_metrics"), "/data/public_metrics/followers_count");
    }

    private static String why(Said said) {
        String detail = said.text("/detail");
        return Api.brief(detail.isEmpty() ? said.text("/errors/0/message") : detail);
    }

    @Override
    public Reply post(Access access, Post post) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", post.text());
        if (post.picture() != null) {
            Reply uploaded = upload(access, post.picture());
            if (!(uploaded instanceof Reply.Done(Remote picture))) {
                return uploaded;
            }
            body.put("media", Map.of("media_ids", List.of(picture.id())));
        }
        Question question = Question.post(access.at("server", "/2/tweets"), "application/json", api.write(body));
        return api.ask(signed(access, question), this::done);
    }

    /** Nothing is to be seen after it, so whatever went wrong with it may be tried again. */
    private Reply upload(Access access, Post.Picture picture) {
        var form = new FormParts().field("media_category", "tweet_image").picture("media", picture);
        Question question = Question.post(access.at("server", "/2/media/upload"), form.type(), form.bytes());
        Reply reply = api.ask(signed(access, question), this::done);
        return reply instanceof Reply.Unknown(String reason) ? new Reply.Later(Api.A_WHILE, reason) : reply;
    }

    private Reply done(Said said) {
        String id = said.text("/data/id");
        return said.ok() && !id.isEmpty()
                ? new Reply.Done(new Remote(id, "https://x.com/i/status/" + id))
                : refused(said);
    }

    private Reply refused(Said said) {
        String why = why(said);
        return switch (said.status()) {
            case 401 -> new Reply.Locked("distribution.reason.token", why);
            // It stands there already; a look finds it.
            case 403 ->
                why.contains("duplicate content")
                        ? new Reply.Unknown("distribution.reason.broken")
                        : new Reply.Locked("distribution.reason.place", why);
            case 402 -> new Reply.Locked("distribution.reason.place", why);
            case 400, 413 -> new Reply.Refused("distribution.reason.refused", why);
            default -> new Reply.Unknown("distribution.reason.nonsense");
        };
    }

    @Override
    public Reply find(Access access, Post post) {
        String own = api.look(get(access, "/2/users/me"), said -> said.text("/data/id"), reason -> "");
        if (own.isEmpty()) {
            return new Reply.Later(Api.A_WHILE, "distribution.reason.away");
        }
        String since = Instant.ofEpochSecond(post.since().getEpochSecond()).toString();
        URI list = access.at(
                "server",
                "/2/users/" + own + "/tweets?max_results=50&start_time=" + OAuthOne.encoded(since)
                        + "&tweet.fields=entities");
        return api.ask(signed(access, Question.get(list)), said -> {
            if (!said.ok()) {
                return refused(said);
            }
            for (JsonNode one : said.body().path("data")) {
                boolean ours = one.at("/entities/urls")
                        .valueStream()
                        .anyMatch(url -> url.path("expanded_url")
                                .asString("")
                                .equals(post.link().toString()));
                if (ours) {
                    String id = one.path("id").asString("");
                    return new Reply.Done(new Remote(id, "https://x.com/i/status/" + id));
                }
            }
            return new Reply.Absent();
        });
    }

    @Override
    public Reply delete(Access access, Remote remote) {
        Question question = signed(access, Question.delete(access.at("server", "/2/tweets/" + remote.id())));
        return api.ask(question, said -> said.ok() || said.status() == 404 ? new Reply.Done(remote) : refused(said));
    }

    @Override
    public Reading read(Access access, Remote remote) {
        return api.look(
                get(access, "/2/tweets/" + remote.id()),
                said -> {
                    if (said.ok() && !said.text("/data/id").isEmpty()) {
                        return new Reading.There(said.text("/data/text"));
                    }
                    boolean gone =
                            said.status() == 404 || said.text("/errors/0/type").endsWith("resource-not-found");
                    return gone ? new Reading.Gone() : new Reading.Unknown();
                },
                reason -> new Reading.Unknown());
    }
}
