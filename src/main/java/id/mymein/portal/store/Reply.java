package id.mymein.portal.store;

import id.mymein.platform.web.SafetyHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** What a request for a page is answered with, made once for all of them. */
public final class Reply {

    private static final byte[] NOTHING = {};

    private static final List<HttpField> SAFETY = encoded(SafetyHeaders.all());
    private static final List<HttpField> SAFETY_IN_FRAMES = encoded(SafetyHeaders.framed());

    private final int status;
    private final List<HttpField> fields;
    private final HttpField[] sent;
    private final byte[] bytes;
    private final boolean packed;

    private Reply(int status, List<HttpField> fields, List<HttpField> safety, byte[] bytes, boolean packed) {
        this.status = status;
        this.fields = fields;
        this.sent = Stream.concat(fields.stream(), safety.stream()).toArray(HttpField[]::new);
        this.bytes = bytes;
        this.packed = packed;
    }

    private static List<HttpField> encoded(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> (HttpField) new PreEncodedHttpField(header.getKey(), header.getValue()))
                .toList();
    }

    static Reply of(int status, List<HttpField> fields, byte[] bytes) {
        return new Reply(status, fields, SAFETY, bytes, false);
    }

    /** Of bytes that are unpacked each time, because few want them so. */
    static Reply unpacked(int status, List<HttpField> fields, byte[] gzip) {
        return new Reply(status, fields, SAFETY, gzip, true);
    }

    static Reply withoutBody(int status, List<HttpField> fields) {
        return new Reply(status, fields, SAFETY, NOTHING, false);
    }

    /** The same, for what other sites may show in a frame. */
    Reply inFrames() {
        return new Reply(status, fields, SAFETY_IN_FRAMES, bytes, packed);
    }

    public int status() {
        return status;
    }

    /** The page's own headers, without those that every answer has. */
    public List<HttpField> fields() {
        return fields;
    }

    /** Not to be changed; empty where there is no body. */
    public byte[] bytes() {
        return packed ? Compression.unzip(bytes) : bytes;
    }

    /** All headers; not to be changed. */
    HttpField[] sent() {
        return sent;
    }
}
