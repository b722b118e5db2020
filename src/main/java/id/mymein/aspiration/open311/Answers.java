package id.mymein.aspiration.open311;

import id.mymein.platform.Hashes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Gives answers out in the format that was asked for, with what caches need to know of them. */
final class Answers {

    /** As of the portal's API. */
    private static final String KEEP = "public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=30";

    static final String REQUESTS = "service_requests";
    static final String REQUEST = "request";

    private Answers() {}

    /** The same for everybody. */
    static ResponseEntity<byte[]> open(Format format, String root, String one, Object value) {
        byte[] bytes = bytes(format, root, one, value);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.type())
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .eTag(Hashes.sha256(bytes).substring(0, 32))
                .body(bytes);
    }

    /** For whoever asked, and nobody else. */
    static ResponseEntity<byte[]> secret(Format format, String root, String one, Object value) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(bytes(format, root, one, value));
    }

    static byte[] bytes(Format format, String root, String one, Object value) {
        return switch (format) {
            case JSON -> JsonMapper.shared().writeValueAsBytes(value);
            case XML -> Xml.of(root, one, value);
        };
    }
}
