package id.mymein.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who sits behind a request.
 *
 * <p>A session holds the account's id and nothing else; what the person may do is read once a request. The id is the
 * session's principal name as well, which is how all sessions of a person are found.
 */
@Component
class SignedIn {

    private static final String ACTOR = SignedIn.class.getName();

    private final Actors actors;

    SignedIn(Actors actors) {
        this.actors = actors;
    }

    /** What a session holds of a person who has given every factor that is asked of that person. */
    static Authentication authentication(AccountId account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.toString(), null, List.of());
    }

    /** The person, or null: nobody signed in, or an account that was deactivated since. */
    @Nullable
    Actor actor(HttpServletRequest request) {
        if (request.getAttribute(ACTOR) instanceof Actor known) {
            return known;
        }
        Actor actor = account().flatMap(actors::find).orElse(null);
        request.setAttribute(ACTOR, actor);
        return actor;
    }

    private static Optional<AccountId> account() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AccountId(UUID.fromString(who.getName())));
        } catch (IllegalArgumentException anonymous) {
            return Optional.empty();
        }
    }
}
