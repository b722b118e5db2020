package id.mymein.incoming;

import id.mymein.incoming.format.Entry;
import id.mymein.platform.Hashes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By what an item is known again.
 *
 * @param own within its feed
 * @param link for all spellings of its address; empty where it has none
 * @param text for the same title and text, wherever it stands; empty where there is too little to tell
 */
record ItemKeys(String own, String link, String text) {

    private static final int ENOUGH = 60;
    private static final int BEGINNING = 400;
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|igshid|mc_[ce]id|ref|source|share|m)(?:=.*)?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static ItemKeys of(Entry entry) {
        String own = !entry.guid().isBlank()
                ? entry.guid()
                : !entry.link().isEmpty() ? entry.link() : entry.title() + "\n" + entry.dateSaid();
        return new ItemKeys(Hashes.sha256(own), canonical(entry.link()), text(entry.title(), entry.text()));
    }

    /** Without scheme, {@code www}, mark of a phone, what counts clicks, fragment and last slash. */
    static String canonical(String link) {
        try {
            URI address = new URI(link);
            if (address.getHost() == null) {
                return "";
            }
            String host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
            String path =
                    address.getRawPath() == null ? "" : address.getRawPath().replaceFirst("/+$", "");
            String query = address.getRawQuery() == null
                    ? ""
                    : Arrays.stream(address.getRawQuery().split("&"))
                            .filter(part ->
                                    !part.isEmpty() && !TRACKING.matcher(part).matches())
                            .sorted()
                            .collect(Collectors.joining("&"));
            String port = address.getPort() < 0 ? "" : ":" + address.getPort();
            // A front page is no item: many items may link there.
            return path.isEmpty() && query.isEmpty() ? "" : Hashes.sha256(host + port + path + "?" + query);
        } catch (URISyntaxException broken) {
            return "";
        }
    }

    private static String text(String title, String text) {
        String words = bare(text);
        if (words.length() < ENOUGH) {
            return "";
        }
        return Hashes.sha256(bare(title) + "\n" + words.substring(0, Math.min(BEGINNING, words.length())));
    }

    private static String bare(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
