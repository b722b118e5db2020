package id.mymein.community.activity;

import id.mymein.community.ActivityKind;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * What is on record of an activity.
 *
 * @param label key of an {@link id.mymein.community.ActivityLabel}; empty where nobody has filed it yet
 * @param attended how many came; 0 where nobody has counted yet
 */
public record ActivityContent(
        String topic,
        LocalDate day,
        RegionCode region,
        String place,
        ActivityKind kind,
        String label,
        int attended,
        List<String> names,
        String minutes,
        String result,
        boolean shown,
        boolean minutesShown) {

    public ActivityContent {
        names = List.copyOf(names);
    }
}
