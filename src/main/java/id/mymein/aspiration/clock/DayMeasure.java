package id.mymein.aspiration.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts days. The day on which a step begins does not count, whatever the hour and whether offices work on it: day 1 is the next
 * one. So it is with a pause: the day of the question still counts, the day of the reply does not.
 */
final class DayMeasure implements Measure {

    private final ClockUnit unit;
    private final Counting counting;
    private final LocalDate began;
    private final List<Still> stills;

    /** The days after {@code from}, up to and including {@code to}. */
    private record Still(LocalDate from, LocalDate to) {}

    DayMeasure(ClockUnit unit, Counting counting, Instant began, List<Course.Still> stills) {
        this.unit = unit;
        this.counting = counting;
        this.began = day(began);
        this.stills = stills.stream()
                .map(still -> new Still(day(still.from()), day(still.to())))
                .toList();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, counting.zone());
    }

    /** How many days up to and including that one do not count. */
    private int still(LocalDate to) {
        return stills.stream()
                .mapToInt(
                        still -> counting.between(unit, still.from(), still.to().isBefore(to) ? still.to() : to))
                .sum();
    }

    /** Each day that does not count moves the end on, and more of them may lie on that piece of the way. */
    private LocalDate dayOf(int units) {
        LocalDate day = counting.plus(unit, began, units);
        int moved = 0;
        for (int still = still(day); still != moved; still = still(day)) {
            moved = still;
            day = counting.plus(unit, began, units + moved);
        }
        return day;
    }

    @Override
    public Instant end(int units) {
        return dayOf(units)
                .plusDays(1)
                .atStartOfDay(counting.zone())
                .minusSeconds(1)
                .toInstant();
    }

    @Override
    public Instant reached(int units) {
        return dayOf(units).atStartOfDay(counting.zone()).toInstant();
    }

    @Override
    public int used(Instant at) {
        LocalDate day = day(at);
        return counting.between(unit, began, day) - still(day);
    }

    @Override
    public int apart(Instant from, Instant to) {
        return counting.between(unit, day(from), day(to));
    }
}
