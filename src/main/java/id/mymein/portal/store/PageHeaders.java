package id.mymein.portal.store;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The headers of a public page, written out once. */
final class PageHeaders {

    /**
     * A browser asks each time whether the page changed, and never shows an old one meanwhile: nobody goes on reading what was
     * corrected or withdrawn. A cache in front of us may keep it for a minute, and for half a minute more while it asks.
     */
    private static final HttpField KEEP = new PreEncodedHttpField(
            HttpHeader.CACHE_CONTROL, "public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=30");

    /** Not for good, since a story's title may change back. */
    private static final HttpField KEEP_A_REDIRECT =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "public, max-age=60");

    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, Coding.GZIP.token());
    private static final HttpField BROTLI = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, Coding.BROTLI.token());

    private final HttpField type;
    private final String tag;
    private final List<HttpField> keys;

    /** @param tag without quotation marks, of the page in no coding */
    PageHeaders(Rendering rendering, String tag, String keys) {
        this.type = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, rendering.type());
        this.tag = tag;
        this.keys = keys(keys);
    }

    private static List<HttpField> keys(String keys) {
        return keys.isEmpty() ? List.of() : List.of(new PreEncodedHttpField("Surrogate-Key", keys));
    }

    String tag(Coding coding) {
        return '"' + tag + coding.suffix() + '"';
    }

    List<HttpField> content(Coding coding, int length) {
        List<HttpField> fields = new ArrayList<>();
        fields.add(type);
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, length));
        switch (coding) {
            case GZIP -> fields.add(GZIP);
            case BROTLI -> fields.add(BROTLI);
            case IDENTITY -> {}
        }
        fields.addAll(unchanged(coding));
        return List.copyOf(fields);
    }

    /** What a 304 repeats (RFC 9110, 15.4.5). */
    List<HttpField> unchanged(Coding coding) {
        List<HttpField> fields = new ArrayList<>();
        fields.add(VARY);
        fields.add(new PreEncodedHttpField(HttpHeader.ETAG, tag(coding)));
        fields.add(KEEP);
        fields.addAll(keys);
        return List.copyOf(fields);
    }

    static List<HttpField> moved(Rendering rendering, String keys) {
        List<HttpField> fields = new ArrayList<>();
        fields.add(new PreEncodedHttpField(HttpHeader.LOCATION, rendering.location()));
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, 0));
        fields.add(VARY);
        fields.add(KEEP_A_REDIRECT);
        fields.addAll(keys(keys));
        return List.copyOf(fields);
    }
}
