package id.mymein.region.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A geometry as GeoJSON, and back. */
final class GeometryText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double WHOLE = 100_000;

    private GeometryText() {}

    static String write(Geometry geometry) {
        var text = new StringBuilder();
        if (geometry instanceof Polygon polygon) {
            text.append("{\"type\":\"Polygon\",\"coordinates\":");
            write(polygon, text);
        } else {
            text.append("{\"type\":\"MultiPolygon\",\"coordinates\":[");
            for (int n = 0; n < geometry.getNumGeometries(); n++) {
                text.append(n == 0 ? "" : ",");
                write((Polygon) geometry.getGeometryN(n), text);
            }
            text.append(']');
        }
        return text.append('}').toString();
    }

    private static void write(Polygon polygon, StringBuilder text) {
        text.append('[');
        write(polygon.getExteriorRing(), text);
        for (int n = 0; n < polygon.getNumInteriorRing(); n++) {
            text.append(',');
            write(polygon.getInteriorRingN(n), text);
        }
        text.append(']');
    }

    private static void write(LinearRing ring, StringBuilder text) {
        char before = '[';
        for (Coordinate corner : ring.getCoordinates()) {
            text.append(before).append('[');
            append(text, corner.x);
            text.append(',');
            append(text, corner.y);
            text.append(']');
            before = ',';
        }
        text.append(']');
    }

    /** Never {@code 1.0E-5}. */
    private static void append(StringBuilder text, double degrees) {
        text.append(BigDecimal.valueOf(Math.round(degrees * WHOLE), 5)
                .stripTrailingZeros()
                .toPlainString());
    }

    /** @throws IllegalStateException where it is not what {@link #write} wrote */
    static Geometry read(String text) {
        try {
            Map<?, ?> geometry = JSON.readValue(text, Map.class);
            String type = String.valueOf(geometry.get("type"));
            Object coordinates = coordinates(geometry.get("coordinates"));
            return Areas.of(new Feature("", 0, Map.of(), type, coordinates))
                    .orElseThrow(() -> new IllegalStateException("not an area"));
        } catch (JacksonException broken) {
            throw new IllegalStateException("not a geometry", broken);
        }
    }

    private static Object coordinates(@Nullable Object read) {
        if (!(read instanceof List<?> list)) {
            return List.of();
        }
        if (list.size() >= 2 && list.getFirst() instanceof Number x && list.get(1) instanceof Number y) {
            return new Coordinate(x.doubleValue(), y.doubleValue());
        }
        return list.stream().map(GeometryText::coordinates).toList();
    }
}
