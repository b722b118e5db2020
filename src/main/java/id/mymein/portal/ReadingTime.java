package id.mymein.portal;

import id.mymein.newsroom.RichText;
import java.util.regex.Pattern;

/** How long a story takes to read. */
final class ReadingTime {

    /** Silent reading of Indonesian, rounded down so that nobody feels hurried: studies find 200 to 250 words a minute. */
    private static final int WORDS_A_MINUTE = 200;

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private ReadingTime() {}

    /** At least one. */
    static int minutes(String html) {
        long words = WORD.matcher(RichText.toPlain(html)).results().count();
        return (int) Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }
}
