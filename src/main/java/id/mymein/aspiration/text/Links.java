package id.mymein.aspiration.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses on the web in a text. */
final class Links {

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}@.-])(?:https?://|www\\.)?((?:[a-z0-9-]{1,63}\\.){1,4}"
                    + "(?:com|net|org|xyz|top|site|online|vip|club|io|link|info|biz|me|ly|gl|cc|shop|live|pro|asia|id|co))(?![\\p{L}\\p{N}])");

    /** Where a place, a photo or an office's own page is shown. */
    private static final Set<String> USEFUL = Set.of(
            "go.id",
            "sch.id",
            "desa.id",
            "ac.id",
            "goo.gl",
            "google.com",
            "google.co.id",
            "youtube.com",
            "facebook.com",
            "instagram.com",
            "tiktok.com",
            "lapor.go.id",
            "gmail.com",
            "yahoo.com");

    private Links() {}

    /** Those that lead to nobody known. */
    static int foreign(String text) {
        return (int) LINK.matcher(text)
                .results()
                .map(link -> link.group(1).toLowerCase(Locale.ROOT))
                .filter(host -> USEFUL.stream().noneMatch(known -> host.equals(known) || host.endsWith("." + known)))
                .distinct()
                .count();
    }
}
