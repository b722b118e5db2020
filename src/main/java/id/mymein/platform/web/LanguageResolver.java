package id.mymein.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Indonesian, unless the address says English ({@code /en/…}: public pages, so that each language has its own address) or,
 * on the desk and at sign-in, the reader's cookie does.
 */
class LanguageResolver implements LocaleResolver {

    static final String COOKIE = "bahasa";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(EnglishAddressFilter.ENGLISH) != null) {
            return Languages.ENGLISH;
        }
        // An error page speaks the language of the page in whose stead it answers.
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!DeskPaths.isDesk(failed instanceof String path ? path : request.getRequestURI())) {
            return Languages.INDONESIAN;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && cookie.getValue().equals("en") ? Languages.ENGLISH : Languages.INDONESIAN;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen by address or at /bahasa");
    }
}
