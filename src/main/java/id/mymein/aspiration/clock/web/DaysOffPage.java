package id.mymein.aspiration.clock.web;

import id.mymein.region.DayOffSource;
import id.mymein.region.DaysOff;
import id.mymein.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days off of one year.
 *
 * @param years to choose from
 * @param empty years around now that have no row
 * @param told message key of what was just done; empty for nothing
 */
record DaysOffPage(int year, List<Integer> years, List<Integer> empty, List<Row> rows, String told) {

    /** @param place null for the whole country */
    record Row(DaysOff.Kept kept, @Nullable Region place) {}

    long estimated() {
        return rows.stream().filter(row -> row.kept().day().estimated()).count();
    }

    /** Message key of how its source is written. */
    static String source(DayOffSource source) {
        return source.number().isEmpty() || source.year() == null
                ? "deadline.days.sourceAlone"
                : "deadline.days.sourceOf";
    }
}
