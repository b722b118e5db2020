package id.mymein.aspiration.open311;

import id.mymein.aspiration.open311.Refused.Problem;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says in GeoReport's shape what went wrong below {@code /open311}, before a controller was found or after. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Failures implements HandlerExceptionResolver {

    private final PublicHtml html;
    private final LocaleResolver languages;

    Failures(PublicHtml html, LocaleResolver languages) {
        this.html = html;
        this.languages = languages;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        Refused refused = request.getRequestURI().startsWith(Open311Configuration.ROOT) ? refused(failure) : null;
        if (refused == null) {
            return null;
        }
        if (failure instanceof HttpRequestMethodNotSupportedException method) {
            response.setHeader(
                    HttpHeaders.ALLOW,
                    String.join(
                            ", ",
                            method.getHeaders().getAllow().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .toList()));
        }
        try {
            write(request, response, refused);
        } catch (IOException gone) {
            // Nobody waits for it any more.
        }
        return new ModelAndView();
    }

    /** Null for what nobody expected: the house's own page says so, and the log why. */
    private static @Nullable Refused refused(Exception failure) {
        return switch (failure) {
            case Refused refused -> refused;
            case MaxUploadSizeExceededException _ -> new Refused(413, "", "aspiration.open311.wrong.size");
            case MultipartException _ -> new Refused(400, "", "aspiration.open311.wrong.body");
            case NoResourceFoundException _ -> new Refused(404, "", "aspiration.open311.wrong.address");
            case HttpRequestMethodNotSupportedException _ -> new Refused(405, "", "aspiration.open311.wrong.method");
            case HttpException broken
            when broken.getCode() == 413 -> new Refused(413, "", "aspiration.open311.wrong.size");
            case HttpException _ -> new Refused(400, "", "aspiration.open311.wrong.body");
            default -> null;
        };
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        Words words = html.words(languages.resolveLocale(request));
        List<Map<String, Object>> errors = refused.problems().stream()
                .map(problem -> error(refused, problem, words))
                .toList();
        Format format = Format.orJson(request);
        response.setStatus(refused.status());
        response.setContentType(format.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refused.again() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refused.again()));
        }
        response.getOutputStream().write(Answers.bytes(format, "errors", "error", errors));
    }

    private static Map<String, Object> error(Refused refused, Problem problem, Words words) {
        String text = words.text(problem.key(), problem.arguments().toArray());
        var error = new LinkedHashMap<String, Object>();
        error.put("code", refused.status());
        error.put("description", problem.field().isEmpty() ? text : problem.field() + ": " + text);
        return error;
    }
}
