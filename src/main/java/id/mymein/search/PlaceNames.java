package id.mymein.search;

import id.mymein.region.Region;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.search.language.Analysis;
import id.mymein.search.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Recognises the places of the served regencies in what somebody typed, also where their names are ordinary words: Baru, Merah. */
@Component
class PlaceNames {

    /** More would be a guess. */
    private static final int MOST = 3;

    private static final Map<String, Set<RegionLevel>> KINDS = Map.of(
            "desa", Set.of(RegionLevel.VILLAGE),
            "kampung", Set.of(RegionLevel.VILLAGE),
            "kelurahan", Set.of(RegionLevel.VILLAGE),
            "kecamatan", Set.of(RegionLevel.DISTRICT),
            "kabupaten", Set.of(RegionLevel.REGENCY));

    private final Regions regions;

    PlaceNames(Regions regions) {
        this.regions = regions;
    }

    /**
     * A place that was named.
     *
     * @param certain where its kind was named too, as in {@code desa baru}
     */
    record Named(Region region, int from, int length, boolean certain) {}

    /** The places that the query names, longer names first; none where more than {@value #MOST} bear them. */
    List<Named> in(Asked asked) {
        List<String> typed = typed(asked);
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Named> named = all().flatMap(region -> named(region, typed)).toList();
        List<Named> places = named.stream()
                .filter(place -> named.stream().noneMatch(other -> covers(other, place)))
                .sorted(Comparator.comparingInt((Named place) -> -place.length())
                        .thenComparing(place -> place.region().code()))
                .toList();
        return places.size() > MOST ? List.of() : places;
    }

    /** Of "batu piring" the village of that name is meant, not one that is called Batu. */
    private static boolean covers(Named other, Named place) {
        return other.length() > place.length()
                && other.from() <= place.from()
                && other.from() + other.length() >= place.from() + place.length();
    }

    private static List<String> typed(Asked asked) {
        List<String> typed = new ArrayList<>();
        asked.words().forEach(word -> typed.add(word.exact()));
        asked.phrases().forEach(phrase -> {
            typed.add(Word.BREAK.exact());
            phrase.forEach(word -> typed.add(word.exact()));
        });
        return typed;
    }

    private Stream<Region> all() {
        return regions.served().stream()
                .flatMap(regency -> Stream.concat(
                        Stream.concat(Stream.of(regency), regions.children(regency.code()).stream()),
                        regions.villages(regency.code()).stream()));
    }

    private static Stream<Named> named(Region region, List<String> typed) {
        List<String> name =
                Analysis.words(region.name()).stream().map(Word::exact).toList();
        int from = java.util.Collections.indexOfSubList(typed, name);
        if (from < 0 || name.isEmpty()) {
            return Stream.empty();
        }
        Set<RegionLevel> kinds = from == 0 ? null : KINDS.get(typed.get(from - 1));
        return kinds == null || kinds.contains(region.level())
                ? Stream.of(new Named(region, from, name.size(), kinds != null))
                : Stream.empty();
    }
}
