package id.mymein.portal.api;

import id.mymein.platform.Hashes;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Gives answers out with what caches need to know about them. HEAD and If-None-Match are the frame's work. */
final class Answers {

    /** As of the public pages. */
    private static final String KEEP = "public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=30";

    private Answers() {}

    static ResponseEntity<byte[]> json(Object json) {
        return of(200, "application/json", bytes(json));
    }

    static ResponseEntity<byte[]> ninjs(Map<String, Object> json) {
        return of(200, Ninjs.TYPE, bytes(json));
    }

    static ResponseEntity<byte[]> problem(Problem problem) {
        return of(problem.status(), "application/problem+json", bytes(problem.body()));
    }

    static byte[] bytes(Object json) {
        return JsonMapper.shared().writeValueAsBytes(json);
    }

    static ResponseEntity<byte[]> of(int status, String type, byte[] bytes) {
        var answer = ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, KEEP)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return status == 200
                ? answer.eTag(Hashes.sha256(bytes).substring(0, 32)).body(bytes)
                : answer.body(bytes);
    }
}
