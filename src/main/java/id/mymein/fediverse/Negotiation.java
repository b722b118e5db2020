package id.mymein.fediverse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Gives programs what they understand and sends readers to the page that they meant. */
final class Negotiation {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private Negotiation() {}

    /** Whether ActivityStreams are asked for. */
    static boolean asked(String accept) {
        return accept.contains("application/activity+json")
                || accept.contains("application/ld+json")
                || (accept.contains("application/json") && !accept.contains("text/html"));
    }

    static ResponseEntity<byte[]> page(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    static ResponseEntity<byte[]> activity(HttpStatus status, String text) {
        return as(status, Activities.TYPE, text);
    }

    static ResponseEntity<byte[]> as(HttpStatus status, String type, String text) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
