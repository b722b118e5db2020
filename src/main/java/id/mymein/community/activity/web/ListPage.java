package id.mymein.community.activity.web;

import id.mymein.community.activity.ActivityFigures.Line;
import id.mymein.community.activity.ActivityFigures.Sum;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of activities.
 *
 * @param sum of all that the filter finds, also where the list shows fewer
 * @param names of the places in it
 * @param records true where this person records some
 * @param told message key of what was done; null where nothing was
 */
record ListPage(
        FilterView view,
        List<Line> lines,
        Sum sum,
        Map<RegionCode, Region> names,
        boolean records,
        @Nullable String told) {

    String place(Line line) {
        Region region = names.get(line.region());
        String name = region == null ? line.region().value() : region.name();
        return line.place().isEmpty() ? name : line.place() + ", " + name;
    }
}
