package id.mymein.identity.admin;

import id.mymein.identity.Actor;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The regions that an administrator may choose from. */
@Component
class Places {

    private final Regions regions;

    Places(Regions regions) {
        this.regions = regions;
    }

    /** A region with those directly below it, for a list in groups. */
    record Group(Region region, List<Region> below) {}

    List<Group> of(Actor actor) {
        List<Group> groups = new ArrayList<>();
        for (RegionCode code : Scope.of(actor).regions()) {
            regions.find(code).ifPresent(region -> add(region, groups));
        }
        return groups;
    }

    private void add(Region region, List<Group> groups) {
        List<Region> below = regions.children(region.code());
        groups.add(new Group(region, below));
        if (region.level() == RegionLevel.REGENCY) {
            below.forEach(district -> groups.add(new Group(district, regions.children(district.code()))));
        }
    }

    String name(RegionCode code) {
        return regions.find(code).map(Region::name).orElse(code.value());
    }
}
