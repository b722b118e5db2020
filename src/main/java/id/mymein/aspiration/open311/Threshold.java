package id.mymein.aspiration.open311;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets scripts of other sites read (CORS), and turns away what is too large, or comes in a rush, before any of it is read. */
final class Threshold extends OncePerRequestFilter {

    /** The longest report in its most wasteful spelling has less. */
    private static final long MOST_TYPED = 256 * 1024L;

    /** Ten photos of a phone. */
    private static final long MOST_WITH_PHOTOS = 100 * 1024 * 1024L;

    private final Failures failures;
    private final Rush rush;

    Threshold(Failures failures, Rush rush) {
        this.failures = failures;
        this.rush = rush;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (request.getMethod()) {
            case "OPTIONS" -> {
                readable(response);
                response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
                response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match");
                response.setHeader("Access-Control-Max-Age", "86400");
                response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS, POST");
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "GET", "HEAD" -> {
                readable(response);
                chain.doFilter(request, response);
            }
            case "POST" -> {
                Refused refused = refused(request);
                if (refused == null) {
                    chain.doFilter(request, response);
                } else {
                    failures.write(request, response, refused);
                }
            }
            default -> chain.doFilter(request, response);
        }
    }

    private static void readable(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag");
    }

    private @Nullable Refused refused(HttpServletRequest request) {
        if (rush.isFull()) {
            return Rush.refused();
        }
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        boolean photos = type.startsWith("multipart/form-data");
        if (!photos && !type.isEmpty() && !type.startsWith("application/x-www-form-urlencoded")) {
            return new Refused(415, "", "aspiration.open311.wrong.type");
        }
        long most = photos ? MOST_WITH_PHOTOS : MOST_TYPED;
        return request.getContentLengthLong() > most ? new Refused(413, "", "aspiration.open311.wrong.size") : null;
    }
}
