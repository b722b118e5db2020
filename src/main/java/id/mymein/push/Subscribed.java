package id.mymein.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * What a browser tells of a device.
 *
 * @param endpoint where its push service takes notices for it
 */
record Subscribed(URI endpoint, Sealed.Device device) {

    private static final int LONGEST = 1000;
    private static final int HTTPS = 443;
    private static final int AUTH_BYTES = 16;

    /** Empty where it is none that notices can go to. */
    static Optional<Subscribed> typed(String endpoint, String key, String auth, PushSettings settings) {
        return address(endpoint, settings)
                .flatMap(address -> device(key, auth).map(device -> new Subscribed(address, device)));
    }

    private static Optional<URI> address(String typed, PushSettings settings) {
        try {
            var address = new URI(typed);
            boolean good = typed.length() <= LONGEST
                    && "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && (address.getPort() == -1 || address.getPort() == HTTPS)
                    && settings.serves(address.getHost().toLowerCase(Locale.ROOT));
            return good ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Sealed.Device> device(String key, String auth) {
        try {
            byte[] point = Base64.getUrlDecoder().decode(key);
            byte[] secret = Base64.getUrlDecoder().decode(auth);
            // A point beside the curve is refused here, not by the first notice.
            Curve.publicKey(point);
            return secret.length == AUTH_BYTES ? Optional.of(new Sealed.Device(point, secret)) : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
