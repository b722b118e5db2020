package id.mymein.portal;

import id.mymein.newsroom.PublishedCounts;
import id.mymein.newsroom.RegionCount;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds up what came from regions and from what lies below them. */
@Component
class RegionCounts {

    private final PublishedCounts published;
    private final Regions regions;

    RegionCounts(PublishedCounts published, Regions regions) {
        this.published = published;
        this.regions = regions;
    }

    Map<RegionCode, RegionCount> within(RegionCode region) {
        return published.within(region);
    }

    RegionView.Below of(Region region, Map<RegionCode, RegionCount> counts) {
        List<RegionCount> within = counts.entrySet().stream()
                .filter(entry -> region.code().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Instant latest = within.stream()
                .map(RegionCount::latest)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new RegionView.Below(
                region,
                regions.villages(region.code()).size(),
                within.stream().mapToLong(RegionCount::stories).sum(),
                latest);
    }

    List<RegionView.Below> below(Region region, Map<RegionCode, RegionCount> counts) {
        return regions.children(region.code()).stream()
                .map(child -> of(child, counts))
                .toList();
    }
}
