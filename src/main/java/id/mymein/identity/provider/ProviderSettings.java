package id.mymein.identity.provider;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenID Connect provider, from {@code MYMEIN_OIDC_*}; all empty for none.
 *
 * @param issuer its address, below which {@code .well-known/openid-configuration} is found
 */
@ConfigurationProperties("mymein.oidc")
record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret) {

    boolean configured() {
        return !issuer.isBlank() && !clientId.isBlank();
    }
}
