package id.mymein.authenticity;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address on the web in one form, so that one page has one hash however it was typed. */
final class LinkAddress {

    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** A colon before anything that is a port begins another scheme: {@code javascript:}, {@code data:}, {@code file:}. */
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+-]*:(?!\\d{1,5}(/|$)).*");

    private static final String NOT_IN_ADDRESSES = "<>\"\\^`{|}";

    private LinkAddress() {}

    /** Empty where it leads nowhere on the web: another scheme, no host, a name and password before the host. */
    static Optional<String> normalised(String typed) {
        String address = typed.strip();
        if (address.isEmpty()
                || (!WEB.matcher(address).matches()
                        && OTHER_SCHEME.matcher(address).matches())) {
            return Optional.empty();
        }
        try {
            var uri = new URI(encoded(WEB.matcher(address).matches() ? address : "https://" + address));
            return Optional.ofNullable(written(uri));
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static @Nullable String written(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority == null || authority.contains("@")) {
            return null;
        }
        String[] parts = authority.split(":", 2);
        String host = IDN.toASCII(java.net.URLDecoder.decode(parts[0], java.nio.charset.StandardCharsets.UTF_8))
                .toLowerCase(Locale.ROOT);
        if (!host.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)+\\.?")) {
            return null;
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String port = parts.length < 2 ? "" : parts[1];
        if (!port.matches("\\d{0,5}")) {
            return null;
        }
        boolean usual = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return scheme + "://" + host + (usual ? "" : ":" + port) + path
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    }

    /** What people paste, with every sign that may not stand in an address written as its code. */
    private static String encoded(String address) {
        var safe = new StringBuilder();
        for (byte b : address.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c <= ' ' || c >= 0x7f || NOT_IN_ADDRESSES.indexOf(c) >= 0) {
                safe.append('%').append(String.format(Locale.ROOT, "%02X", c));
            } else {
                safe.append((char) c);
            }
        }
        return safe.toString();
    }
}
