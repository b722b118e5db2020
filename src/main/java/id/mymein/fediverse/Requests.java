package id.mymein.fediverse;

import id.mymein.fediverse.signature.Digests;
import id.mymein.fediverse.signature.HttpSignature;
import id.mymein.fediverse.signature.Signed;
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the requests that we send, each signed by one of our actors. */
@Component
class Requests {

    /** As it stands in a header (RFC 9110, 5.6.7). */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private static final String TYPE = "application/activity+json";

    private final ActorKeys keys;
    private final LocalActors actors;
    private final Places places;
    private final Clock clock;

    Requests(ActorKeys keys, LocalActors actors, Places places, Clock clock) {
        this.keys = keys;
        this.actors = actors;
        this.places = places;
        this.clock = clock;
    }

    /** For what only those are shown who say who they are; the portal asks. */
    Question get(URI at) {
        Map<String, String> headers = dated(at);
        Question question = Question.get(at).with("Accept", TYPE);
        return signed(question, headers, actors.portal(), List.of(HttpSignature.TARGET, "host", "date"));
    }

    Question post(URI at, LocalActor from, String body) {
        Map<String, String> headers = dated(at);
        headers.put("digest", Digests.of(body.getBytes(StandardCharsets.UTF_8)));
        headers.put("content-type", TYPE);
        Question question = Question.post(at, TYPE, body).with("Digest", headers.getOrDefault("digest", ""));
        return signed(question, headers, from, List.of(HttpSignature.TARGET, "host", "date", "digest", "content-type"));
    }

    private Map<String, String> dated(URI at) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("host", Places.host(at));
        headers.put("date", DATE.format(clock.instant()));
        return headers;
    }

    private Question signed(Question question, Map<String, String> headers, LocalActor from, List<String> covered) {
        URI at = question.address();
        String path = at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        String target = at.getRawQuery() == null ? path : path + "?" + at.getRawQuery();
        var signed = new Signed(question.method(), target, headers);
        String signature =
                HttpSignature.sign(places.key(from.name()), keys.of(from).secret(), signed, covered);
        return question.with("Date", headers.getOrDefault("date", "")).with("Signature", signature);
    }
}
