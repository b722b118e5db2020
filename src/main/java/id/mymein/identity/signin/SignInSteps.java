package id.mymein.identity.signin;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Actors;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.session.SessionAccount;
import id.mymein.identity.session.SignedIn;
import id.mymein.platform.web.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads a person from the first factor through whatever is still missing to the page that was wanted. */
@Component
public class SignInSteps {

    static final String HOME = "/meja";

    private final Credentials credentials;
    private final SecondFactors factors;
    private final Actors actors;
    private final Devices devices;
    private final SessionAccount sessions;
    private final SessionAuthenticationStrategy freshSession;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInSteps(
            Credentials credentials,
            SecondFactors factors,
            Actors actors,
            Devices devices,
            SessionAccount sessions,
            SessionAuthenticationStrategy freshSession,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.credentials = credentials;
        this.factors = factors;
        this.actors = actors;
        this.devices = devices;
        this.sessions = sessions;
        this.freshSession = freshSession;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Goes on after the first factor.
     *
     * @param secondFactor whether what was given counts for both, as a passkey does
     * @return the path of the next step, or of the wanted page where nothing is missing
     */
    public String begin(
            AccountId account,
            Way way,
            boolean secondFactor,
            String wanted,
            HttpServletRequest request,
            HttpServletResponse response) {
        var pending = new PendingSignIn(account, way, secondFactor, LocalPath.orElse(wanted, HOME), clock.instant());
        return proceed(pending, request, response);
    }

    String proceed(PendingSignIn pending, HttpServletRequest request, HttpServletResponse response) {
        String next = missing(pending);
        if (next.isEmpty()) {
            return enter(pending, request, response);
        }
        pending.keep(request);
        return next;
    }

    /** May this account sign in at all? */
    public boolean isOpen(AccountId account) {
        return credentials.find(account).map(Credentials.Stored::open).orElse(false);
    }

    /** May this step's page be shown now? */
    boolean isNext(String path, PendingSignIn pending) {
        return missing(pending).equals(path);
    }

    private String missing(PendingSignIn pending) {
        if (!pending.secondFactor() && factors.has(pending.account())) {
            return "/masuk/kode";
        }
        if (credentials
                .find(pending.account())
                .map(Credentials.Stored::mustChange)
                .orElse(false)) {
            return "/masuk/sandi";
        }
        boolean needed =
                actors.find(pending.account()).map(Actor::needsSecondFactor).orElse(false);
        return needed && !pending.secondFactor() ? "/masuk/pasang" : "";
    }

    private String enter(PendingSignIn pending, HttpServletRequest request, HttpServletResponse response) {
        Authentication who = SignedIn.authentication(pending.account(), pending.secondFactor());
        request.getSession();
        freshSession.onAuthentication(who, request, response);
        PendingSignIn.end(request);
        var context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        devices.device(request).ifPresent(device -> devices.remember(pending.account(), device));
        transaction.executeWithoutResult(status -> trail.record(
                "account:" + pending.account(),
                "identity.sign-in",
                "account:" + pending.account(),
                Map.of("by", pending.way(), "secondFactor", pending.secondFactor())));
        return pending.wanted();
    }
}
