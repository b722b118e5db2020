package id.mymein.newsroom.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The days of a month or a week as a calendar shows them: whole weeks, each from Monday to Sunday. */
final class CalendarGrid {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int DAYS = 7;

    private CalendarGrid() {}

    /** From the Monday on or before the first to the Sunday on or after the last of the month. */
    static List<List<LocalDate>> month(YearMonth month) {
        List<List<LocalDate>> weeks = new ArrayList<>();
        for (LocalDate monday = monday(month.atDay(1));
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusDays(DAYS)) {
            weeks.add(week(monday));
        }
        return weeks;
    }

    static List<LocalDate> week(LocalDate day) {
        LocalDate monday = monday(day);
        return IntStream.range(0, DAYS).mapToObj(monday::plusDays).toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** An ISO date that there is, in a year that anybody plans for. */
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
