package id.mymein.newsroom.desk;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The places that the desk names and sorts by. */
@Component
class Places {

    private final Regions regions;

    Places(Regions regions) {
        this.regions = regions;
    }

    /** A district with its villages, for a choice. */
    record District(Region region, List<Region> villages) {}

    /** @param code as it stands in a story, right or wrong; {@code otherwise} where it names none */
    PlaceName name(String code, RegionCode otherwise) {
        String wanted = code.isEmpty() ? otherwise.value() : code;
        Region region =
                RegionCode.isCode(wanted) ? regions.find(new RegionCode(wanted)).orElse(null) : null;
        RegionCode parent = region == null ? null : region.code().parent();
        return new PlaceName(
                wanted, region, parent == null ? null : regions.find(parent).orElse(null));
    }

    /** The districts whose stories come to this editor. */
    List<District> districts(Actor actor) {
        return actor.offices(Action.READ_DESK)
                .map(Grant::region)
                .distinct()
                .flatMap(this::districts)
                .distinct()
                .map(region -> new District(region, regions.villages(region.code())))
                .toList();
    }

    private Stream<Region> districts(RegionCode region) {
        return switch (region.level()) {
            case PROVINCE -> regions.children(region).stream().flatMap(regency -> districts(regency.code()));
            case REGENCY -> regions.children(region).stream();
            case DISTRICT, VILLAGE ->
                regions.path(region).stream().filter(each -> each.level() == RegionLevel.DISTRICT);
        };
    }
}
