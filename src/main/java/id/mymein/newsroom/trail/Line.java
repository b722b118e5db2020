package id.mymein.newsroom.trail;

import java.util.List;
import java.util.Locale;

/**
 * One line of a story's body: a paragraph, a heading, one item of a list, one paragraph of a quote, or the place of a photo,
 * whose only word is the photo's id.
 */
record Line(Kind kind, List<Word> words) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        SUBHEADING,
        BULLET,
        NUMBER,
        QUOTE,
        PHOTO;

        /** Message key of its name. */
        String key() {
            return "newsroom.trail.line." + name().toLowerCase(Locale.ROOT);
        }
    }
}
