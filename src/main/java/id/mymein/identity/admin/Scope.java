package id.mymein.identity.admin;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where somebody administers accounts. Whoever does so nowhere finds no such page. */
public record Scope(List<RegionCode> regions) {

    public static Scope of(Actor actor) {
        String[] regions = actor.regionsFor(Action.ADMINISTER_ACCOUNTS);
        if (regions.length == 0) {
            throw new NotFound();
        }
        return new Scope(Arrays.stream(regions).map(RegionCode::new).toList());
    }

    public boolean contains(RegionCode region) {
        return regions.stream().anyMatch(own -> own.contains(region));
    }

    /** For {@code region_code like any (…)}: each region and all below it. */
    public String[] patterns() {
        return regions.stream()
                .flatMap(region -> Stream.of(region.value(), region.value() + ".%"))
                .toArray(String[]::new);
    }
}
