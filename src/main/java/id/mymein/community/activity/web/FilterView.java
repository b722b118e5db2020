package id.mymein.community.activity.web;

import id.mymein.community.ActivityLabel;
import id.mymein.community.activity.ActivityFilter;
import id.mymein.community.activity.KimOf;
import id.mymein.region.Region;
import java.util.List;

/**
 * What a list or a sum is narrowed down by.
 *
 * @param action where the form of it leads
 * @param doubtful true where the days that were asked for were none
 */
record FilterView(
        String action,
        ActivityFilter filter,
        boolean doubtful,
        List<KimOf> groups,
        List<Region> districts,
        List<ActivityLabel> labels,
        List<ActivityLabel> sources) {

    boolean isLabel(String key) {
        return key.equals(filter.label());
    }

    boolean isSource(String key) {
        return key.equals(filter.source());
    }
}
