package id.mymein.search.language;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes Indonesian affixes off a word where a known root remains: {@code pertanian}, {@code petani}, {@code bertani} become
 * {@code tani}. It would rather leave a word alone than mix two that have nothing to do with each other: where no root is known,
 * only what is certain comes off ({@code -nya}, and {@code di-/me-…-kan} around a long word, as of {@code dialokasikan}).
 */
final class Stemmer {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_ROOT = 3;
    private static final int LONG = 5;
    private static final int MOST_PREFIXES = 3;
    private static final List<String> PARTICLES = List.of("", "lah", "kah", "tah", "pun");
    private static final List<String> OWNERS = List.of("", "nya", "ku", "mu");
    private static final List<String> SUFFIXES = List.of("", "kan", "an", "i", "wan", "wati");
    private static final String VOWELS = "aeiou";

    private final Set<String> roots;

    Stemmer(Set<String> roots) {
        this.roots = roots;
    }

    String stem(String word) {
        if (word.length() < SHORTEST || roots.contains(word)) {
            return word;
        }
        String root = root(word);
        return root == null ? certain(word) : root;
    }

    /** The root that is left with the fewest letters taken off the end. */
    private @Nullable String root(String word) {
        for (String particle : PARTICLES) {
            for (String owner : OWNERS) {
                for (String suffix : SUFFIXES) {
                    String end = suffix + owner + particle;
                    if (word.endsWith(end) && word.length() - end.length() >= SHORTEST_ROOT) {
                        String root = withoutPrefixes(word.substring(0, word.length() - end.length()), MOST_PREFIXES);
                        if (root != null) {
                            return root;
                        }
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String withoutPrefixes(String word, int more) {
        if (roots.contains(word)) {
            return word;
        }
        if (more == 0) {
            return null;
        }
        return bases(word)
                .filter(base -> base.length() >= SHORTEST_ROOT)
                .map(base -> withoutPrefixes(base, more - 1))
                .filter(root -> root != null)
                .findFirst()
                .orElse(null);
    }

    /** What may stand behind the first prefix; a sound that the prefix swallowed is put back. */
    private static Stream<String> bases(String word) {
        return Stream.of(
                        plain(word, "di"),
                        plain(word, "ke"),
                        plain(word, "se"),
                        nasal(word, "me"),
                        nasal(word, "pe"),
                        plain(word, "ber"),
                        when(word, "be", rest -> rest.startsWith("r") || rest.contains("er")),
                        when(word, "bel", rest -> rest.startsWith("ajar")),
                        plain(word, "ter"),
                        when(word, "te", rest -> rest.startsWith("r")),
                        plain(word, "per"),
                        plain(word, "pe"),
                        when(word, "pel", rest -> rest.startsWith("ajar")),
                        plain(word, "memper"),
                        plain(word, "diper"))
                .flatMap(bases -> bases);
    }

    private static Stream<String> plain(String word, String prefix) {
        return word.startsWith(prefix) ? Stream.of(word.substring(prefix.length())) : Stream.empty();
    }

    private static Stream<String> when(String word, String prefix, Predicate<String> rest) {
        return plain(word, prefix).filter(rest);
    }

    /** {@code me-} and {@code pe-} with the sound that they bring. */
    private static Stream<String> nasal(String word, String prefix) {
        if (!word.startsWith(prefix)) {
            return Stream.empty();
        }
        String rest = word.substring(prefix.length());
        if (rest.startsWith("nge")) {
            return Stream.of(rest.substring(3), rest.substring(2), "k" + rest.substring(2));
        }
        if (rest.startsWith("ng")) {
            return Stream.of(rest.substring(2), "k" + rest.substring(2));
        }
        if (rest.startsWith("ny")) {
            return Stream.of("s" + rest.substring(2));
        }
        if (rest.startsWith("n")) {
            return Stream.of(rest.substring(1), "t" + rest.substring(1), rest);
        }
        if (rest.startsWith("m")) {
            return Stream.of(rest.substring(1), "p" + rest.substring(1), rest);
        }
        return Stream.of(rest);
    }

    private static String certain(String word) {
        String bare =
                word.endsWith("nya") && word.length() >= SHORTEST + 3 ? word.substring(0, word.length() - 3) : word;
        if (!bare.endsWith("kan")) {
            return bare;
        }
        String verb = bare.substring(0, bare.length() - 3);
        String base =
                verb.startsWith("di") ? verb.substring(2) : verb.startsWith("me") ? unknown(verb.substring(2)) : "";
        return base.length() >= LONG ? base : bare;
    }

    /** Behind {@code me-} of a word that no list has; which swallowed sound it was cannot be known before a vowel of me-n and me-m. */
    private static String unknown(String rest) {
        if (rest.startsWith("ng")) {
            return rest.substring(2);
        }
        if (rest.startsWith("ny")) {
            return "s" + rest.substring(2);
        }
        if (rest.startsWith("n") || rest.startsWith("m")) {
            boolean swallowed = rest.length() > 1 && VOWELS.indexOf(rest.charAt(1)) >= 0;
            String sound = rest.startsWith("n") ? "t" : "p";
            return swallowed ? sound + rest.substring(1) : rest.substring(1);
        }
        return rest;
    }
}
