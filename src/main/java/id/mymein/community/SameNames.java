package id.mymein.community;

import id.mymein.platform.Slugs;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises what is the same although it is written in another way. */
final class SameNames {

    /** What stands before names and is not one. */
    private static final Set<String> TITLES = Set.of(
            "h", "hj", "dr", "drs", "dra", "ir", "prof", "kh", "ust", "ustaz", "ustadz", "bapak", "ibu", "sdr", "sdri");

    private SameNames() {}

    /** {@code H. Ahmad Fauzi, S.Pd.} and {@code AHMAD FAUZI} are one name. */
    static String person(String name) {
        int comma = name.indexOf(',');
        String slug = Slugs.of(comma > 0 ? name.substring(0, comma) : name);
        String bare = Arrays.stream(slug.split("-"))
                .filter(word -> !TITLES.contains(word))
                .collect(Collectors.joining("-"));
        if (!bare.isEmpty()) {
            return bare;
        }
        return slug.isEmpty() ? name.strip() : slug;
    }

    /** {@code Nomor 188.45 / 12 / KUM/2022} and {@code 188.45/12/Kum/2022} are one number. */
    static String number(String number) {
        String slug = Slugs.of(number).replaceFirst("^(?:nomor|no)-(?=.)", "");
        return slug.isEmpty() ? number.strip() : slug;
    }

    /** {@code Kades Mayanau} and {@code Kepala Desa Mayanau} are one office. */
    static String issuer(String issuer) {
        String slug = Slugs.of(issuer).replaceFirst("^kades(?=-|$)", "kepala-desa");
        return slug.isEmpty() ? issuer.strip() : slug;
    }
}
