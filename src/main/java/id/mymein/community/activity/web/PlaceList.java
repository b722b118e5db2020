package id.mymein.community.activity.web;

import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places to choose from, the near ones first.
 *
 * @param own the group's own place
 * @param near the rest of its district; empty where it works in more than one
 * @param districts all of the regency, each with its villages
 */
public record PlaceList(
        Region own, List<Region> near, @Nullable Region regency, List<Part> districts) {

    public record Part(Region district, List<Region> villages) {}

    public static PlaceList around(Regions regions, RegionCode home) {
        Region own = regions.find(home).orElseThrow();
        List<Region> path = regions.path(home);
        Region district = at(path, RegionLevel.DISTRICT);
        Region regency = at(path, RegionLevel.REGENCY);
        List<Region> near = district == null
                ? List.of()
                : regions.villages(district.code()).stream()
                        .filter(village -> !village.equals(own))
                        .toList();
        List<Part> all = regency == null
                ? List.of()
                : regions.children(regency.code()).stream()
                        .map(one -> new Part(one, regions.villages(one.code())))
                        .toList();
        return new PlaceList(own, near, regency, all);
    }

    private static @Nullable Region at(List<Region> path, RegionLevel level) {
        return path.stream()
                .filter(region -> region.level() == level)
                .findFirst()
                .orElse(null);
    }

    /** True where the list names that code at all; what somebody else typed is shown as no choice. */
    public boolean names(String code) {
        return own.code().value().equals(code)
                || districts.stream()
                        .anyMatch(part -> part.district().code().value().equals(code)
                                || part.villages().stream()
                                        .anyMatch(village ->
                                                village.code().value().equals(code)));
    }
}
