package id.mymein.portal.store;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The headers of public pages, written out once. */
final class PageHeaders {

    /**
     * A browser asks each time whether the page changed, and never shows an old one meanwhile: nobody goes on reading what was
     * corrected or withdrawn. A cache in front of us may keep it for a minute, and for half a minute more while it asks.
     */
    private static final HttpField KEEP = new PreEncodedHttpField(
            HttpHeader.CACHE_CONTROL, "public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=30");

    /** A picture's address says which release it shows. */
    private static final HttpField KEEP_A_PICTURE =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "public, max-age=31536000, immutable");

    /** Not for good, since a story's title may change back. */
    private static final HttpField KEEP_A_REDIRECT =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "public, max-age=60");

    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final String SURROGATE_KEY = "Surrogate-Key";

    private PageHeaders() {}

    static List<HttpField> content(Coding coding, Rendering rendering, int length, String tag, String keys) {
        var fields = new ArrayList<HttpField>();
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, rendering.type()));
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, length));
        if (coding != Coding.IDENTITY) {
            fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, coding.token()));
        }
        fields.add(VARY);
        fields.add(new PreEncodedHttpField(HttpHeader.ETAG, tag));
        fields.add(rendering.isPicture() ? KEEP_A_PICTURE : KEEP);
        keys(fields, keys);
        return List.copyOf(fields);
    }

    /** What a 304 repeats (RFC 9110, 15.4.5). */
    static boolean staysWhereNothingChanged(HttpField field) {
        HttpHeader header = field.getHeader();
        return header != HttpHeader.CONTENT_LENGTH
                && header != HttpHeader.CONTENT_TYPE
                && header != HttpHeader.CONTENT_ENCODING;
    }

    static List<HttpField> moved(Rendering rendering, String keys) {
        var fields = new ArrayList<HttpField>();
        fields.add(new PreEncodedHttpField(HttpHeader.LOCATION, rendering.location()));
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, 0));
        fields.add(KEEP_A_REDIRECT);
        keys(fields, keys);
        return List.copyOf(fields);
    }

    private static void keys(List<HttpField> fields, String keys) {
        if (!keys.isEmpty()) {
            fields.add(new PreEncodedHttpField(SURROGATE_KEY, keys));
        }
    }
}
