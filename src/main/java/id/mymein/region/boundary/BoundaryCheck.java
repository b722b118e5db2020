package id.mymein.region.boundary;

import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Decides about each feature of the files, and holds what was found right and what was left out. */
final class BoundaryCheck implements Consumer<Feature> {

    /** The country and the sea around it. */
    private static final Envelope INDONESIA = new Envelope(94.5, 141.5, -11.5, 6.5);

    private static final Envelope SWAPPED = new Envelope(-11.5, 6.5, 94.5, 141.5);
    private static final Envelope DEGREES = new Envelope(-180, 180, -90, 90);

    private final Regions regions;
    private final CodeProperty property;
    private final int mostPoints;
    private final Map<RegionCode, Boundary> found = new LinkedHashMap<>();
    private final List<FeatureProblem> problems = new ArrayList<>();
    private long points;

    /** @param mostPoints that are held in all */
    BoundaryCheck(Regions regions, CodeProperty property, int mostPoints) {
        this.regions = regions;
        this.property = property;
        this.mostPoints = mostPoints;
    }

    List<Boundary> found() {
        return List.copyOf(found.values());
    }

    List<FeatureProblem> problems() {
        return List.copyOf(problems);
    }

    /** More than are held: what came after that was not looked at. */
    boolean tooMany() {
        return points > mostPoints;
    }

    @Override
    public void accept(Feature feature) {
        if (tooMany()) {
            return;
        }
        property.of(feature.properties())
                .ifPresentOrElse(
                        code -> place(feature, code),
                        () -> leaveOut(feature, "region.boundary.noCode", CodeProperty.namesOf(feature.properties())));
    }

    private void leaveOut(Feature feature, String reason, Object... arguments) {
        problems.add(FeatureProblem.of(feature, reason, arguments));
    }

    private void place(Feature feature, RegionCode code) {
        if (regions.find(code).isEmpty()) {
            leaveOut(feature, "region.boundary.unknownCode", code.value());
        } else if (code.level() == RegionLevel.PROVINCE) {
            leaveOut(feature, "region.boundary.province", code.value());
        } else if (found.containsKey(code)) {
            leaveOut(feature, "region.boundary.twice", code.value());
        } else {
            Areas.of(feature)
                    .ifPresentOrElse(
                            geometry -> draw(feature, code, geometry),
                            () -> leaveOut(feature, wrongGeometry(feature), code.value(), feature.type()));
        }
    }

    private static String wrongGeometry(Feature feature) {
        if (feature.type().isEmpty()) {
            return "region.boundary.noGeometry";
        }
        return Areas.isArea(feature.type()) ? "region.boundary.badRing" : "region.boundary.badGeometry";
    }

    private void draw(Feature feature, RegionCode code, Geometry geometry) {
        String wrong = elsewhere(geometry.getEnvelopeInternal());
        if (!wrong.isEmpty()) {
            leaveOut(feature, wrong, code.value());
            return;
        }
        Geometry right = Areas.repaired(geometry);
        if (right.isEmpty()) {
            leaveOut(feature, "region.boundary.noArea", code.value());
            return;
        }
        points += right.getNumPoints();
        found.put(code, new Boundary(code, right, !right.equalsExact(geometry)));
    }

    /** Empty where it lies in the country. */
    private static String elsewhere(Envelope where) {
        if (INDONESIA.contains(where)) {
            return "";
        }
        if (SWAPPED.contains(where)) {
            return "region.boundary.swapped";
        }
        return DEGREES.contains(where) ? "region.boundary.outside" : "region.boundary.notDegrees";
    }
}
