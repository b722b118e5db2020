package id.mymein.region;

import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactListener;
import id.mymein.platform.facts.Facts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where regions lie, as far as their import said so: a middle for each, no boundary. What is asked of it is answered from memory;
 * only the provinces of served regencies are in it.
 */
@Component
public class RegionPoints implements FactListener {

    private static final double KM_A_DEGREE = 111.2;

    /** Nobody lives so near to a village's middle that a point this near could be called outside. */
    private static final double LEAST_REACH_KM = 5;

    /** How often the usual distance between neighbours a village reaches; nineteen of twenty are nearer to their neighbour. */
    private static final int NEIGHBOURS = 4;

    private static final double USUAL = 0.95;

    private final JdbcClient jdbc;
    private final Regions regions;
    private volatile @Nullable Known known;

    RegionPoints(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** In degrees (WGS 84). */
    public record Middle(RegionCode code, double latitude, double longitude) {

        /** As the crow flies, right to some hundred metres over the width of a province. */
        double km(double toLatitude, double toLongitude) {
            double east = (longitude - toLongitude) * Math.cos(Math.toRadians(latitude));
            return KM_A_DEGREE * Math.hypot(latitude - toLatitude, east);
        }
    }

    /** @param reaches how far from a middle a point may be, by served regency */
    private record Known(Map<RegionCode, Middle> middles, Map<RegionCode, Double> reaches) {}

    /** What lies around a point. */
    public sealed interface Around {

        /** The village whose middle is nearest. */
        record Village(RegionCode code) implements Around {}

        /** It lies in no regency that is served. */
        record Outside() implements Around {}

        /** The middles of a served regency's villages are not known. */
        record Unknown() implements Around {}
    }

    /** Empty where the import gave none. */
    public Optional<Middle> middle(RegionCode code) {
        Facts.show(RegionFacts.TREE);
        return Optional.ofNullable(known().middles().get(code));
    }

    /**
     * The served village that a point lies in or near. A point is outside where the nearest village is one of a regency that is not
     * served, or where it is farther from every middle than villages there are large.
     */
    public Around around(double latitude, double longitude) {
        Known now = known();
        Optional<Around> village = now.middles().values().stream()
                .filter(middle -> middle.code().level() == RegionLevel.VILLAGE)
                .min(Comparator.comparingDouble(middle -> middle.km(latitude, longitude)))
                .filter(middle -> middle.km(latitude, longitude) <= reach(now, middle.code()))
                .map(middle -> new Around.Village(middle.code()));
        boolean complete =
                regions.served().stream().allMatch(regency -> now.reaches().containsKey(regency.code()));
        return village.orElseGet(() -> complete ? new Around.Outside() : new Around.Unknown());
    }

    /** Nothing lies within reach of a village that is not served. */
    private static double reach(Known known, RegionCode village) {
        return known.reaches().entrySet().stream()
                .filter(entry -> entry.getKey().contains(village))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElse(-1);
    }

    private Known known() {
        Known now = known;
        if (now == null) {
            Map<RegionCode, Middle> middles = read();
            now = new Known(middles, reaches(middles));
            known = now;
        }
        return now;
    }

    private Map<RegionCode, Middle> read() {
        return jdbc
                .sql("""
                select code, lat, lng from region
                where lat is not null and lng is not null
                  and left(code, 2) in (select left(code, 2) from served_regency)""")
                .query((row, n) ->
                        new Middle(new RegionCode(row.getString("code")), row.getDouble("lat"), row.getDouble("lng")))
                .list()
                .stream()
                .collect(Collectors.toMap(Middle::code, middle -> middle));
    }

    /** By served regency, where it has at least two villages with a middle. */
    private Map<RegionCode, Double> reaches(Map<RegionCode, Middle> all) {
        Map<RegionCode, Double> found = new HashMap<>();
        for (Region regency : regions.served()) {
            List<Middle> villages = all.values().stream()
                    .filter(middle -> middle.code().level() == RegionLevel.VILLAGE
                            && regency.code().contains(middle.code()))
                    .toList();
            double[] nearest = villages.stream()
                    .flatMap(village -> neighbour(village, villages).stream())
                    .sorted()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            if (nearest.length > 0) {
                double usual = nearest[(int) ((nearest.length - 1) * USUAL)];
                found.put(regency.code(), Math.max(LEAST_REACH_KM, NEIGHBOURS * usual));
            }
        }
        return Map.copyOf(found);
    }

    private static Optional<Double> neighbour(Middle village, List<Middle> villages) {
        return villages.stream()
                .filter(other -> !other.equals(village))
                .map(other -> other.km(village.latitude(), village.longitude()))
                .min(Comparator.naturalOrder());
    }

    @Override
    public void changed(Set<FactChange> changes) {
        if (changes.stream().anyMatch(change -> change.fact().equals(RegionFacts.TREE))) {
            missed();
        }
    }

    @Override
    public void missed() {
        known = null;
    }
}
