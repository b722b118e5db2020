package id.mymein.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong in plain words and what to do next; never a stack trace or an exception's text. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(ErrorPage.POLICY) instanceof String policy) {
            response.setHeader("Content-Security-Policy", policy);
            response.setHeader("X-Content-Type-Options", "nosniff");
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus shown = status == null ? HttpStatus.NOT_FOUND : status;
        String words = request.getAttribute(ErrorPage.STALE) != null ? "stale" : words(shown);
        return Html.page("platform/error", shown, new ErrorPage(shown.value(), words));
    }

    private static String words(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "notFound";
            case FORBIDDEN -> "forbidden";
            case GONE -> "gone";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case METHOD_NOT_ALLOWED -> "notFound";
            default -> status.is4xxClientError() ? "badRequest" : "internal";
        };
    }
}
