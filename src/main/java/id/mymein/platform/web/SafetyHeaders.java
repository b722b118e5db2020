package id.mymein.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every answer tells browsers not to do. The security chain adds them to what comes through it, and who answers before it
 * adds them by itself; a test compares the two.
 */
public final class SafetyHeaders {

    /** No script, style or frame but our own; pictures may come from the page itself while they are being chosen. */
    public static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "script-src 'self'",
            "style-src 'self'",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'");

    /** The same for what other sites may show in a frame. */
    public static final String FRAMED = CONTENT.replace("frame-ancestors 'none'", "frame-ancestors *");

    public static final String REFERRER = "strict-origin-when-cross-origin";
    public static final String PERMISSIONS = "camera=(self), geolocation=(self), microphone=()";

    /** Over TLS only. */
    public static final String TRANSPORT = "max-age=31536000 ; includeSubDomains";

    private SafetyHeaders() {}

    /** Whether other sites may show that path in a frame: the lists that are made for it, in either language. */
    public static boolean mayBeFramed(String path) {
        return path.startsWith("/sematan/") || path.startsWith("/en/sematan/");
    }

    /** All but the one for TLS, by name, for an answer that other sites may show in a frame. */
    public static Map<String, String> framed() {
        Map<String, String> headers = all();
        headers.remove("X-Frame-Options");
        headers.put("Content-Security-Policy", FRAMED);
        return headers;
    }

    /** All but the one for TLS, by name. */
    public static Map<String, String> all() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-XSS-Protection", "0");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Content-Security-Policy", CONTENT);
        headers.put("Referrer-Policy", REFERRER);
        headers.put("Permissions-Policy", PERMISSIONS);
        return headers;
    }
}
