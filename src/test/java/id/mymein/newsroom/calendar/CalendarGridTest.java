package id.mymein.newsroom.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarGridTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-10-26, 2026-12-06, 6",
        "2026-12, 2026-11-30, 2027-01-03, 5", // year's end
        "2027-01, 2026-12-28, 2027-01-31, 5",
        "2027-02, 2027-02-01, 2027-02-28, 4", // four whole weeks
        "2028-02, 2028-01-31, 2028-03-05, 5", // leap year
        "2026-02, 2026-01-26, 2026-03-01, 5"
    })
    void aMonthIsWholeWeeks(YearMonth month, LocalDate first, LocalDate last, int weeks) {
        List<List<LocalDate>> grid = CalendarGrid.month(month);
        assertThat(grid).hasSize(weeks).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(grid.getFirst().getFirst()).isEqualTo(first);
        assertThat(grid.getLast().getLast()).isEqualTo(last);
        assertThat(grid.stream().flatMap(List::stream))
                .containsAll(month.atDay(1)
                        .datesUntil(month.atEndOfMonth().plusDays(1))
                        .toList());
    }

    @Test
    void everyWeekOfTenYearsStartsOnAMondayAndFollowsTheLast() {
        for (YearMonth month = YearMonth.of(2020, 1); month.getYear() < 2030; month = month.plusMonths(1)) {
            List<LocalDate> days =
                    CalendarGrid.month(month).stream().flatMap(List::stream).toList();
            assertThat(days.getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            for (int i = 1; i < days.size(); i++) {
                assertThat(days.get(i)).isEqualTo(days.get(i - 1).plusDays(1));
            }
        }
    }

    @Test
    void aWeekHoldsItsDayFromMondayToSunday() {
        assertThat(CalendarGrid.week(LocalDate.of(2026, 11, 29)))
                .startsWith(LocalDate.of(2026, 11, 23))
                .endsWith(LocalDate.of(2026, 11, 29));
        assertThat(CalendarGrid.week(LocalDate.of(2026, 11, 30))).startsWith(LocalDate.of(2026, 11, 30));
        assertThat(CalendarGrid.week(LocalDate.of(2027, 1, 1))).startsWith(LocalDate.of(2026, 12, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-31",
                "2025-02-29",
                "2026-13-01",
                "31-12-2026",
                "kemarin",
                "1999-12-31",
                "2101-01-01",
                "+12026-01-01",
                "2026-1-1",
                "2026-01-01T00:00",
                "\u0000"
            })
    void whatIsNoDayOfOursIsNone(String typed) {
        assertThat(CalendarGrid.day(typed)).isEmpty();
    }

    @Test
    void aDayIsRead() {
        assertThat(CalendarGrid.day(" 2028-02-29 ")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-25|MONTH|November 2026|2026-10-01|2026-12-01",
                "2026-01-31|MONTH|Januari 2026|2025-12-01|2026-02-01",
                "2026-11-25|WEEK|23–29 November 2026|2026-11-18|2026-12-02",
                "2026-12-02|WEEK|30 November–6 Desember 2026|2026-11-25|2026-12-09",
                "2026-12-31|WEEK|28 Desember 2026–3 Januari 2027|2026-12-24|2027-01-07"
            })
    void theHeadingNamesTheTimeAndItsNeighboursAreOneStepAway(
            LocalDate at, CalendarPage.View view, String heading, String before, String after) {
        var page = new CalendarPage(view, at, at, List.of(), List.of(), 0, false, "");
        assertThat(page.heading(Locale.of("id"))).isEqualTo(heading);
        assertThat(page.before()).endsWith("tanggal=" + before);
        assertThat(page.after()).endsWith("tanggal=" + after);
    }

    @Test
    void weekdaysHaveIndonesianNames() {
        assertThat(java.util.Arrays.stream(DayOfWeek.values()).map(day -> CalendarPage.weekday(day, Locale.of("id"))))
                .containsExactly("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    }
}
