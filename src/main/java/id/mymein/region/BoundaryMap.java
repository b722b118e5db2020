package id.mymein.region;

import java.util.List;

/** A regency to be drawn. Geometries are GeoJSON (RFC 7946), Polygon or MultiPolygon, in WGS 84 with five decimals. */
public record BoundaryMap(List<Area> villages, List<Area> districts) {

    public BoundaryMap {
        villages = List.copyOf(villages);
        districts = List.copyOf(districts);
    }

    /**
     * @param longitude of a point inside, where its name may stand
     * @param latitude of that point
     */
    public record Area(RegionCode code, String geometry, double longitude, double latitude) {}
}
