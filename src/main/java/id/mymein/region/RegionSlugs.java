package id.mymein.region;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Names regions in addresses. What a region is called there follows from its own name and those above it, never from what
 * else is loaded: {@code provinsi-kalimantan-selatan}, {@code balangan}, {@code kota-banjarbaru},
 * {@code kec-tebing-tinggi-balangan}, {@code mayanau-tebing-tinggi}. That names all but 190 of the country's 91,599 regions
 * apart; the later of two namesakes carries its code: {@code kubu-61.12.06.2001}.
 */
final class RegionSlugs {

    private final Function<RegionCode, String> names;
    private final Set<String> taken;

    /**
     * @param names the name of any region above one that is asked for
     * @param taken slugs in use; those given here are added
     */
    RegionSlugs(Function<RegionCode, String> names, Set<String> taken) {
        this.names = names;
        this.taken = new HashSet<>(taken);
    }

    /** The slug for a region that has none yet. */
    String give(RegionCode code, String name) {
        String slug = natural(code, name);
        if (taken.add(slug)) {
            return slug;
        }
        String withCode = plain(name) + "-" + code;
        taken.add(withCode);
        return withCode;
    }

    private String natural(RegionCode code, String name) {
        RegionCode parent = code.parent();
        String above = parent == null ? "" : names.apply(parent);
        return switch (code.level()) {
            case PROVINCE -> "provinsi-" + plain(name);
            case REGENCY -> (code.city() ? "kota-" : "") + plain(name);
            case DISTRICT -> "kec-" + plain(name) + "-" + (parent == null ? "" : natural(parent, above));
            case VILLAGE -> plain(name) + "-" + plain(above);
        };
    }

    /** {@code Ju'uh} becomes {@code juuh}, {@code Lubuk Pakam I,II} becomes {@code lubuk-pakam-i-ii}. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’‘`\"]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
