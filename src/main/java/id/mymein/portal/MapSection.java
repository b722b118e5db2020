package id.mymein.portal;

import id.mymein.aspiration.PublicPoints;
import id.mymein.platform.web.Languages;
import id.mymein.region.Boundaries;
import id.mymein.region.BoundaryMap;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the maps draw, as GeoJSON: a regency's villages and districts, and the points of aspirations. */
@Component
@Order(23)
class MapSection implements Section {

    private static final String GEO_JSON = "application/geo+json";
    private static final Pattern LAND = Pattern.compile("/wilayah/([a-z0-9-]{1,120})/batas\\.geojson");
    private static final Pattern POINTS = Pattern.compile("/aspirasi/wilayah/([a-z0-9-]{1,120})/titik\\.geojson");
    private static final int MOST_POINTS = 500;

    private final Boundaries boundaries;
    private final PublicPoints points;
    private final Regions regions;
    private final JsonMapper json;

    MapSection(Boundaries boundaries, PublicPoints points, Regions regions, JsonMapper json) {
        this.boundaries = boundaries;
        this.points = points;
        this.regions = regions;
        this.json = json;
    }

    static String land(Region regency) {
        return RegionSection.path(regency) + "/batas.geojson";
    }

    static String points(Region regency) {
        return AspirationPaths.of(regency) + "/titik.geojson";
    }

    @Override
    public Optional<Answer> answer(Address address) {
        if (!address.beginning() || !address.language().equals(Languages.INDONESIAN)) {
            return Optional.empty();
        }
        return regency(LAND.matcher(address.path()))
                .map(regency -> collection(land(boundaries.map(regency.code()))))
                .or(() -> regency(POINTS.matcher(address.path())).map(regency -> collection(points(regency.code()))));
    }

    /** One that is served and can be drawn. */
    private Optional<Region> regency(Matcher address) {
        return address.matches()
                ? regions.served().stream()
                        .filter(regency -> regency.slug().equals(address.group(1)) && boundaries.drawn(regency.code()))
                        .findFirst()
                : Optional.empty();
    }

    private static Answer collection(Stream<String> features) {
        String text = features.collect(
                Collectors.joining(",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
        return new Answer.Content(200, GEO_JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> land(BoundaryMap map) {
        return Stream.concat(map.villages().stream(), map.districts().stream())
                .map(area -> feature(place(area), area.geometry()));
    }

    private String feature(Map<String, Object> properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":" + json.writeValueAsString(properties) + ",\"geometry\":"
                + geometry + "}";
    }

    private Map<String, Object> place(BoundaryMap.Area area) {
        return Map.of(
                "code",
                area.code().value(),
                "name",
                regions.find(area.code()).map(Region::name).orElse(""),
                "middle",
                List.of(area.longitude(), area.latitude()));
    }

    private Stream<String> points(RegionCode regency) {
        return points.newest(regency, MOST_POINTS).stream()
                .map(point -> feature(
                        Map.of("number", point.number(), "title", point.title()),
                        "{\"type\":\"Point\",\"coordinates\":[" + point.longitude() + "," + point.latitude() + "]}"));
    }
}
