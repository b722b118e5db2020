package id.mymein.platform;

import java.util.regex.Pattern;

/**
 * Text without the characters that nobody sees and that no page or feed may hold: control characters but the tab and
 * the line ends, and noncharacters. They come along when text is copied out of a PDF or an old document; HTML forbids
 * them, an XML reader stops at one, and PostgreSQL holds U+0000 in no text.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#parse-error-control-character-in-input-stream">HTML:
 *     control characters in the input stream</a>
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML: characters</a>
 */
public final class CleanText {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");

    private CleanText() {}

    /** The text with all else as it was. */
    public static String of(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}
