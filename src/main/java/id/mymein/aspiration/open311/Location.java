package id.mymein.aspiration.open311;

import id.mymein.aspiration.Aspiration.Point;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.RegionPoints;
import id.mymein.region.RegionPoints.Around;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where a report belongs: by a region's code, else by a point on the map, else by what its address says. */
@Component
class Location {

    private static final Pattern KIND =
            Pattern.compile("^(desa|ds|kelurahan|kel|kecamatan|kec|kabupaten|kab)\\b[. ]*(.+)$");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private final Regions regions;
    private final RegionPoints points;

    Location(Regions regions, RegionPoints points) {
        this.regions = regions;
        this.points = points;
    }

    /** @param jurisdiction null where the app named none */
    RegionCode of(Posted posted, @Nullable RegionCode jurisdiction) {
        Point point = posted.point();
        if (posted.addressId().isEmpty() && posted.address().isEmpty() && point == null) {
            throw new Refused(400, "", "aspiration.open311.wrong.nowhere");
        }
        Optional<RegionCode> near = point == null ? Optional.empty() : near(point);
        RegionCode found = posted.addressId().isEmpty()
                ? near.or(() -> told(posted.address())).orElseGet(() -> only(jurisdiction))
                : coded(posted.addressId());
        if (jurisdiction != null && !jurisdiction.contains(found)) {
            throw new Refused(400, "jurisdiction_id", "aspiration.open311.wrong.beside");
        }
        return found;
    }

    private RegionCode coded(String code) {
        return Optional.of(code)
                .filter(RegionCode::isCode)
                .map(RegionCode::new)
                .filter(this::served)
                .flatMap(regions::find)
                .map(Region::code)
                .orElseThrow(() -> new Refused(400, "address_id", "aspiration.open311.wrong.region"));
    }

    private boolean served(RegionCode code) {
        return regions.served().stream().anyMatch(regency -> regency.code().contains(code));
    }

    /** Empty where the middles of the villages are not known. */
    private Optional<RegionCode> near(Point point) {
        boolean readable = Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
        if (!readable) {
            throw new Refused(400, "lat, long", "aspiration.open311.wrong.point");
        }
        return switch (points.around(point.latitude(), point.longitude())) {
            case Around.Village(RegionCode code) -> Optional.of(code);
            case Around.Outside() -> throw new Refused(400, "lat, long", "aspiration.open311.wrong.outside", names());
            case Around.Unknown() -> Optional.empty();
        };
    }

    private String names() {
        return String.join(", ", regions.served().stream().map(Region::name).toList());
    }

    /** Where nothing says more than which regency it is. */
    private RegionCode only(@Nullable RegionCode jurisdiction) {
        if (jurisdiction != null) {
            return jurisdiction;
        }
        List<Region> served = regions.served();
        if (served.size() != 1) {
            throw new Refused(400, "address_id", "aspiration.open311.wrong.which");
        }
        return served.getFirst().code();
    }

    /** One part of an address: {@code desa mayanau}. */
    private record Part(String kind, String name) {

        static Part of(String text) {
            String plain = NOT_LETTERS
                    .matcher(text.toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .strip();
            Matcher kind = KIND.matcher(plain);
            return kind.matches() ? new Part(kind.group(1), kind.group(2).strip()) : new Part("", plain);
        }

        boolean names(Region region) {
            boolean kindFits = switch (region.level()) {
                case VILLAGE -> kind.isEmpty() || kind.startsWith("de") || kind.equals("ds") || kind.startsWith("kel");
                case DISTRICT -> kind.isEmpty() || kind.startsWith("kec");
                case REGENCY, PROVINCE -> kind.isEmpty() || kind.startsWith("kab");
            };
            return kindFits && name.equals(region.name().toLowerCase(Locale.ROOT));
        }
    }

    /** What stands between commas in an address: a village, else a district, where only one is called so; a regency last. */
    private Optional<RegionCode> told(String address) {
        List<Part> parts = Stream.of(address.split("[,;/]")).map(Part::of).toList();
        List<Region> served = regions.served();
        boolean elsewhere = parts.stream()
                .filter(part -> part.kind().startsWith("kab"))
                .anyMatch(part -> served.stream().noneMatch(part::names));
        if (elsewhere) {
            throw new Refused(400, "address_string", "aspiration.open311.wrong.outside", names());
        }
        List<Region> districts =
                named(parts, served.stream().flatMap(regency -> regions.children(regency.code()).stream()));
        List<Region> villages =
                named(parts, served.stream().flatMap(regency -> regions.villages(regency.code()).stream()));
        List<Region> within = villages.stream()
                .filter(village -> districts.isEmpty()
                        || districts.stream()
                                .anyMatch(district -> district.code().contains(village.code())))
                .toList();
        return one(within).or(() -> one(districts)).or(() -> one(named(parts, served.stream())));
    }

    private static List<Region> named(List<Part> parts, Stream<Region> regions) {
        return regions.filter(region -> region.level() != RegionLevel.PROVINCE)
                .filter(region -> parts.stream().anyMatch(part -> part.names(region)))
                .toList();
    }

    private static Optional<RegionCode> one(List<Region> found) {
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }
}
