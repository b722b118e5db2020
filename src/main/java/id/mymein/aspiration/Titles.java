package id.mymein.aspiration;

import java.text.BreakIterator;
import java.util.Locale;

/** Makes a title of what somebody wrote without one: its first sentence, or as many words of it as a title bears. */
final class Titles {

    private static final int LONGEST = 90;
    private static final Locale INDONESIAN = Locale.of("id");

    private Titles() {}

    static String from(String body) {
        String text = body.replaceAll("\\s+", " ").strip();
        BreakIterator sentences = BreakIterator.getSentenceInstance(INDONESIAN);
        sentences.setText(text);
        int end = sentences.next();
        String first = end == BreakIterator.DONE ? text : text.substring(0, end).strip();
        return shortened(first);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text.replaceAll("[.,;:]+$", "");
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST / 2 ? cut.substring(0, space) : cut).replaceAll("[\\s.,;:]+$", "") + "…";
    }
}
