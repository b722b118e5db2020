package id.mymein.identity;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they stand in addresses. */
final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /** Lower-case Latin letters, digits and single dashes; {@code kantor} where nothing of the name is left. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "kantor" : cut;
    }
}
