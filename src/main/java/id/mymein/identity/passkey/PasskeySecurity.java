package id.mymein.identity.passkey;

import id.mymein.platform.Site;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/**
 * Spring Security's WebAuthn filters at addresses of ours and without its default pages. The device must verify its user, by
 * finger, face or PIN: only so is a passkey more than one factor.
 */
@Component
public class PasskeySecurity {

    private final Passkeys passkeys;
    private final PasskeyEntry entry;
    private final WebAuthnRelyingPartyOperations operations;

    PasskeySecurity(PasskeyOwners owners, Passkeys passkeys, PasskeyEntry entry, Site site) {
        this.passkeys = passkeys;
        this.entry = entry;
        this.operations = operations(owners, passkeys, site);
    }

    private static WebAuthnRelyingPartyOperations operations(PasskeyOwners owners, Passkeys passkeys, Site site) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(site.address().getHost())
                .name("MyMeIn")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(
                owners, passkeys, party, Set.of(site.address().toString()));
        var verified = AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
        operations.setCustomizeCreationOptions(options -> options.authenticatorSelection(verified));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** Puts the filters into the chain. */
    public void addTo(HttpSecurity http) {
        var creation = new PublicKeyCredentialCreationOptionsFilter(operations);
        creation.setRequestMatcher(post("/akun/kunci/pilihan"));
        var registration = new WebAuthnRegistrationFilter(passkeys, operations);
        registration.setRegisterCredentialMatcher(post("/akun/kunci"));
        // Removing goes through a form that works without scripts.
        registration.setRemoveCredentialMatcher(request -> false);
        var request = new PublicKeyCredentialRequestOptionsFilter(operations);
        request.setRequestMatcher(post("/masuk/kunci/pilihan"));
        http.addFilterBefore(signIn(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(request, AuthorizationFilter.class)
                .addFilterAfter(creation, AuthorizationFilter.class)
                .addFilterAfter(registration, AuthorizationFilter.class);
    }

    private WebAuthnAuthenticationFilter signIn() {
        var filter = new WebAuthnAuthenticationFilter();
        filter.setRequiresAuthenticationRequestMatcher(post("/masuk/kunci"));
        // Whether the account is open, the entry asks; here every owner of a key is somebody.
        filter.setAuthenticationManager(new ProviderManager(new WebAuthnAuthenticationProvider(
                operations, name -> User.withUsername(name).password("").build())));
        filter.setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
        filter.setAuthenticationSuccessHandler(entry);
        return filter;
    }

    private static RequestMatcher post(String path) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path);
    }
}
