package id.mymein.incoming.web;

import id.mymein.identity.Grant;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.incoming.Feed.Standing;
import id.mymein.incoming.IncomingPaths;
import id.mymein.incoming.Item;
import id.mymein.incoming.ItemFilter;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came in.
 *
 * @param told message key of what was done; empty for nothing
 * @param undo of the item that was just dismissed; empty for none
 * @param by the office that makes a draft of what was asked for; empty for none
 * @param filter what is shown
 * @param older where the list goes on; empty at its end
 */
record NewsPage(
        List<Item> items,
        Map<RegionCode, Region> places,
        List<Places.Group> groups,
        List<Grant> offices,
        Map<OfficeId, Office> drafters,
        ItemFilter filter,
        String older,
        String told,
        String undo,
        String by) {

    @Nullable
    Region place(Item item) {
        return places.get(item.source().region());
    }

    /** Where the list goes on. */
    String olderPath() {
        return IncomingPaths.NEWS + "?" + query() + "&sebelum=" + older;
    }

    /** What the address says of what is shown, for the list and for its file. */
    String query() {
        Standing standing = filter.standing();
        return "keadaan=" + filter.stateName() + "&wilayah=" + filter.region()
                + (standing == null ? "" : "&situs=" + standing.name())
                + (filter.feed() == null ? "" : "&sumber=" + filter.feed());
    }

    String drafter(Item item) {
        Office office = item.draft() == null ? null : drafters.get(item.draft().office());
        return office == null ? "" : office.name();
    }
}
