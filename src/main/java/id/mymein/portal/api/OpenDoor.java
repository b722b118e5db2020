package id.mymein.portal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets scripts of other sites read (CORS): everything here is public and the same for everybody, so any origin may, without
 * cookies. The answer does not depend on the origin, so caches need not tell them apart.
 */
@Configuration(proxyBeanMethods = false)
class OpenDoor {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> readableFromAnywhere() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Door());
        registration.addUrlPatterns("/api/*", "/oembed");
        return registration;
    }

    private static final class Door extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Expose-Headers", "ETag, Link");
            if (request.getMethod().equals("OPTIONS")) {
                response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
                response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match");
                response.setHeader("Access-Control-Max-Age", "86400");
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            chain.doFilter(request, response);
        }
    }
}
