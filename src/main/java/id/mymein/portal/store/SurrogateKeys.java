package id.mymein.portal.store;

import id.mymein.platform.Hashes;
import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.Seen;
import java.util.stream.Collectors;

/**
 * By what a cache in front of us finds the pages that a change made wrong: for each fact the first digits of its name's
 * SHA-256, since the names themselves would make every answer longer by a kilobyte or two.
 */
final class SurrogateKeys {

    private static final int DIGITS = 10;

    /** Stands for all that a page shows where that is too much for a header. */
    static final String MANY = "many";

    private static final int MOST = 200;

    private SurrogateKeys() {}

    static String of(Seen seen) {
        return seen.facts().size() > MOST
                ? MANY
                : seen.facts().keySet().stream()
                        .map(SurrogateKeys::of)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    static String of(Fact fact) {
        return Hashes.sha256(fact.name()).substring(0, DIGITS);
    }
}
