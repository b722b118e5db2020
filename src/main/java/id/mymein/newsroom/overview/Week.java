package id.mymein.newsroom.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The last seven days in the readers' zone, today counted in.
 *
 * @param start of the first of them
 */
record Week(LocalDate first, LocalDate last, Instant start) {

    private static final int DAYS = 7;

    static Week until(Instant now, ZoneId zone) {
        LocalDate last = now.atZone(zone).toLocalDate();
        LocalDate first = last.minusDays(DAYS - 1L);
        return new Week(first, last, first.atStartOfDay(zone).toInstant());
    }
}
