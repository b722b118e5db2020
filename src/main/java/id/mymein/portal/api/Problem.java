package id.mymein.portal.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an answer says that could not be given (RFC 9457): for the person who writes the program, with what to mend. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Map<String, Object> body;

    private Problem(int status, String title, String detail, Map<String, Object> more) {
        super(detail, null, false, false);
        this.status = status;
        var all = new LinkedHashMap<String, Object>();
        all.put("type", "about:blank");
        all.put("title", title);
        all.put("status", status);
        all.put("detail", detail);
        all.putAll(more);
        this.body = all;
    }

    static Problem bad(String parameter, String detail) {
        return new Problem(400, "Bad Request", detail, Map.of("parameter", parameter));
    }

    static Problem notFound(String detail) {
        return new Problem(404, "Not Found", detail, Map.of());
    }

    /** @param more the reason, written for the public */
    static Problem gone(Map<String, Object> more) {
        return new Problem(410, "Gone", "This story was withdrawn. Please remove your copy.", more);
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        return body;
    }
}
