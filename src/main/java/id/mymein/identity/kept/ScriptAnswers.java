package id.mymein.identity.kept;

import id.mymein.platform.web.Html;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a script whose request the door refuses: a fragment for htmx, JSON for fetch. The page that the script runs in
 * still holds what was typed, so nothing is kept.
 */
@Component
class ScriptAnswers {

    private static final Set<String> FETCHED = Set.of("cors", "same-origin");

    private final ViewResolver views;
    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ScriptAnswers(
            @Qualifier("jteViews") ViewResolver views,
            MessageSource messages,
            LocaleResolver locales,
            JsonMapper json) {
        this.views = views;
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /** Did a script send this, and not a click? */
    static boolean wanted(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        String mode = request.getHeader("Sec-Fetch-Mode");
        return request.getHeader("HX-Request") != null
                || request.getHeader("X-Requested-With") != null
                || (mode != null && FETCHED.contains(mode))
                || (accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE));
    }

    /** @param status 401 where the person must sign in, 403 where only the token was wrong */
    void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException, ServletException {
        response.setStatus(status.value());
        if (request.getHeader("HX-Request") != null) {
            fragment(request, response, status);
        } else {
            object(request, response, status);
        }
    }

    private void object(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        Locale locale = locales.resolveLocale(request);
        boolean signedOut = status == HttpStatus.UNAUTHORIZED;
        String key = signedOut ? "identity.kept.script.signedOut" : "identity.kept.script.stale";
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(json.writeValueAsString(Map.of(
                        "error",
                        signedOut ? "signed-out" : "stale-form",
                        "message",
                        messages.getMessage(key, null, locale),
                        "signIn",
                        "/masuk",
                        "csrf",
                        token(request))));
    }

    private void fragment(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws ServletException {
        try {
            View view = views.resolveViewName("identity/kept/ended", locales.resolveLocale(request));
            if (view != null) {
                view.render(Map.of(Html.IT, status == HttpStatus.UNAUTHORIZED), request, response);
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** A fresh token, so that the script can send again; another site's script cannot read this answer. */
    private static String token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
