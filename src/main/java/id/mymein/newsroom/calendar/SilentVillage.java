package id.mymein.newsroom.calendar;

import id.mymein.region.RegionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A village that nothing was published from lately.
 *
 * @param kindKey message key of what kind of village it is
 * @param last when the last story from there was first published; null for never
 */
public record SilentVillage(
        RegionCode code,
        String name,
        String kindKey,
        String slug,
        RegionCode district,
        String districtName,
        @Nullable Instant last) {}
