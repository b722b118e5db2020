package id.mymein.search;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many of all that was found lie where. Exact at any size.
 *
 * @param regions by the code that stories name; {@link #within} adds up what lies below
 * @param categories by slug
 */
public record SearchCounts(
        Map<RegionCode, Long> regions,
        Map<String, Long> categories,
        Map<OfficeId, Long> offices,
        Map<Integer, Long> years) {

    static final SearchCounts NONE = new SearchCounts(Map.of(), Map.of(), Map.of(), Map.of());

    /** In a region and everything below it. */
    public long within(RegionCode region) {
        return regions.entrySet().stream()
                .filter(entry -> region.contains(entry.getKey()))
                .collect(Collectors.summingLong(Map.Entry::getValue));
    }
}
