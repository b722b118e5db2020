package id.mymein.incoming;

import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Fetched.Answer;
import id.mymein.platform.outbound.Fetched.Nothing;
import id.mymein.platform.outbound.Fetched.Reason;
import id.mymein.platform.outbound.Outbound;
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks for a feed through the request guard, and follows where it leads, one guarded question at each step: so it is known whether
 * the way was one for good, and what was said at its end.
 */
@Component
class Fetching {

    static final int FEED_BYTES = 5 << 20;
    static final int PAGE_BYTES = 1 << 20;
    static final int PICTURE_BYTES = 15 << 20;

    private static final int HOPS = 5;
    private static final String FEEDS =
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

    private final Outbound outbound;

    Fetching(Outbound outbound) {
        this.outbound = outbound;
    }

    /**
     * What came.
     *
     * @param permanent where the address is now, as far as all steps up to there were for good; the one that was asked where none was
     */
    record Came(Fetched what, URI permanent) {}

    Came feed(URI address, String etag, String lastModified) {
        return follow(address, etag, lastModified, FEED_BYTES);
    }

    Came page(URI address) {
        return follow(address, "", "", PAGE_BYTES);
    }

    Came picture(URI address) {
        return follow(address, "", "", PICTURE_BYTES);
    }

    private Came follow(URI address, String etag, String lastModified, int most) {
        URI at = address;
        URI permanent = address;
        boolean forGood = true;
        for (int hop = 0; hop <= HOPS; hop++) {
            Fetched came = outbound.send(question(at, etag, lastModified).atMost(most));
            if (!(came instanceof Answer answer) || !moved(answer.status())) {
                return new Came(came, permanent);
            }
            Optional<URI> next = next(at, answer.header("location"));
            if (next.isEmpty()) {
                return new Came(new Nothing(at, Reason.NO_WEB_ADDRESS), permanent);
            }
            at = next.get();
            forGood &= answer.status() == 301 || answer.status() == 308;
            permanent = forGood ? at : permanent;
        }
        return new Came(new Nothing(at, Reason.TOO_MANY_REDIRECTS), permanent);
    }

    private static Question question(URI at, String etag, String lastModified) {
        Question question = Question.get(at).with("Accept", FEEDS);
        question = etag.isEmpty() ? question : question.with("If-None-Match", etag);
        return lastModified.isEmpty() ? question : question.with("If-Modified-Since", lastModified);
    }

    private static boolean moved(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static Optional<URI> next(URI from, String location) {
        try {
            URI next = from.resolve(new URI(location.strip().replace(" ", "%20")));
            return location.isBlank()
                    ? Optional.empty()
                    : Optional.of(new URI(next.toString().replaceFirst("#.*$", "")));
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
