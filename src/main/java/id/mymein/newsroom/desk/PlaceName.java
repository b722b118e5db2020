package id.mymein.newsroom.desk;

import id.mymein.platform.web.Page;
import id.mymein.region.Region;
import id.mymein.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a place is called.
 *
 * @param region null where the code is none of ours
 * @param above what the place lies in
 */
record PlaceName(
        String code, @Nullable Region region, @Nullable Region above) {

    /** {@code Mayanau, Tebing Tinggi}, {@code Kecamatan Tebing Tinggi}; what is no place stands as it was typed. */
    String shown(Page page) {
        Region known = region;
        if (known == null) {
            return code;
        }
        Region around = above;
        return known.level() == RegionLevel.VILLAGE && around != null
                ? known.name() + ", " + around.name()
                : page.t(known.kindKey()) + " " + known.name();
    }
}
