package id.mymein.identity.session;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Actors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds who sits behind a request; what the person may do is read from the database once a request. */
@Component
public class SignedIn {

    /** Held by a session in which the person gave a second factor too. */
    public static final GrantedAuthority SECOND_FACTOR = new SimpleGrantedAuthority("SECOND_FACTOR");

    private static final String ACTOR = SignedIn.class.getName();

    private final Actors actors;

    SignedIn(Actors actors) {
        this.actors = actors;
    }

    /** What a session says of its person. */
    public static Authentication authentication(AccountId account, boolean secondFactor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, secondFactor ? List.of(SECOND_FACTOR) : List.of());
    }

    /**
     * The person, or null: nobody signed in, the account was deactivated since, or the person was given a role since that
     * asks for a second factor.
     */
    public @Nullable Actor actor(HttpServletRequest request) {
        if (request.getAttribute(ACTOR) instanceof Actor known) {
            return known;
        }
        Actor actor = find(SecurityContextHolder.getContext().getAuthentication());
        request.setAttribute(ACTOR, actor);
        return actor;
    }

    private @Nullable Actor find(@Nullable Authentication who) {
        AccountId account = who == null || !who.isAuthenticated() ? null : account(who.getName());
        if (who == null || account == null) {
            return null;
        }
        boolean secondFactor = who.getAuthorities().contains(SECOND_FACTOR);
        return actors.find(account)
                .filter(actor -> secondFactor || !actor.needsSecondFactor())
                .orElse(null);
    }

    private static @Nullable AccountId account(String name) {
        try {
            return new AccountId(UUID.fromString(name));
        } catch (IllegalArgumentException anonymous) {
            return null;
        }
    }
}
