package id.mymein.identity.provider;

import id.mymein.identity.AccountId;
import id.mymein.identity.signin.SignInSteps;
import id.mymein.identity.signin.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Finds the account of whom the provider vouches for: the one open account with the e-mail address that the provider has
 * verified. It makes no accounts, and its word is one factor, so our own rules on the second hold as after a password.
 */
@Component
class ProviderEntry implements AuthenticationSuccessHandler {

    static final String WANTED = "mymein.provider-wanted";

    private final JdbcClient database;
    // Asked for late: the steps need the chain's own session strategy, and the chain needs this.
    private final ObjectProvider<SignInSteps> steps;

    ProviderEntry(JdbcClient database, ObjectProvider<SignInSteps> steps) {
        this.database = database;
        this.steps = steps;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SecurityContextHolder.clearContext();
        SignInSteps door = steps.getObject();
        Optional<AccountId> account = account(authentication).filter(door::isOpen);
        Object wanted = request.getSession().getAttribute(WANTED);
        request.getSession().removeAttribute(WANTED);
        String next = account.isEmpty()
                ? "/masuk?pesan=tanpaAkun"
                : door.begin(
                        account.get(),
                        Way.PROVIDER,
                        false,
                        wanted instanceof String path ? path : "/meja",
                        request,
                        response);
        response.sendRedirect(next);
    }

    private Optional<AccountId> account(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcUser user)
                || user.getEmail() == null
                || !Boolean.TRUE.equals(user.getEmailVerified())) {
            return Optional.empty();
        }
        List<AccountId> accounts = database.sql("""
                        select id from account
                        where lower(email) = lower(:email) and email <> '' and state = 'ACTIVE'
                        limit 2
                        """)
                .param("email", user.getEmail())
                .query((row, n) -> new AccountId(row.getObject("id", UUID.class)))
                .list();
        return accounts.size() == 1 ? Optional.of(accounts.getFirst()) : Optional.empty();
    }
}
