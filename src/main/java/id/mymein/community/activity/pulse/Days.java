package id.mymein.community.activity.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Some days in a row, both ends included, as the readers' zone counts days. */
record Days(LocalDate first, LocalDate last, ZoneId zone) {

    /** The last days up to today. */
    static Days until(LocalDate today, int number, ZoneId zone) {
        return new Days(today.minusDays(number - 1L), today, zone);
    }

    /** As many days right before these. */
    Days before() {
        long number = first.until(last.plusDays(1), java.time.temporal.ChronoUnit.DAYS);
        return new Days(first.minusDays(number), first.minusDays(1), zone);
    }

    Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is no longer part of it. */
    Instant to() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
