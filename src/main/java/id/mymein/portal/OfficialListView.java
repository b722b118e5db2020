package id.mymein.portal;

import id.mymein.region.Region;
import id.mymein.socialaccount.PublicAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Official accounts of a place.
 *
 * @param above the regions that it is part of, the regency first
 * @param below those directly below; none but at the list's beginning
 * @param worn how many wear the badge there and below
 * @param platforms by which the list can be narrowed down
 * @param states likewise; their labels are message keys
 * @param path of this list
 * @param older how its address goes on for the next page; empty at the end
 */
record OfficialListView(
        Region region,
        List<Region> above,
        List<Below> below,
        long worn,
        List<Choice> platforms,
        List<Choice> states,
        List<Line> lines,
        String path,
        boolean beginning,
        String older) {

    /** @param place null where the region is no longer in the tree */
    record Line(PublicAccount account, @Nullable Region place) {}

    record Below(Region region, long worn) {}

    /** @param count -1 where nobody counts */
    record Choice(String label, String path, long count, boolean chosen) {}

    record Branch(Region region, long worn, List<Below> below) {}

    /** The regencies that are served, each with its districts. */
    record Tree(List<Branch> regencies) {}
}
