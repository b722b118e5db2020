package id.mymein.search.language;

/**
 * A word of a text.
 *
 * @param start where it begins in the text
 * @param end behind its last character
 * @param exact in small letters, without accents and apostrophes
 * @param stem by which its relatives and other spellings are found too
 */
public record Word(int start, int end, String exact, String stem) {

    /** Stands between parts of a text, so that no phrase reaches from one into the next; nobody can type it. */
    public static final Word BREAK = new Word(0, 0, "¶", "¶");
}
