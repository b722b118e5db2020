package id.mymein.identity.signin;

import id.mymein.identity.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A person half way in: the first factor was right. Kept in the session, where it opens nothing but the next step.
 *
 * @param way how the person came in, for the audit trail
 * @param secondFactor whether a second one was given too
 * @param wanted the page that the person came for
 */
record PendingSignIn(AccountId account, Way way, boolean secondFactor, String wanted, Instant since)
        implements Serializable {

    private static final String NAME = "mymein.pending-sign-in";
    private static final Duration VALID = Duration.ofMinutes(20);

    static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof PendingSignIn pending
                ? Optional.of(pending).filter(it -> it.since().plus(VALID).isAfter(now))
                : Optional.empty();
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }

    PendingSignIn withSecondFactor() {
        return new PendingSignIn(account, way, true, wanted, since);
    }
}
