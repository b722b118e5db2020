package id.mymein.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever comes with an e-mail address in the address to the same page without it: what stands there is kept in histories and logs,
 * and told to the next site. Forms send it in their body.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class MailFreeAddressFilter extends OncePerRequestFilter {

    /** What every form calls the field. */
    private static final String FIELD = "surel";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String clean = withoutMail(query);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || clean.equals(query)) {
            chain.doFilter(request, response);
            return;
        }
        String page = LocalPath.orElse(request.getRequestURI(), "/");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, clean.isEmpty() ? page : page + "?" + clean);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** The query without e-mail addresses; everything else of it as it was. */
    static String withoutMail(String query) {
        return Stream.of(query.split("&", -1))
                .filter(part -> !name(part).equals(FIELD))
                .collect(Collectors.joining("&"));
    }

    private static String name(String part) {
        String name = part.split("=", 2)[0];
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
