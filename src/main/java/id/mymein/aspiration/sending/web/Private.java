package id.mymein.aspiration.sending.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Headers of pages that are one person's alone: not stored, not found, and their address, which may hold a code, told nobody. */
public final class Private {

    private Private() {}

    /** Sets them. */
    public static void answer(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
