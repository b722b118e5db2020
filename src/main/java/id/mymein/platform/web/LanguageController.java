package id.mymein.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** Chooses the desk's language; public pages are chosen by address. */
@RestController
class LanguageController {

    @GetMapping("/bahasa")
    ModelAndView choose(
            @RequestParam(defaultValue = "id") String ke,
            @RequestParam(defaultValue = "/meja") String kembali,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = ResponseCookie.from(LanguageResolver.COOKIE, ke.equals("en") ? "en" : "id")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Html.seeOther(LocalPath.orElse(kembali, "/meja"));
    }
}
