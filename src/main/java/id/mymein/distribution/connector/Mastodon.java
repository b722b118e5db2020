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
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * An account on a Mastodon server, by its <a href="https://docs.joinmastodon.org/methods/statuses/">API</a> 4.5 (read 2026-11). The
 * server takes a status with the same {@code Idempotency-Key} once within an hour; after that, the account's newest statuses are
 * looked through.
 */
@Component
class Mastodon implements Connector {

    private static final int TEXT = 500;
    private static final Duration KEY_LIVES = Duration.ofMinutes(55);
    private static final String SERVER = "server";

    private final Api api;

    Mastodon(Api api) {
        this.api = api;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.MASTODON;
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.open(SERVER), Setting.secret("token"));
    }

    @Override
    public Shape shape(Access access) {
        return new Shape(TEXT, TEXT, TextCount.SHORT_LINKS, false, 4, true);
    }

    private static Question signed(Access access, Question question) {
        return question.with("Authorization", "Bearer " + access.get("token"));
    }

    private static Question get(Access access, String path) {
        return signed(access, Question.get(access.at(SERVER, path)));
    }

    @Override
    public Check check(Access access) {
        return api.look(
                get(access, "/api/v1/accounts/verify_credentials"),
                said -> switch (said.status()) {
                    case 200 -> new Check.Works("@" + said.text("/acct"), null);
                    case 401, 403, 422 -> new Check.Fails("token", "distribution.reason.token", why(said), true);
                    default -> new Check.Fails(SERVER, "distribution.reason.place", why(said), false);
                },
                reason -> new Check.Fails(SERVER, reason.key(), "", false));
    }

    @Override
    public OptionalLong followers(Access access) {
        return api.number(get(access, "/api/v1/accounts/verify_credentials"), "/followers_count");
    }

    private static String why(Said said) {
        return Api.brief(said.text("/error"));
    }

    @Override
    public boolean repeatable(Post post, Instant now) {
        return now.isBefore(post.since().plus(KEY_LIVES));
    }

    @Override
    public Reply post(Access access, Post post) {
        String media = "";
        if (post.picture() != null) {
            Reply uploaded = upload(access, post.picture());
            if (!(uploaded instanceof Reply.Done(Remote picture))) {
                return uploaded;
            }
            media = picture.id();
        }
        Question question = signed(
                        access,
                        Question.post(access.at(SERVER, "/api/v1/statuses"), "application/json", body(post, media)))
                .with("Idempotency-Key", post.id().toString());
        return api.ask(question, Mastodon::posted);
    }

    /** Nothing stands there yet after it, so whatever went wrong with it may be tried again. */
    private Reply upload(Access access, Post.Picture picture) {
        var form = new FormParts().field("description", picture.alt()).picture("file", picture);
        Question question =
                signed(access, Question.post(access.at(SERVER, "/api/v2/media"), form.type(), form.bytes()));
        Reply reply = api.ask(question, said -> {
            String id = said.text("/id");
            return said.ok() && !id.isEmpty() ? new Reply.Done(new Remote(id, "")) : refused(said);
        });
        return reply instanceof Reply.Unknown(String reason) ? new Reply.Later(Api.A_WHILE, reason) : reply;
    }

    private String body(Post post, String media) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", post.text());
        body.put("language", "id");
        body.put("visibility", "public");
        if (!media.isEmpty()) {
            body.put("media_ids", List.of(media));
        }
        return api.write(body);
    }

    private static Reply posted(Said said) {
        String id = said.text("/id");
        return said.ok() && !id.isEmpty() ? new Reply.Done(new Remote(id, said.text("/url"))) : refused(said);
    }

    private static Reply refused(Said said) {
        return switch (said.status()) {
            case 401, 403 -> new Reply.Locked("distribution.reason.token", why(said));
            case 404, 410 -> new Reply.Absent();
            case 400, 413, 422 -> new Reply.Refused("distribution.reason.refused", why(said));
            default -> new Reply.Unknown("distribution.reason.nonsense");
        };
    }

    @Override
    public Reply find(Access access, Post post) {
        var account = new AtomicReference<>("");
        Reply who = api.ask(get(access, "/api/v1/accounts/verify_credentials"), said -> {
            account.set(said.text("/id"));
            return said.ok() ? new Reply.Absent() : refused(said);
        });
        return who instanceof Reply.Absent && !account.get().isEmpty()
                ? api.ask(
                        get(access, "/api/v1/accounts/" + account.get() + "/statuses?limit=40"),
                        said -> among(said, post))
                : who;
    }

    private static Reply among(Said said, Post post) {
        if (!said.ok()) {
            return refused(said);
        }
        for (JsonNode status : said.body()) {
            if (text(status.path("content").asString("")).contains(post.link().toString())) {
                return new Reply.Done(new Remote(
                        status.path("id").asString(""), status.path("url").asString("")));
            }
        }
        return new Reply.Absent();
    }

    private static String text(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    @Override
    public Reply edit(Access access, Post post, Remote remote) {
        // What is not named is taken off: the pictures that are there must be named again.
        var pictures = new AtomicReference<List<String>>();
        Reply there = api.ask(signed(access, Question.get(status(access, remote))), said -> {
            pictures.set(pictures(said.body()));
            return said.ok() ? new Reply.Done(remote) : refused(said);
        });
        if (!(there instanceof Reply.Done)) {
            return there;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("media_ids", pictures.get());
        body.put("status", post.text());
        body.put("language", "id");
        Question put = Question.put(status(access, remote), "application/json", api.write(body));
        return api.ask(signed(access, put), Mastodon::posted);
    }

    private static List<String> pictures(JsonNode status) {
        return status.path("media_attachments")
                .valueStream()
                .map(picture -> picture.path("id").asString(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static java.net.URI status(Access access, Remote remote) {
        return access.at(SERVER, "/api/v1/statuses/" + remote.id());
    }

    @Override
    public Reply delete(Access access, Remote remote) {
        Question question = signed(access, Question.delete(status(access, remote)));
        return api.ask(question, said -> said.ok() || said.status() == 404 ? new Reply.Done(remote) : refused(said));
    }

    @Override
    public Reading read(Access access, Remote remote) {
        return api.look(
                signed(access, Question.get(status(access, remote))),
                said -> switch (said.status()) {
                    case 200 -> new Reading.There(text(said.text("/content")));
                    case 404, 410 -> new Reading.Gone();
                    default -> new Reading.Unknown();
                },
                reason -> new Reading.Unknown());
    }
}
