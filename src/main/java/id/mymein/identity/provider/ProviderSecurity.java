package id.mymein.identity.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Puts sign-in through a provider into the chain, where one is configured. */
@Component
public class ProviderSecurity {

    private final Provider provider;
    private final ProviderEntry entry;

    ProviderSecurity(Provider provider, ProviderEntry entry) {
        this.provider = provider;
        this.entry = entry;
    }

    public void addTo(HttpSecurity http) throws Exception {
        if (!provider.configured()) {
            return;
        }
        http.oauth2Login(login -> login.clientRegistrationRepository(
                        id -> id.equals(Provider.ID) ? provider.registration().orElse(null) : null)
                .authorizedClientRepository(new NoTokens())
                .loginPage("/masuk")
                .authorizationEndpoint(begin -> begin.baseUri(Provider.BEGIN))
                .redirectionEndpoint(back -> back.baseUri(Provider.RETURN + "/*"))
                .successHandler(entry)
                .failureHandler(new SimpleUrlAuthenticationFailureHandler("/masuk?pesan=penyedia")));
    }

    /** We ask the provider who somebody is, once, and keep none of its tokens. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the interface's signature
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, @Nullable Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                @Nullable Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {
            // dropped
        }

        @Override
        public void removeAuthorizedClient(
                String registration,
                @Nullable Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {
            // there is none
        }
    }
}
