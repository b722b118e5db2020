package id.mymein.aspiration.web;

import id.mymein.aspiration.CaseAccess;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The places that the desk names and chooses from. */
@Component
class CasePlaces {

    private final Regions regions;

    CasePlaces(Regions regions) {
        this.regions = regions;
    }

    /** A district with its villages, for a choice. */
    record District(Region region, List<Region> villages) {
        District {
            villages = List.copyOf(villages);
        }
    }

    /** The districts whose aspirations this person sees. */
    List<District> of(Actor actor) {
        Stream<String> roots = Stream.of(
                        CaseAccess.verifying(actor),
                        actor.regionsFor(Action.READ_REPORTS),
                        actor.regionsFor(Action.WORK_CASE))
                .flatMap(Arrays::stream);
        return roots.distinct()
                .map(RegionCode::new)
                .flatMap(this::districts)
                .distinct()
                .map(this::district)
                .toList();
    }

    /** Every district of the regency in which a place lies. */
    List<District> around(RegionCode place) {
        return regions.path(place).stream()
                .filter(region -> region.level() == RegionLevel.REGENCY)
                .flatMap(regency -> regions.children(regency.code()).stream())
                .map(this::district)
                .toList();
    }

    /** Those of every regency that is served. */
    List<District> served() {
        return regions.served().stream()
                .flatMap(regency -> regions.children(regency.code()).stream())
                .map(this::district)
                .toList();
    }

    List<Region> regencies() {
        return regions.served();
    }

    private District district(Region region) {
        return new District(region, regions.children(region.code()));
    }

    private Stream<Region> districts(RegionCode root) {
        return switch (root.level()) {
            case PROVINCE -> regions.children(root).stream().flatMap(regency -> districts(regency.code()));
            case REGENCY -> regions.children(root).stream();
            case DISTRICT, VILLAGE -> regions.path(root).stream().filter(each -> each.level() == RegionLevel.DISTRICT);
        };
    }

    /** @param above the district, of a village; empty for a greater place */
    record Place(String name, String above) {}

    Place name(RegionCode code) {
        RegionCode parent = code.parent();
        String above = code.level() == RegionLevel.VILLAGE && parent != null
                ? regions.find(parent).map(Region::name).orElse("")
                : "";
        return new Place(regions.find(code).map(Region::name).orElse(code.value()), above);
    }
}
