package id.mymein.region.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Makes areas from coordinates that nobody has looked at yet. */
final class Areas {

    private static final String ONE = "Polygon";
    private static final String SEVERAL = "MultiPolygon";

    /** Three corners and the first of them again. */
    private static final int FEWEST = 4;

    /** A metre: five decimals of a degree. */
    private static final double ROUNDED = 100_000;

    static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Areas() {}

    static boolean isArea(String type) {
        return type.equals(ONE) || type.equals(SEVERAL);
    }

    /** Empty where it is no area, or its rings are none. */
    static Optional<Geometry> of(Feature feature) {
        return switch (feature.type()) {
            case ONE -> polygon(feature.coordinates()).map(polygon -> polygon);
            case SEVERAL -> polygons(feature.coordinates());
            default -> Optional.empty();
        };
    }

    private static Optional<Geometry> polygons(@Nullable Object coordinates) {
        var polygons = new ArrayList<Polygon>();
        if (coordinates instanceof List<?> each) {
            for (Object one : each) {
                var polygon = polygon(one);
                if (polygon.isEmpty()) {
                    return Optional.empty();
                }
                polygons.add(polygon.get());
            }
        }
        return polygons.isEmpty()
                ? Optional.empty()
                : Optional.of(GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new)));
    }

    private static Optional<Polygon> polygon(@Nullable Object coordinates) {
        var rings = new ArrayList<LinearRing>();
        if (coordinates instanceof List<?> each) {
            for (Object one : each) {
                var ring = ring(one);
                if (ring.isEmpty()) {
                    return Optional.empty();
                }
                rings.add(ring.get());
            }
        }
        return rings.isEmpty()
                ? Optional.empty()
                : Optional.of(GEOMETRY.createPolygon(
                        rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
    }

    /** Closed where the file left it open; corners that round to the same become one. */
    private static Optional<LinearRing> ring(Object coordinates) {
        var corners = new CoordinateList();
        if (coordinates instanceof List<?> each) {
            for (Object one : each) {
                if (!(one instanceof Coordinate corner) || !Double.isFinite(corner.x) || !Double.isFinite(corner.y)) {
                    return Optional.empty();
                }
                corners.add(new Coordinate(rounded(corner.x), rounded(corner.y)), false);
            }
        }
        corners.closeRing();
        return corners.size() < FEWEST
                ? Optional.empty()
                : Optional.of(GEOMETRY.createLinearRing(corners.toCoordinateArray()));
    }

    static double rounded(double degrees) {
        return Math.round(degrees * ROUNDED) / ROUNDED;
    }

    /** The same where it is right; put right where its lines cross themselves; empty where nothing with an area is left. */
    static Geometry repaired(Geometry geometry) {
        if (geometry.isValid() && geometry.getArea() > 0) {
            return geometry;
        }
        Geometry fixed = GeometryFixer.fix(geometry);
        if (!(fixed instanceof Polygonal)) {
            List<?> parts = PolygonExtracter.getPolygons(fixed);
            fixed = GEOMETRY.createMultiPolygon(
                    parts.stream().map(Polygon.class::cast).toArray(Polygon[]::new));
        }
        return fixed.getArea() > 0 ? fixed : GEOMETRY.createPolygon();
    }
}
