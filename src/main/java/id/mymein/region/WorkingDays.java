package id.mymein.region;

import java.time.LocalDate;

/**
 * Counts the days on which offices work: neither Saturday nor Sunday nor a {@link DayOff} of that place. Answers come from
 * memory, so it may be asked for every row of a list.
 */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day, RegionCode place);

    /**
     * The n-th working day after a day; the day itself does not count, whether offices work on it or not.
     *
     * @param days 0 for the day itself
     * @throws IllegalArgumentException for less than 0
     */
    LocalDate plus(LocalDate day, int days, RegionCode place);

    /** The number of working days after {@code from}, up to and including {@code to}; 0 where {@code to} is not later. */
    int between(LocalDate from, LocalDate to, RegionCode place);
}
