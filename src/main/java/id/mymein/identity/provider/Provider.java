package id.mymein.identity.provider;

import id.mymein.platform.Site;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/** The provider, asked for its addresses when somebody first wants to sign in through it, so that it may be down at our start. */
@Component
@EnableConfigurationProperties(ProviderSettings.class)
public class Provider {

    static final String ID = "oidc";
    static final String BEGIN = "/masuk/penyedia";
    static final String RETURN = "/masuk/penyedia/kembali";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final ProviderSettings settings;
    private final Site site;
    private volatile @Nullable ClientRegistration known;

    Provider(ProviderSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    /** Its host, to name it on the sign-in page; empty where none is configured. */
    public Optional<String> name() {
        return settings.configured()
                ? Optional.ofNullable(URI.create(settings.issuer()).getHost())
                : Optional.empty();
    }

    boolean configured() {
        return settings.configured();
    }

    /** How to reach it; empty where none is configured or it does not answer now. */
    Optional<ClientRegistration> registration() {
        if (known == null && settings.configured()) {
            try {
                known = ask();
            } catch (RuntimeException noAnswer) {
                LOG.warn("the identity provider {} does not answer: {}", settings.issuer(), noAnswer.toString());
            }
        }
        return Optional.ofNullable(known);
    }

    private ClientRegistration ask() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(OidcScopes.OPENID, OidcScopes.EMAIL)
                .redirectUri(site.url(RETURN + "/" + ID))
                .build();
    }
}
