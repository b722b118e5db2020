package id.mymein.socialaccount;

import id.mymein.socialaccount.AddressReading.Reason;
import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The parts of an address on the web, as a browser takes it apart.
 *
 * @param host in ASCII and small letters, without a dot at its end
 * @param path with signs as people read them; {@code /} at least
 * @param query by name; of several of one name the first
 */
record WebAddress(String host, String path, Map<String, String> query) {

    private static final Pattern SCHEME = Pattern.compile("(?i)^https?:/*");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern ENDS = Pattern.compile("^/|\\s+$");
    private static final Pattern HOST =
            Pattern.compile("(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|0x[0-9a-f.]+|\\[.*");
    private static final Pattern INSIDE = Pattern.compile(
            "(?:.*\\.)?(?:localhost|local|internal|intranet|lan|home|corp|arpa|test|example|invalid|onion)");

    /** Either the address or why it is none. */
    sealed interface Parsed {
        record Good(WebAddress address) implements Parsed {}

        record Bad(Reason reason, String part) implements Parsed {}
    }

    /** @param typed with {@code http://} or {@code https://}, or beginning with a host */
    static Parsed parse(String typed) {
        String rest = SCHEME.matcher(typed.replace('\\', '/')).replaceFirst("");
        int end = end(rest);
        String authority = decoded(rest.substring(0, end));
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            return new Parsed.Bad(Reason.NAME_BEFORE_HOST, authority.substring(at + 1));
        }
        int colon = authority.lastIndexOf(':');
        String port = colon < 0 || authority.startsWith("[") ? "" : authority.substring(colon + 1);
        if (!port.isEmpty() && !port.equals("80") && !port.equals("443")) {
            return new Parsed.Bad(Reason.PORT, port);
        }
        String host = host(colon < 0 || authority.startsWith("[") ? authority : authority.substring(0, colon));
        if (!HOST.matcher(host).matches()
                || NUMBERS.matcher(host).matches()
                || INSIDE.matcher(host).matches()) {
            return new Parsed.Bad(Reason.HOST, authority);
        }
        return new Parsed.Good(of(host, rest.substring(end)));
    }

    private static int end(String rest) {
        for (int at = 0; at < rest.length(); at++) {
            if ("/?#".indexOf(rest.charAt(at)) >= 0) {
                return at;
            }
        }
        return rest.length();
    }

    /** Empty where it can be none. */
    private static String host(String written) {
        try {
            String host =
                    IDN.toASCII(written.replace('。', '.'), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
            return "";
        }
    }

    private static WebAddress of(String host, String rest) {
        int hash = rest.indexOf('#');
        String fragment = hash < 0 ? "" : rest.substring(hash + 1);
        String before = hash < 0 ? rest : rest.substring(0, hash);
        int mark = before.indexOf('?');
        String path = mark < 0 ? before : before.substring(0, mark);
        // Old addresses of Twitter and Facebook: #!/name
        String shown = fragment.startsWith("!/") ? fragment.substring(1) : decoded(path);
        return new WebAddress(
                host,
                "/" + ENDS.matcher(SLASHES.matcher(shown).replaceAll("/")).replaceAll(""),
                query(mark < 0 ? "" : before.substring(mark + 1)));
    }

    private static Map<String, String> query(String written) {
        var query = new LinkedHashMap<String, String>();
        for (String pair : written.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    /** As it is where it is not well encoded. */
    private static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return written;
        }
    }

    /** The first word of the path; empty where there is none. */
    String firstWord() {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path.substring(1) : path.substring(1, slash);
    }
}
