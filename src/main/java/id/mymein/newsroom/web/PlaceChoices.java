package id.mymein.newsroom.web;

import id.mymein.identity.Office;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where something may have happened, from near to far: the office's own place, a village of the same district, anything in the
 * regency.
 *
 * @param district null where the office sits above the districts
 * @param nearby villages of that district, the own one left out
 * @param everywhere all villages, districts and the regency itself, each by a label that is its own
 */
record PlaceChoices(Region own, @Nullable Region district, List<Region> nearby, List<Labelled> everywhere) {

    record Labelled(String code, String label) {}

    static PlaceChoices of(Office office, Regions regions, Words words) {
        Region own = regions.find(office.region()).orElseThrow();
        List<Region> path = regions.path(office.region());
        Region district = at(path, RegionLevel.DISTRICT);
        Region regency = at(path, RegionLevel.REGENCY);
        List<Region> nearby = district == null
                ? List.of()
                : regions.villages(district.code()).stream()
                        .filter(village -> !village.equals(own))
                        .toList();
        List<Region> served = regency == null ? regions.served() : List.of(regency);
        return new PlaceChoices(
                own,
                district,
                nearby,
                served.stream().flatMap(each -> below(each, regions, words)).toList());
    }

    private static @Nullable Region at(List<Region> path, RegionLevel level) {
        return path.stream()
                .filter(region -> region.level() == level)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Labelled> below(Region regency, Regions regions, Words words) {
        List<Labelled> all = new ArrayList<>();
        for (Region district : regions.children(regency.code())) {
            for (Region village : regions.villages(district.code())) {
                all.add(labelled(village, village.name() + ", " + district.name(), all));
            }
            all.add(labelled(district, words.text(district.kindKey()) + " " + district.name(), all));
        }
        all.add(labelled(regency, words.text(regency.kindKey()) + " " + regency.name(), all));
        return all.stream();
    }

    /** Two villages of one district may share a name; then the code tells them apart. */
    private static Labelled labelled(Region region, String label, List<Labelled> before) {
        boolean taken = before.stream().anyMatch(other -> other.label().equals(label));
        return new Labelled(region.code().value(), taken ? label + " (" + region.code() + ")" : label);
    }

    /** The code of what was typed: a label, a code, or a village's name that occurs once; otherwise what was typed. */
    String code(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Optional<Labelled> exact = everywhere.stream()
                .filter(place -> place.label().toLowerCase(Locale.ROOT).equals(wanted)
                        || place.code().equals(wanted))
                .findFirst();
        List<Labelled> byName = everywhere.stream()
                .filter(place -> place.label().toLowerCase(Locale.ROOT).startsWith(wanted + ", "))
                .toList();
        return exact.or(() -> byName.size() == 1 ? Optional.of(byName.getFirst()) : Optional.empty())
                .map(Labelled::code)
                .orElse(typed.strip());
    }

    /** How a code stands in the field for a place further away; what is no code of ours stands there as it is. */
    String label(String code) {
        return everywhere.stream()
                .filter(place -> place.code().equals(code))
                .map(Labelled::label)
                .findFirst()
                .orElse(code);
    }

    boolean isOwn(String code) {
        return own.code().value().equals(code);
    }

    boolean isNearby(String code) {
        return nearby.stream().anyMatch(village -> village.code().value().equals(code));
    }

    RegionCode ownCode() {
        return own.code();
    }
}
