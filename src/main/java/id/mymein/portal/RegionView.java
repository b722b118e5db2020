package id.mymein.portal;

import id.mymein.fediverse.Fediverse.Followed;
import id.mymein.identity.Office;
import id.mymein.region.Region;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region's own front page.
 *
 * @param above the regions that it is part of, the regency first
 * @param own of which only the list's beginning says how many stories there are
 * @param below the regions directly below, by name; none but at the list's beginning
 * @param offices those that sit right here; none but at the list's beginning
 * @param raised what its residents raised; null but at the list's beginning
 * @param registers its KIM and official accounts; null but at the list's beginning
 * @param followed where it can be followed; null where it cannot
 * @param whatsapp opens WhatsApp to ask for its news there; null where it is not set up
 */
record RegionView(
        Region region,
        List<Region> above,
        Below own,
        List<Below> below,
        List<Office> offices,
        RegionRegisters.@Nullable View registers,
        RegionRaised.@Nullable View raised,
        Listing.Part part,
        @Nullable Followed followed,
        @Nullable String whatsapp) {

    /**
     * What came from a region and from all below it.
     *
     * @param villages how many villages are in it
     * @param latest null where nothing ever came from there
     */
    record Below(
            Region region,
            int villages,
            long stories,
            @Nullable Instant latest) {}
}
