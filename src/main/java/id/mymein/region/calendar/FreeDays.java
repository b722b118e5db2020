package id.mymein.region.calendar;

import id.mymein.region.DayOff;
import id.mymein.region.RegionCode;
import id.mymein.region.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The calendar as it was when it was read. Weekdays are counted by arithmetic and days off by binary search, so a century costs
 * no more than a week.
 */
final class FreeDays implements WorkingDays {

    private static final long WEEK = 7;
    private static final long WEEKDAYS = 5;

    /** 1 January 1970 was a Thursday: three days after a Monday. */
    private static final long MONDAY_TO_EPOCH = 3;

    /** Of the whole country: days of the epoch, ascending, none a Saturday or Sunday. */
    private final long[] national;

    /** Of each place that has days of its own: these, those of all around it, and the country's. */
    private final Map<RegionCode, long[]> local = new HashMap<>();

    FreeDays(Collection<DayOff> days) {
        this.national =
                weekdays(days.stream().filter(day -> day.place() == null).toList());
        days.stream().map(DayOff::place).filter(Objects::nonNull).distinct().forEach(place -> {
            List<DayOff> here = days.stream().filter(day -> holdsIn(day, place)).toList();
            local.put(place, weekdays(here));
        });
    }

    private static boolean holdsIn(DayOff day, RegionCode place) {
        RegionCode where = day.place();
        return where == null || where.contains(place);
    }

    private static long[] weekdays(List<DayOff> days) {
        return days.stream()
                .mapToLong(day -> day.day().toEpochDay())
                .filter(day -> weekdaysUpTo(day) > weekdaysUpTo(day - 1))
                .sorted()
                .distinct()
                .toArray();
    }

    private long[] offIn(RegionCode place) {
        if (local.isEmpty()) {
            return national;
        }
        for (RegionCode at = place; at != null; at = at.parent()) {
            long[] here = local.get(at);
            if (here != null) {
                return here;
            }
        }
        return national;
    }

    @Override
    public boolean isWorkingDay(LocalDate day, RegionCode place) {
        return between(day.minusDays(1), day, place) == 1;
    }

    @Override
    public LocalDate plus(LocalDate day, int days, RegionCode place) {
        if (days < 0) {
            throw new IllegalArgumentException("days after, not before: " + days);
        }
        if (days == 0) {
            return day;
        }
        long[] off = offIn(place);
        long from = day.toEpochDay();
        long wanted = weekdaysUpTo(from) + days;
        // Each day off on the way moves the end on, and more of them may lie on that piece of the way.
        long to = weekday(wanted);
        long moved = 0;
        for (long on = count(off, from, to); on != moved; on = count(off, from, to)) {
            moved = on;
            to = weekday(wanted + moved);
        }
        return LocalDate.ofEpochDay(to);
    }

    @Override
    public int between(LocalDate from, LocalDate to, RegionCode place) {
        if (!to.isAfter(from)) {
            return 0;
        }
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        return Math.toIntExact(weekdaysUpTo(last) - weekdaysUpTo(first) - count(offIn(place), first, last));
    }

    /** How many of the days lie after {@code from}, up to and including {@code to}. */
    private static long count(long[] days, long from, long to) {
        return upTo(days, to) - upTo(days, from);
    }

    private static long upTo(long[] days, long day) {
        int at = Arrays.binarySearch(days, day);
        return at >= 0 ? at + 1L : -at - 1L;
    }

    /** Counts Mondays to Fridays from some Monday on; only differences mean something. */
    private static long weekdaysUpTo(long day) {
        long week = Math.floorDiv(day + MONDAY_TO_EPOCH, WEEK);
        return WEEKDAYS * week + Math.min(Math.floorMod(day + MONDAY_TO_EPOCH, WEEK) + 1, WEEKDAYS);
    }

    /** The day that has that count and is a weekday. */
    private static long weekday(long count) {
        return WEEK * Math.floorDiv(count - 1, WEEKDAYS) + Math.floorMod(count - 1, WEEKDAYS) - MONDAY_TO_EPOCH;
    }
}
