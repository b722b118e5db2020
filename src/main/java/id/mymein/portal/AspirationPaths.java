package id.mymein.portal;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.PublicState;
import id.mymein.region.Region;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where aspirations are read. A state is a step of the path, since the store tells addresses apart by nothing else. */
final class AspirationPaths {

    static final String PATH = "/aspirasi";
    static final String SEND = PATH + "/kirim";
    static final String TRACK = PATH + "/lacak";
    static final String ALL = PATH + "/daftar";

    /** A number as we write it, and none that no list of ours could have. */
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private AspirationPaths() {}

    static String of(long number) {
        return PATH + "/" + number;
    }

    /** Whose page it is; empty where it is no single one's. */
    static OptionalLong number(String path) {
        String step = path.startsWith(PATH + "/") ? path.substring(PATH.length() + 1) : "";
        return isNumber(step) ? OptionalLong.of(Long.parseLong(step)) : OptionalLong.empty();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static String of(Region region) {
        return PATH + "/wilayah/" + region.slug();
    }

    static String of(AspirationCategory category) {
        return PATH + "/kategori/" + category.slug();
    }

    static String in(String list, @Nullable PublicState state) {
        return state == null ? list : list + "/" + state.slug();
    }
}
