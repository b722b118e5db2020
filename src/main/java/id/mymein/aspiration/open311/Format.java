package id.mymein.aspiration.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** How an answer is written: as the end of the address says, or as the client accepts where it says nothing. */
enum Format {
    JSON("application/json;charset=utf-8"),
    XML("text/xml;charset=utf-8");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    static Format of(HttpServletRequest request) {
        return asked(request).orElseThrow(() -> new Refused(400, "", "aspiration.open311.wrong.format"));
    }

    /** The same for an answer that says what is wrong. */
    static Format orJson(HttpServletRequest request) {
        return asked(request).orElse(JSON);
    }

    private static Optional<Format> asked(HttpServletRequest request) {
        String end = end(request.getRequestURI());
        return switch (end) {
            case "" -> Optional.of(accepted(request));
            case "json" -> Optional.of(JSON);
            case "xml" -> Optional.of(XML);
            default -> Optional.empty();
        };
    }

    /** A part of an address without its format. */
    static String name(String part) {
        int dot = part.lastIndexOf('.');
        return dot < 0 ? part : part.substring(0, dot);
    }

    /** The version in the path, {@code v2}, has no full stop in it. */
    private static String end(String path) {
        int dot = path.lastIndexOf('.');
        return dot < path.lastIndexOf('/') ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Format accepted(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("xml") && !accept.contains("json") && !accept.contains("html")
                ? XML
                : JSON;
    }
}
