package id.mymein.aspiration;

import id.mymein.identity.OfficeId;
import id.mymein.platform.web.Typed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a pile.
 *
 * @param words all of which must be found in the texts or the number
 * @param kind null for any
 * @param category slug; empty for any
 * @param region code; empty for any
 * @param office that has it; null for any
 * @param late true for those past their deadline only
 */
public record CaseFilter(
        String words,
        @Nullable AspirationKind kind,
        String category,
        String region,
        @Nullable OfficeId office,
        boolean late) {

    public static final CaseFilter NONE = new CaseFilter("", null, "", "", null, false);

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    public CaseFilter {
        String line = Typed.line(words);
        words = line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, Typed.length(line))));
    }

    /** True where it leaves anything out. */
    public boolean narrows() {
        return !equals(NONE);
    }

    /** True where a choice, and not words alone, leaves something out. */
    public boolean chosen() {
        return !new CaseFilter("", kind, category, region, office, late).equals(NONE);
    }

    List<String> wordList() {
        return Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
