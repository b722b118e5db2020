package id.mymein.region.boundary;

import id.mymein.region.RegionCode;
import org.locationtech.jts.geom.Geometry;

/**
 * A place's boundary that was found right.
 *
 * @param repaired true where its lines crossed themselves and were put right
 */
record Boundary(RegionCode code, Geometry geometry, boolean repaired) {

    Boundary with(Geometry simplified) {
        return new Boundary(code, simplified, repaired);
    }
}
