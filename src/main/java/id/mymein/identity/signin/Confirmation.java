package id.mymein.identity.signin;

import id.mymein.identity.AccountId;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.session.SessionAccount;
import id.mymein.identity.signin.SignIns.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks somebody who is signed in to show once more who it is, before anything changes that opens the account: whoever finds a
 * session open shall not make the account an own one.
 */
@Component
public class Confirmation {

    static final Duration VALID = Duration.ofMinutes(10);
    private static final String GIVEN = "mymein.confirmed-at";

    private final Credentials credentials;
    private final SecondFactors factors;
    private final SignIns signIns;
    private final Devices devices;
    private final Clock clock;

    Confirmation(Credentials credentials, SecondFactors factors, SignIns signIns, Devices devices, Clock clock) {
        this.credentials = credentials;
        this.factors = factors;
        this.signIns = signIns;
        this.devices = devices;
        this.clock = clock;
    }

    /** What a person shows it by. */
    public enum By {
        PASSWORD,
        /** A code of the second factor, where there is no password. */
        CODE,
        /** Where there is neither: having signed in, by passkey or through a provider, a moment ago. */
        FRESH_SIGN_IN;

        /** Message key of what to do about a wrong answer. */
        public String wrong() {
            return "identity.confirm.wrong." + this;
        }
    }

    public By by(AccountId account) {
        boolean password =
                credentials.find(account).map(Credentials.Stored::hash).isPresent();
        return password ? By.PASSWORD : factors.has(account) ? By.CODE : By.FRESH_SIGN_IN;
    }

    /** Looks at what was typed; wrong tries are counted as those at the door are. */
    public Outcome check(AccountId account, String typed, HttpServletRequest request) {
        return switch (by(account)) {
            case PASSWORD -> signIns.again(account, typed);
            case CODE -> signIns.code(account, typed, devices.device(request));
            case FRESH_SIGN_IN ->
                isRecent(SessionAccount.since(request)) ? new Outcome.Right(account) : new Outcome.Wrong();
        };
    }

    /** As {@link #check}, and by a code as well where there is a second factor: for what replaces both. */
    public Outcome checkAll(AccountId account, String password, String code, HttpServletRequest request) {
        By by = by(account);
        Outcome first = check(account, by == By.CODE ? code : password, request);
        return by == By.PASSWORD && first instanceof Outcome.Right && factors.has(account)
                ? signIns.code(account, code, devices.device(request))
                : first;
    }

    /** Lets this session go on for a few minutes. */
    public void give(HttpServletRequest request) {
        request.getSession().setAttribute(GIVEN, clock.instant());
    }

    public boolean isGiven(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(GIVEN) instanceof Instant given && isRecent(given);
    }

    public void end(HttpServletRequest request) {
        request.getSession().removeAttribute(GIVEN);
    }

    private boolean isRecent(@Nullable Instant then) {
        return then != null && then.plus(VALID).isAfter(clock.instant());
    }
}
