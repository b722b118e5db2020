package id.mymein.region.boundary;

import id.mymein.platform.facts.Facts;
import id.mymein.region.Boundaries;
import id.mymein.region.BoundaryMap;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionFacts;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.stereotype.Component;

/** Draws regencies from what is kept. */
@Component
class KeptBoundaries implements Boundaries {

    /** About a kilometre, in degrees: as wrong as a phone under trees, or a simplified border, may be. */
    private static final double SLACK = 0.01;

    private final BoundaryStore store;
    private final Regions regions;

    KeptBoundaries(BoundaryStore store, Regions regions) {
        this.store = store;
        this.regions = regions;
    }

    @Override
    public boolean drawn(RegionCode regency) {
        Facts.show(RegionFacts.BOUNDARIES);
        return store.anyVillage(regency);
    }

    @Override
    public BoundaryMap map(RegionCode regency) {
        Facts.show(RegionFacts.BOUNDARIES);
        Map<RegionCode, String> kept = kept(regency);
        List<BoundaryMap.Area> villages = kept.entrySet().stream()
                .filter(row -> row.getKey().level() == RegionLevel.VILLAGE)
                .map(row -> area(row.getKey(), GeometryText.read(row.getValue())))
                .toList();
        return new BoundaryMap(
                villages,
                regions.children(regency).stream()
                        .flatMap(district -> outline(district.code(), kept).stream())
                        .toList());
    }

    private Map<RegionCode, String> kept(RegionCode regency) {
        var kept = new LinkedHashMap<RegionCode, String>();
        store.within(regency).forEach(row -> kept.put(row.code(), row.geometry()));
        return kept;
    }

    /**
     * Around all its villages, so that it runs along their borders; where one of them is missing, the district's own boundary, which may
     * have been simplified in another way.
     */
    private Optional<BoundaryMap.Area> outline(RegionCode district, Map<RegionCode, String> kept) {
        String own = kept.get(district);
        Geometry whole = joined(regions.villages(district), kept);
        if (whole == null && own == null) {
            return Optional.empty();
        }
        return Optional.of(area(district, whole != null ? whole : GeometryText.read(own == null ? "" : own)));
    }

    private static BoundaryMap.Area area(RegionCode code, Geometry shape) {
        Point inside = shape.getInteriorPoint();
        return new BoundaryMap.Area(
                code, GeometryText.write(shape), Areas.rounded(inside.getX()), Areas.rounded(inside.getY()));
    }

    /** Null where one of them, or all, are missing. */
    private static @Nullable Geometry joined(List<Region> places, Map<RegionCode, String> kept) {
        var shapes = new ArrayList<Geometry>();
        for (Region place : places) {
            String text = kept.get(place.code());
            if (text == null) {
                return null;
            }
            shapes.add(Areas.repaired(GeometryText.read(text)));
        }
        return shapes.isEmpty() ? null : UnaryUnionOp.union(shapes);
    }

    @Override
    public boolean outside(RegionCode regency, double latitude, double longitude) {
        Map<RegionCode, String> kept = kept(regency);
        String own = kept.get(regency);
        Geometry whole = own != null ? GeometryText.read(own) : joined(regions.villages(regency), kept);
        return whole != null && whole.distance(Areas.GEOMETRY.createPoint(new Coordinate(longitude, latitude))) > SLACK;
    }
}
