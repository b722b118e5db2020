package id.mymein.region;

import id.mymein.platform.Slugs;
import java.util.HashSet;
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
        String withCode = Slugs.of(name) + "-" + code;
        taken.add(withCode);
        return withCode;
    }

    private String natural(RegionCode code, String name) {
        RegionCode parent = code.parent();
        String above = parent == null ? "" : names.apply(parent);
        return switch (code.level()) {
            case PROVINCE -> "provinsi-" + Slugs.of(name);
            case REGENCY -> (code.city() ? "kota-" : "") + Slugs.of(name);
            case DISTRICT -> "kec-" + Slugs.of(name) + "-" + (parent == null ? "" : natural(parent, above));
            case VILLAGE -> Slugs.of(name) + "-" + Slugs.of(above);
        };
    }
}
