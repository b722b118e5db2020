package id.mymein.incoming;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads addresses as people type them and as lists have them. */
final class FeedAddress {

    private static final int LONGEST = 1000;

    private FeedAddress() {}

    /** With a scheme where none was typed; empty where it is no address of the web. */
    static Optional<URI> typed(String typed) {
        String text = typed.strip();
        String whole = text.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !text.matches("(?i)[a-z0-9.-]+:\\d+(?:/.*)?")
                ? text
                : "https://" + text;
        try {
            var address = new URI(whole.replaceFirst("(?i)^feed://", "https://").replace(" ", "%20"));
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
            return web && whole.length() <= LONGEST && address.getRawUserInfo() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }
}
