package id.mymein.newsroom.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Keys made of names: lower-case Latin letters, digits and single dashes. */
final class Keys {

    private static final int LONGEST = 40;

    private Keys() {}

    /** Empty where nothing of the name is left. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }
}
