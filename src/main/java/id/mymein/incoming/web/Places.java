package id.mymein.incoming.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The places among which somebody chooses, district by district. */
@Component
class Places {

    private final Regions regions;

    Places(Regions regions) {
        this.regions = regions;
    }

    /** @param below the villages of a district; the district itself comes first in its group */
    record Group(Region district, List<Region> below) {}

    List<Group> of(Actor actor, Action action) {
        var groups = new ArrayList<Group>();
        actor.offices(action).map(Grant::region).distinct().forEach(region -> groups.addAll(of(region)));
        return groups;
    }

    private List<Group> of(RegionCode region) {
        return switch (region.level()) {
            case PROVINCE ->
                regions.served().stream()
                        .flatMap(served -> of(served.code()).stream())
                        .toList();
            case REGENCY -> regions.children(region).stream().map(this::group).toList();
            case DISTRICT, VILLAGE ->
                regions.find(region).map(this::group).stream().toList();
        };
    }

    private Group group(Region place) {
        return new Group(place, place.level() == RegionLevel.VILLAGE ? List.of() : regions.children(place.code()));
    }

    /** Those regions by their codes. */
    Map<RegionCode, Region> named(Collection<RegionCode> codes) {
        var named = new HashMap<RegionCode, Region>();
        codes.stream().distinct().forEach(code -> regions.find(code).ifPresent(region -> named.put(code, region)));
        return named;
    }
}
