package id.mymein.platform;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they stand in addresses and keys: lower-case Latin letters, digits and single dashes. */
public final class Slugs {

    private Slugs() {}

    /** {@code Ju'uh} becomes {@code juuh}, {@code Lubuk Pakam I,II} becomes {@code lubuk-pakam-i-ii}; empty where nothing is left. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’‘`\"]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The same, cut after a word where it is longer than that. */
    public static String of(String name, int longest) {
        String slug = of(name);
        if (slug.length() <= longest) {
            return slug;
        }
        int word = slug.lastIndexOf('-', longest);
        return slug.substring(0, word > 0 ? word : longest);
    }
}
