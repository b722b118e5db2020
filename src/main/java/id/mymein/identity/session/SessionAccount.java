package id.mymein.identity.session;

import id.mymein.identity.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in a session who signed in: the account's id, when, and whether a second factor was given, as plain values, so that
 * sessions outlive an upgrade of the framework. The id is the session's principal name, by which all sessions of a person
 * are found.
 */
@Component
public class SessionAccount implements SecurityContextRepository {

    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String SECOND_FACTOR = "mymein.second-factor";
    private static final String SINCE = "mymein.signed-in-at";

    private final Clock clock;

    SessionAccount(Clock clock) {
        this.clock = clock;
    }

    /** When the person of this session signed in; null where nobody did. */
    public static @Nullable Instant since(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (Instant) session.getAttribute(SINCE);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(
            HttpServletRequest request) {
        return new LazyContext(() -> context(request), () -> containsContext(request));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication who = context.getAuthentication();
        if (who instanceof UsernamePasswordAuthenticationToken && who.isAuthenticated()) {
            HttpSession session = request.getSession();
            session.setAttribute(ACCOUNT, who.getName());
            session.setAttribute(SINCE, clock.instant());
            session.setAttribute(SECOND_FACTOR, who.getAuthorities().contains(SignedIn.SECOND_FACTOR));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request) != null;
    }

    private static SecurityContext context(HttpServletRequest request) {
        String account = account(request);
        if (account == null) {
            return SecurityContextHolder.createEmptyContext();
        }
        boolean secondFactor = Boolean.TRUE.equals(request.getSession().getAttribute(SECOND_FACTOR));
        return new SecurityContextImpl(SignedIn.authentication(new AccountId(UUID.fromString(account)), secondFactor));
    }

    private static @Nullable String account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(ACCOUNT);
    }
}
