package id.mymein.community.web;

import id.mymein.community.web.Field.Choice;
import id.mymein.community.web.Field.Choices;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The places that somebody may choose, each with its kind and below its district: some names are a village's and a district's. */
@Component
class Places {

    private final Regions regions;

    Places(Regions regions) {
        this.regions = regions;
    }

    /** Districts and villages, and for registrars the regencies and provinces of forums behind them. */
    List<Choices> of(Actor actor, boolean forums) {
        var choices = new ArrayList<Choices>();
        roots(actor).flatMap(this::districts).distinct().forEach(district -> choices.add(below(district)));
        if (forums) {
            List<Choice> above = actor.offices(Action.KEEP_REGISTERS)
                    .flatMap(grant -> regions.path(grant.region()).stream())
                    .filter(region -> region.level() == RegionLevel.PROVINCE || region.level() == RegionLevel.REGENCY)
                    .distinct()
                    .map(Places::choice)
                    .toList();
            if (!above.isEmpty()) {
                choices.add(new Choices("community.places.forum", "", above));
            }
        }
        return choices;
    }

    private static Stream<RegionCode> roots(Actor actor) {
        return Stream.concat(actor.offices(Action.KEEP_REGISTERS), actor.offices(Action.KEEP_OWN_REGISTERS))
                .map(Grant::region)
                .distinct();
    }

    private Stream<Region> districts(RegionCode root) {
        return switch (root.level()) {
            case PROVINCE -> regions.children(root).stream().flatMap(regency -> districts(regency.code()));
            case REGENCY -> regions.children(root).stream();
            case DISTRICT, VILLAGE -> regions.find(root).stream();
        };
    }

    private Choices below(Region district) {
        if (district.level() == RegionLevel.VILLAGE) {
            return new Choices("", "", List.of(choice(district)));
        }
        var choices = new ArrayList<Choice>();
        choices.add(choice(district));
        regions.children(district.code()).stream().map(Places::choice).forEach(choices::add);
        return new Choices(district.kindKey(), district.name(), choices);
    }

    private static Choice choice(Region region) {
        return new Choice(region.code().value(), region.kindKey(), region.name(), false);
    }

    /** The kind, the name and the place above it, as pages say where something is; empty parts where the code names none. */
    record Place(String kindKey, String name, String above) {}

    Place place(RegionCode code) {
        Region region = regions.find(code).orElse(null);
        if (region == null) {
            return new Place("", code.value(), "");
        }
        RegionCode parent = code.parent();
        String above = region.level() == RegionLevel.VILLAGE && parent != null
                ? regions.find(parent).map(Region::name).orElse("")
                : "";
        return new Place(region.kindKey(), region.name(), above);
    }
}
