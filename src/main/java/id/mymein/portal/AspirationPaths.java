package id.mymein.portal;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.PublicState;
import id.mymein.region.Region;
import org.jspecify.annotations.Nullable;

/** Where aspirations are read. A state is a step of the path, since the store tells addresses apart by nothing else. */
final class AspirationPaths {

    static final String PATH = "/aspirasi";
    static final String SEND = PATH + "/kirim";
    static final String TRACK = PATH + "/lacak";
    static final String ALL = PATH + "/daftar";

    private AspirationPaths() {}

    static String of(long number) {
        return PATH + "/" + number;
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
