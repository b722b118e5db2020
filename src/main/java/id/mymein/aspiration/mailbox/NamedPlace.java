package id.mymein.aspiration.mailbox;

import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the place that a letter names; where it names none, or several, the verifier chooses and it is the regency's. */
@Component
class NamedPlace {

    private static final List<String> VILLAGE = List.of("desa", "ds", "kelurahan", "kel");
    private static final List<String> DISTRICT = List.of("kecamatan", "kec");
    private static final List<String> ANY = List.of("di", "dari");

    private final Regions regions;

    NamedPlace(Regions regions) {
        this.regions = regions;
    }

    /** Code of the place; empty where nobody serves any. */
    String find(String text) {
        String words = words(text);
        List<Region> regencies = regions.served();
        List<Region> districts = regencies.stream()
                .flatMap(regency -> regions.children(regency.code()).stream())
                .toList();
        List<Region> villages = regencies.stream()
                .flatMap(regency -> regions.villages(regency.code()).stream())
                .toList();
        List<Region> district = named(words, DISTRICT, districts);
        List<Region> village = narrowed(named(words, VILLAGE, villages), district);
        return Stream.of(
                        village,
                        district,
                        named(
                                words,
                                ANY,
                                Stream.concat(districts.stream(), villages.stream())
                                        .toList()),
                        regencies.stream()
                                .filter(regency -> words.contains(words(regency.name())))
                                .toList())
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .findFirst()
                .or(() -> regencies.stream().findFirst())
                .map(Region::code)
                .map(RegionCode::value)
                .orElse("");
    }

    private static List<Region> narrowed(List<Region> villages, List<Region> districts) {
        List<Region> within = villages.stream()
                .filter(village ->
                        districts.stream().anyMatch(district -> district.code().contains(village.code())))
                .toList();
        return within.isEmpty() ? villages : within;
    }

    /** Of names of which one begins like another, the longer is meant. */
    private static List<Region> named(String words, List<String> before, List<Region> places) {
        List<Region> found = places.stream()
                .filter(place -> before.stream().anyMatch(word -> words.contains(" " + word + words(place.name()))))
                .toList();
        return found.stream()
                .filter(place -> found.stream().noneMatch(other -> isLonger(words(other.name()), words(place.name()))))
                .toList();
    }

    private static boolean isLonger(String other, String name) {
        return other.length() > name.length() && other.startsWith(name);
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
