package id.mymein.aspiration.clock;

import id.mymein.region.RegionCode;
import id.mymein.region.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * By which calendar days are counted.
 *
 * @param place of the office that acts, for its local holidays
 * @param zone in which a day begins and ends
 */
public record Counting(WorkingDays days, RegionCode place, ZoneId zone) {

    LocalDate plus(ClockUnit unit, LocalDate day, int count) {
        return unit == ClockUnit.WORKING_DAY ? days.plus(day, count, place) : day.plusDays(count);
    }

    int between(ClockUnit unit, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return unit == ClockUnit.WORKING_DAY
                ? days.between(from, to, place)
                : Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
