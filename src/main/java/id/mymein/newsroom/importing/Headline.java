package id.mymein.newsroom.importing;

import id.mymein.newsroom.ContentRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles that fit, also for texts that came without one. */
final class Headline {

    /** "Jakarta (ANTARA News) -", "JAKARTA, KOMPAS.com --", "Suara.com -", "SWEDIA –": where and from whom, not what. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:[\\p{L}. ]{2,40} ?\\([\\p{L}./ ]{2,40}\\)|[\\p{L}. ]{2,40}, ?[\\p{L}. ]{2,40}|\\p{L}+\\.(?i:com|net|id)|\\p{Lu}\\p{L}{2,20})"
                    + "\\s*(?:- ?-|[-–—])\\s*(?=[\\p{Lu}\\p{N}\"“‘'])");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*(?=\\s+[\"“‘'(]*[\\p{Lu}\\p{N}])");

    /** Shorter than this, it was an abbreviation that ended, not a sentence. */
    private static final int SHORTEST = 25;

    private static final int SHORTEST_PARAGRAPH = 10;

    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n");

    private Headline() {}

    /** The first sentence of a text, blank lines between its paragraphs, without place and paper before it. */
    static String from(String text) {
        String first = PARAGRAPHS
                .splitAsStream(text)
                .map(paragraph -> paragraph.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .filter(paragraph -> paragraph.length() >= SHORTEST_PARAGRAPH)
                .findFirst()
                .orElse(text);
        String line = first.replaceAll("[\\s\\p{Z}]+", " ").strip();
        Matcher dateline = DATELINE.matcher(line);
        String start = dateline.lookingAt() ? line.substring(dateline.end()) : line;
        Matcher end = SENTENCE_END.matcher(start);
        int length = end.find(Math.min(SHORTEST, start.length())) ? end.end() : start.length();
        return fitting(start.substring(0, length).replaceAll("[.\\s]+$", ""));
    }

    static boolean fits(String title) {
        return title.codePointCount(0, title.length()) <= ContentRules.TITLE;
    }

    /** Cut after a word where it is too long. */
    static String fitting(String title) {
        if (fits(title)) {
            return title;
        }
        String start = title.substring(0, title.offsetByCodePoints(0, ContentRules.TITLE - 1));
        int word = start.lastIndexOf(' ');
        return (word > ContentRules.TITLE / 2 ? start.substring(0, word) : start).replaceAll("[\\s,;:.–-]+$", "") + "…";
    }
}
