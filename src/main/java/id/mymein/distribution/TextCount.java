package id.mymein.distribution;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How platforms count a text. */
public enum TextCount {
    /** Characters as people count them. */
    CHARACTERS {
        @Override
        public int of(String text) {
            return text.codePointCount(0, text.length());
        }
    },
    /** UTF-16 code units, as Telegram counts. */
    UNITS {
        @Override
        public int of(String text) {
            return text.length();
        }
    },
    /** Every address counts 23, as on Mastodon. */
    SHORT_LINKS {
        @Override
        public int of(String text) {
            return CHARACTERS.of(shortened(text));
        }
    },
    /**
     * As X counts: every address 23; a character of most alphabets 1, of all others and of emoji 2 (configuration v3 of its
     * library twitter-text, weightedLength 280).
     */
    WEIGHTED {
        @Override
        public int of(String text) {
            return shortened(text).codePoints().map(TextCount::weight).sum();
        }
    };

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int ADDRESS_LENGTH = 23;

    public abstract int of(String text);

    private static String shortened(String text) {
        return ADDRESS.matcher(text).replaceAll((MatchResult address) -> "x".repeat(ADDRESS_LENGTH));
    }

    private static int weight(int point) {
        boolean light = point <= 4351
                || (point >= 8192 && point <= 8205)
                || (point >= 8208 && point <= 8223)
                || (point >= 8242 && point <= 8247);
        return light ? 1 : 2;
    }
}
