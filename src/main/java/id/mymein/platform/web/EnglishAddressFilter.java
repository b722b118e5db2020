package id.mymein.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes {@code /en} off the address, so that each public page has one handler and two addresses. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class EnglishAddressFilter extends OncePerRequestFilter {

    static final String ENGLISH = EnglishAddressFilter.class.getName();
    static final String PREFIX = "/en";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean english = path.equals(PREFIX) || path.startsWith(PREFIX + "/");
        if (english && !DeskPaths.isDesk(path.substring(PREFIX.length()))) {
            request.setAttribute(ENGLISH, true);
            chain.doFilter(new WithoutPrefix(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class WithoutPrefix extends HttpServletRequestWrapper {

        WithoutPrefix(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return withoutPrefix(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return withoutPrefix(super.getServletPath());
        }
    }

    static String withoutPrefix(String path) {
        if (path.equals(PREFIX)) {
            return "/";
        }
        return path.startsWith(PREFIX + "/") ? path.substring(PREFIX.length()) : path;
    }
}
