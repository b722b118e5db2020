package id.mymein.incoming.format;

import id.mymein.platform.CleanText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed, as plain text.
 *
 * @param guid what the site calls it; may be empty
 * @param link an address on the web; empty where it has none
 * @param text paragraphs with blank lines between them
 * @param picture address of its first picture; may be empty
 * @param date null where it says none, or none that can be
 * @param dateSaid as it stood there; may be empty
 */
public record Entry(
        String guid,
        String link,
        String title,
        String text,
        String picture,
        @Nullable Instant date,
        String dateSaid) {

    private static final int TITLE = 300;
    private static final int DATE = 80;

    public Entry {
        title = Words.cut(title, TITLE);
        dateSaid = Words.cut(CleanText.of(dateSaid).strip(), DATE);
    }
}
