package id.mymein.newsroom;

import java.time.Instant;
import java.util.List;

/**
 * One of a release's two keys as the public sees it.
 *
 * @param name of the person who decided
 * @param office for whom
 * @param verdict {@code fit} or {@code authentic}
 * @param reason written for the public; may be empty
 * @param evidence what kinds of pieces lay behind it; what they say is not public
 */
public record PublicKey(
        String name, String office, String verdict, String reason, Instant at, List<Evidence.Kind> evidence) {

    public PublicKey {
        evidence = List.copyOf(evidence);
    }

    /** How many pieces of that kind. */
    public long count(Evidence.Kind kind) {
        return evidence.stream().filter(kind::equals).count();
    }
}
