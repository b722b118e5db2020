package id.mymein.incoming.web;

import id.mymein.identity.Grant;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.incoming.IncomingPaths;
import id.mymein.incoming.Item;
import id.mymein.incoming.ItemState;
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
 * @param older where the list goes on; empty at its end
 * @param feed id of the only feed that is shown; empty for all
 */
record NewsPage(
        List<Item> items,
        Map<RegionCode, Region> places,
        List<Places.Group> groups,
        List<Grant> offices,
        Map<OfficeId, Office> drafters,
        String region,
        @Nullable ItemState state,
        String feed,
        String older,
        String told,
        String undo,
        String by) {

    @Nullable
    Region place(Item item) {
        return places.get(item.source().region());
    }

    /** Where the same list is, from another place on or in another state. */
    String path(String stateName, String before) {
        return IncomingPaths.NEWS + "?keadaan=" + stateName + "&wilayah=" + region
                + (feed.isEmpty() ? "" : "&sumber=" + feed)
                + (before.isEmpty() ? "" : "&sebelum=" + before);
    }

    String stateName() {
        return state == null ? "semua" : state.name();
    }

    String drafter(Item item) {
        Office office = item.draft() == null ? null : drafters.get(item.draft().office());
        return office == null ? "" : office.name();
    }
}
