package id.mymein.identity.kept;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.session.SignedIn;
import id.mymein.identity.signin.Devices;
import id.mymein.platform.Ids;
import id.mymein.platform.web.DeskPaths;
import id.mymein.platform.web.ErrorPage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers a request that the door refuses.
 *
 * <p>Somebody who wanted to see a page signs in and sees it. Somebody who sent a form signs in where that is needed and is
 * then shown what would be sent; only the person's own click sends it. So a form that another site forged does nothing.
 */
@Component
public class KeptForms implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String RESUME = "/meja/lanjut";

    private final SignedIn signedIn;
    private final Devices devices;
    private final ScriptAnswers scripts;
    private final Clock clock;

    KeptForms(SignedIn signedIn, Devices devices, ScriptAnswers scripts, Clock clock) {
        this.signedIn = signedIn;
        this.devices = devices;
        this.scripts = scripts;
        this.clock = clock;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (ScriptAnswers.wanted(request)) {
            scripts.answer(request, response, HttpStatus.UNAUTHORIZED);
        } else if (isForm(request)) {
            takeUp(request, response);
        } else {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            seeOther(response, signIn(request.getRequestURI() + query, null));
        }
    }

    /** The token is missing, wrong or of a session that ended; or, without a token's exception, it is simply forbidden. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean stale = why instanceof CsrfException;
        boolean known = signedIn.actor(request) != null;
        if (ScriptAnswers.wanted(request)) {
            scripts.answer(request, response, known ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED);
        } else if (stale && isForm(request) && DeskPaths.isDesk(request.getRequestURI())) {
            takeUp(request, response);
        } else {
            request.setAttribute(ErrorPage.STALE, stale ? true : null);
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private void takeUp(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean known = signedIn.actor(request) != null;
        String path = request.getRequestURI();
        if (!path.startsWith("/meja/")) {
            seeOther(response, freshForm(path, known));
            return;
        }
        boolean kept = keep(request);
        if (known) {
            seeOther(response, RESUME);
        } else {
            seeOther(response, signIn(kept ? RESUME : "/meja", kept ? "disimpan" : "habis"));
        }
    }

    /** Where a form outside the desk stands; such forms hold passwords, which are kept nowhere. */
    private static String freshForm(String path, boolean known) {
        if (path.startsWith("/undangan/") || path.startsWith("/masuk/sandi-baru/")) {
            return path + "?pesan=lama";
        }
        return known ? "/akun?pesan=lama" : signIn(path.startsWith("/akun") ? "/akun" : "/meja", "lama");
    }

    /**
     * Kept for the one who is signed in or, where the session is over, for who last was in this browser. Strangers keep nothing
     * here: neither a robot nor a form from another site, which comes without our cookie.
     */
    private boolean keep(HttpServletRequest request) {
        Actor actor = signedIn.actor(request);
        AccountId owner = actor == null
                ? devices.device(request).flatMap(devices::lastSignedIn).orElse(null)
                : actor.account();
        if (owner == null) {
            return false;
        }
        Optional<KeptForm> form = KeptForm.of(request, Ids.next(clock).toString(), owner);
        form.ifPresent(it -> it.keep(request.getSession()));
        return form.isPresent();
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private static String signIn(String wanted, @Nullable String notice) {
        return "/masuk?ke=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                + (notice == null ? "" : "&pesan=" + notice);
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", path);
    }
}
