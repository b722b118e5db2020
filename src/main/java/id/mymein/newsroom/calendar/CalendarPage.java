package id.mymein.newsroom.calendar;

import id.mymein.newsroom.calendar.CalendarDay.PlanLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * The calendar's page.
 *
 * @param at a day of the month or week that is shown
 * @param weeks of the month, or the one week; empty for the list of what is late
 * @param late what should be done and is not; filled for its own list only
 * @param overdue how much that is
 * @param planner true where the person may plan
 * @param notice message key of what just happened; empty where nothing did
 */
record CalendarPage(
        View view,
        LocalDate at,
        LocalDate today,
        List<List<CalendarDay>> weeks,
        List<PlanLine> late,
        long overdue,
        boolean planner,
        String notice) {

    /** How the calendar is looked at. */
    enum View {
        MONTH("bulan"),
        WEEK("minggu"),
        LATE("terlambat");

        private final String word;

        View(String word) {
            this.word = word;
        }

        static View of(String typed) {
            for (View view : values()) {
                if (view.word.equals(typed)) {
                    return view;
                }
            }
            return MONTH;
        }

        String address(LocalDate day) {
            return "/meja/kalender?tampilan=" + word + "&tanggal=" + day;
        }

        /** Message key of its name. */
        String key() {
            return "newsroom.plan.view." + name().toLowerCase(Locale.ROOT);
        }
    }

    String before() {
        return view.address(
                view == View.WEEK ? at.minusWeeks(1) : at.withDayOfMonth(1).minusMonths(1));
    }

    String after() {
        return view.address(
                view == View.WEEK ? at.plusWeeks(1) : at.withDayOfMonth(1).plusMonths(1));
    }

    /** {@code November 2026}, or {@code 23–29 November 2026}. */
    String heading(Locale locale) {
        if (view == View.MONTH) {
            return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(at);
        }
        List<LocalDate> week = CalendarGrid.week(at);
        LocalDate first = week.getFirst();
        LocalDate last = week.getLast();
        String pattern = first.getYear() != last.getYear()
                ? "d MMMM uuuu"
                : first.getMonth() != last.getMonth() ? "d MMMM" : "d";
        String end = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(last);
        return DateTimeFormatter.ofPattern(pattern, locale).format(first) + "–" + end;
    }

    static String weekday(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    boolean outside(CalendarDay day) {
        return view == View.MONTH && !YearMonth.from(day.date()).equals(YearMonth.from(at));
    }

    boolean isToday(CalendarDay day) {
        return day.date().equals(today);
    }

    /** The days for a narrow screen: those of the month that hold something, all of a week, and today. */
    List<CalendarDay> listed() {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(day -> view == View.WEEK || isToday(day) || (!outside(day) && !day.isEmpty()))
                .toList();
    }
}
