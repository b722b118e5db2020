package id.mymein.community;

import id.mymein.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of groups down.
 *
 * @param kind null for all
 * @param state null for all but those that were thrown away
 * @param region with all below it; null for all
 * @param text part of a name, of an officer's name or of a decree's number; empty for all
 */
public record GroupFilter(
        @Nullable GroupKind kind,
        @Nullable GroupState state,
        @Nullable RegionCode region,
        String text) {

    public static final GroupFilter ALL = new GroupFilter(null, null, null, "");
}
