package id.mymein.identity.passkey;

import id.mymein.identity.AccountId;
import id.mymein.identity.signin.SignInSteps;
import id.mymein.identity.signin.SignIns;
import id.mymein.identity.signin.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets the owner of a passkey in and tells the page's script where to go. */
@Component
class PasskeyEntry implements AuthenticationSuccessHandler {

    /** The header in which the script says which page was wanted. */
    static final String WANTED = "X-MyMeIn-Ke";

    // Asked for late: the steps need the chain's own session strategy, and the chain needs this.
    private final ObjectProvider<SignInSteps> steps;
    private final ObjectProvider<SignIns> signIns;
    private final JsonMapper json;

    PasskeyEntry(ObjectProvider<SignInSteps> steps, ObjectProvider<SignIns> signIns, JsonMapper json) {
        this.steps = steps;
        this.signIns = signIns;
        this.json = json;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SecurityContextHolder.clearContext();
        AccountId account = authentication.getPrincipal() instanceof PublicKeyCredentialUserEntity owner
                ? UserHandle.account(owner.getId())
                : null;
        SignInSteps door = steps.getObject();
        if (account == null || !door.isOpen(account)) {
            if (account != null) {
                signIns.getObject().refused(account, "passkey");
            }
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        String wanted = request.getHeader(WANTED);
        String next = door.begin(account, Way.PASSKEY, true, wanted == null ? "/meja" : wanted, request, response);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write(json.writeValueAsString(Map.of("authenticated", true, "redirectUrl", next)));
    }
}
