package id.mymein.aspiration.sending;

import id.mymein.platform.Hashes;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Tells devices apart by a signed cookie of chance, and never by an address: behind one address a whole village may sit. What is
 * kept of it is a hash.
 */
@Component
public class SenderDevices {

    static final String COOKIE = "aspirasi";
    private static final String PURPOSE = "device";
    private static final int BYTES = 16;
    private static final Duration KEPT = Duration.ofDays(365);

    private final Signs signs;
    private final SecureRandom random = new SecureRandom();

    SenderDevices(Signs signs) {
        this.signs = signs;
    }

    /** The hash of the device; one that is new gets its cookie with the answer. */
    public String device(HttpServletRequest request, HttpServletResponse response) {
        return known(request).orElseGet(() -> {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            var cookie = ResponseCookie.from(COOKIE, id + "." + signs.sign(PURPOSE, id))
                    .path("/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(KEPT)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            return hash(id);
        });
    }

    private Optional<String> known(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        String value = cookie.getValue();
        int dot = value.indexOf('.');
        return dot > 0 && signs.fits(PURPOSE, value.substring(0, dot), value.substring(dot + 1))
                ? Optional.of(hash(value.substring(0, dot)))
                : Optional.empty();
    }

    private static String hash(String id) {
        return Hashes.sha256("device " + id);
    }
}
