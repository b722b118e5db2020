package id.mymein.region.boundary;

import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/**
 * Takes out corners that nobody sees on a screen. The places of one level in a regency are simplified together, so that a border of two
 * villages stays one line for both.
 */
final class Simplifying {

    /** Some twenty metres: a pixel, where a regency is drawn four times as large as a phone is wide. */
    private static final double FINEST = 0.0002;

    private static final double COARSER = 1.5;

    /** What nobody would recognise any more, a good two kilometres. */
    private static final double COARSEST = 0.02;

    /** So many points of all villages of a regency are about 130 kB on the wire. */
    static final int MOST_POINTS = 25_000;

    private Simplifying() {}

    private record Group(RegionCode regency, RegionLevel level) {}

    static List<Boundary> of(List<Boundary> boundaries) {
        Map<Group, List<Boundary>> groups = new LinkedHashMap<>();
        for (Boundary boundary : boundaries) {
            groups.computeIfAbsent(
                            new Group(regency(boundary.code()), boundary.code().level()), group -> new ArrayList<>())
                    .add(boundary);
        }
        return groups.values().stream()
                .flatMap(group -> together(group).stream())
                .toList();
    }

    static RegionCode regency(RegionCode code) {
        RegionCode at = code;
        for (RegionCode above = at.parent(); above != null && at.level() != RegionLevel.REGENCY; above = at.parent()) {
            at = above;
        }
        return at;
    }

    private static List<Boundary> together(List<Boundary> group) {
        Geometry[] before = group.stream().map(Boundary::geometry).toArray(Geometry[]::new);
        Geometry[] after = CoverageSimplifier.simplify(before, FINEST);
        for (double tolerance = FINEST; points(after) > MOST_POINTS && tolerance < COARSEST; ) {
            tolerance *= COARSER;
            after = CoverageSimplifier.simplify(before, tolerance);
        }
        var simplified = new ArrayList<Boundary>();
        for (int n = 0; n < before.length; n++) {
            simplified.add(group.get(n).with(after[n].isEmpty() ? before[n] : after[n]));
        }
        return simplified;
    }

    private static int points(Geometry[] geometries) {
        int points = 0;
        for (Geometry geometry : geometries) {
            points += geometry.getNumPoints();
        }
        return points;
    }
}
