package id.mymein.distribution.connector;

import id.mymein.distribution.Access;
import id.mymein.distribution.Connector.Check;
import id.mymein.distribution.Connector.Reading;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Reply;
import id.mymein.distribution.connector.Api.Said;
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the platforms of Meta have in common: <a href="https://developers.facebook.com/docs/graph-api/guides/error-handling">errors</a>
 * as numbers, the token as a field (Graph API v24.0, read 2026-11).
 */
final class Graph {

    private static final int TOKEN = 190;
    private static final int BLOCKED = 368;
    private static final int DUPLICATE = 506;
    private static final int NOT_THERE = 100;
    private static final int NOT_THERE_EXACTLY = 33;

    private Graph() {}

    static Question get(Access access, String path, Map<String, String> fields) {
        return Question.get(URI.create(access.at("server", path) + "?" + FormParts.pairs(signed(access, fields))));
    }

    static Question post(Access access, String path, Map<String, String> fields) {
        return Question.post(access.at("server", path), FormParts.PAIRS, FormParts.pairs(signed(access, fields)));
    }

    private static Map<String, String> signed(Access access, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("access_token", access.get("token"));
        return all;
    }

    static String why(Said said) {
        return Api.brief(said.text("/error/message"));
    }

    private static int code(Said said) {
        return said.body().at("/error/code").asInt(0);
    }

    /** True where what was asked about does not exist any more. */
    private static boolean gone(Said said) {
        return code(said) == NOT_THERE && said.body().at("/error/error_subcode").asInt(0) == NOT_THERE_EXACTLY;
    }

    /** What an answer means that is no success. */
    static Reply refused(Said said) {
        int code = code(said);
        if (code == TOKEN) {
            return new Reply.Locked("distribution.reason.token", why(said));
        }
        if (code == 10 || (code >= 200 && code <= 299)) {
            return new Reply.Locked("distribution.reason.place", why(said));
        }
        if (IntStream.of(4, 17, 32, 613, 80_001, 80_002).anyMatch(busy -> busy == code)) {
            return new Reply.Later(Duration.ofMinutes(15), "distribution.reason.busy");
        }
        if (code == BLOCKED) {
            return new Reply.Later(Duration.ofHours(1), "distribution.reason.busy");
        }
        // 1 and 2: the platform itself does not know. A duplicate stands there already; a look finds it.
        if (code == 0 || code == 1 || code == 2 || code == DUPLICATE) {
            return new Reply.Unknown("distribution.reason.broken");
        }
        return new Reply.Refused("distribution.reason.refused", why(said));
    }

    static Reply delete(Api api, Access access, Remote remote) {
        return api.ask(
                Question.delete(URI.create(
                        access.at("server", "/" + remote.id()) + "?" + FormParts.pairs(signed(access, Map.of())))),
                said -> said.ok() || gone(said) ? new Reply.Done(remote) : refused(said));
    }

    /** @param field in which the text stands */
    static Reading read(Api api, Access access, Remote remote, String field) {
        return api.look(
                get(access, "/" + remote.id(), Map.of("fields", field)),
                said -> {
                    if (said.ok()) {
                        return new Reading.There(said.text("/" + field));
                    }
                    return gone(said) ? new Reading.Gone() : new Reading.Unknown();
                },
                reason -> new Reading.Unknown());
    }

    static OptionalLong followers(Api api, Access access, String path) {
        return api.number(get(access, path, Map.of("fields", "followers_count")), "/followers_count");
    }

    /** Whose place it is, and until when the token lives, where the platform says so. */
    static Check check(Api api, Access access, String place, String path, String name) {
        return api.look(
                get(access, path, Map.of("fields", "id," + name)),
                said -> {
                    if (said.ok()) {
                        return new Check.Works(said.text("/" + name), expires(api, access));
                    }
                    return code(said) == TOKEN
                            ? new Check.Fails("token", "distribution.reason.token", why(said), true)
                            : new Check.Fails(place, "distribution.reason.place", why(said), said.status() < 500);
                },
                reason -> new Check.Fails("server", reason.key(), "", false));
    }

    /** Null where it does not end, or nobody says. */
    private static @Nullable Instant expires(Api api, Access access) {
        long end = api.look(
                get(access, "/debug_token", Map.of("input_token", access.get("token"))),
                said -> said.body().at("/data/expires_at").asLong(0),
                reason -> 0L);
        return end > 0 ? Instant.ofEpochSecond(end) : null;
    }
}
