package id.mymein.notification.optin;

import id.mymein.platform.web.Languages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Where the links in letters lead, below the address of each form that asks for one. */
public final class OptInPages {

    /** Following what residents raise. */
    public static final String FOLLOWING = "/aspirasi/ikuti";

    /** Asking for the newsletter. */
    public static final String NEWSLETTER = "/langganan";

    static final String CONFIRM = "/surat/";
    static final String LEAVE = "/berhenti/";

    private OptInPages() {}

    /** @param base of the form */
    public static String confirm(String base, String code) {
        return base + CONFIRM + code;
    }

    /** @param base of the form */
    public static String leave(String base, String code) {
        return base + LEAVE + code;
    }

    /** The address holds a secret, or the form an address: it is not kept, not found, and told nobody. */
    public static void nobodyKeeps(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    /** The language that a page is shown in. */
    public static Locale shown(Locale language) {
        return language.equals(Languages.ENGLISH) ? Languages.ENGLISH : Languages.INDONESIAN;
    }
}
