package id.mymein.aspiration.survey;

import id.mymein.platform.Hashes;
import id.mymein.platform.Site;
import id.mymein.platform.database.Secrets;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Tells browsers apart by a random cookie that we signed, so that nobody makes one up. */
@Component
class SurveyDevices {

    private static final String COOKIE = "survei";
    private static final int BYTES = 18;
    private static final Duration KEPT = Duration.ofDays(400);

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    SurveyDevices(Site site) {
        this.key = bytes(new Secrets(site.data()).get("survey-device"));
    }

    /** The device of a cookie that is ours; empty for none and for any other. */
    Optional<SurveyDevice> known(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        String[] parts = cookie.getValue().split("\\.", -1);
        boolean ours = parts.length == 2 && MessageDigest.isEqual(bytes(sign(parts[0])), bytes(parts[1]));
        return ours ? Optional.of(new SurveyDevice(parts[0])) : Optional.empty();
    }

    /** The same, with a new cookie for a browser that has none. */
    SurveyDevice of(HttpServletRequest request, HttpServletResponse response) {
        return known(request).orElseGet(() -> fresh(request, response));
    }

    private SurveyDevice fresh(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var cookie = ResponseCookie.from(COOKIE, value + "." + sign(value))
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return new SurveyDevice(value);
    }

    private String sign(String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Hashes.hmac(key, bytes(value)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
