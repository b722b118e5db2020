package id.mymein.newsroom.trail;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The smallest thing that can change: a word or a number with the signs within it, white space, or one sign.
 *
 * @param text all words of a text, one after the other, give the text again
 */
record Word(String text, Style style) {

    private static final Pattern PARTS =
            Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+(?:[.,:'’/-][\\p{L}\\p{M}\\p{N}]+){0,4}|.", Pattern.DOTALL);

    static List<Word> of(String text, Style style) {
        return PARTS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(part -> new Word(part, style))
                .toList();
    }

    static List<Word> of(String text) {
        return of(text, Style.PLAIN);
    }

    boolean blank() {
        return text.isBlank();
    }

    /** True for what people count as a word. */
    boolean counts() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
