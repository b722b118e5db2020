package id.mymein.search;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a search down.
 *
 * @param region with everything below it
 * @param category slug
 * @param year of the first publication, in the readers' zone
 */
public record SearchFilter(
        @Nullable RegionCode region,
        @Nullable String category,
        @Nullable OfficeId office,
        @Nullable Integer year) {

    public static final SearchFilter NONE = new SearchFilter(null, null, null, null);

    public boolean narrows() {
        return !equals(NONE);
    }
}
