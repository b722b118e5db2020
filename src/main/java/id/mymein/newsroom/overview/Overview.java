package id.mymein.newsroom.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The chief editor's page.
 *
 * @param firsts the first few of what may be late, by figure
 * @param now the moment at which all this was counted
 * @param silentDays how many days without news make a village silent
 * @param desk true where the reader also works on the desk
 */
record Overview(
        Week week,
        Instant now,
        Map<Figure, Tally> tallies,
        Map<Figure, List<FigureItem>> firsts,
        List<Holding> holdings,
        Speed speed,
        List<RegionNews> districts,
        int silentDays,
        boolean desk) {

    static final List<Figure> STANDING =
            List.of(Figure.NEW, Figure.IN_REVIEW, Figure.POLICE, Figure.READY, Figure.SCHEDULED, Figure.RETURNED);
    static final List<Figure> HAPPENED =
            List.of(Figure.SENT, Figure.SENT_BACK, Figure.PUBLISHED, Figure.CORRECTED, Figure.RETRACTED, Figure.HOAX);
    static final List<Figure> LATE = List.of(Figure.URGENT, Figure.NEW, Figure.POLICE, Figure.SCHEDULED);

    Tally of(Figure figure) {
        return tallies.getOrDefault(figure, Tally.NONE);
    }

    List<FigureItem> first(Figure figure) {
        return firsts.getOrDefault(figure, List.of());
    }

    long silent() {
        return districts.stream().mapToLong(RegionNews::silent).sum();
    }

    long stories() {
        return districts.stream().mapToLong(RegionNews::stories).sum();
    }

    /** The two districts with most silent villages, the worst first. */
    List<RegionNews> quietest() {
        return districts.stream()
                .filter(district -> district.silent() > 0)
                .sorted(Comparator.comparingLong(RegionNews::silent).reversed())
                .limit(2)
                .toList();
    }
}
