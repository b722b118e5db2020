package id.mymein.region.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.region.DayOff;
import id.mymein.region.DayOffKind;
import id.mymein.region.DayOffSource;
import id.mymein.region.RegionCode;
import id.mymein.region.WorkingDays;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeDaysTest {

    private static final RegionCode BALANGAN = new RegionCode("63.11");
    private static final DayOffSource DECREE = new DayOffSource(DayOffSource.Kind.REGENT, "1", 2026);

    private final WorkingDays days = ShippedCalendar.days();

    private static DayOff local(String place, String day) {
        return new DayOff(LocalDate.parse(day), "Hari jadi", DayOffKind.LOCAL, new RegionCode(place), DECREE);
    }

    /** As many as the decrees name, the two election days of 2024 besides. */
    @ParameterizedTest
    @CsvSource({"2023,16,11", "2024,19,10", "2025,17,11", "2026,17,8", "2027,18,8", "2028,0,0"})
    void shipsWhatWasDecided(int year, long national, long leave) throws IOException {
        List<DayOff> shipped = ShippedDaysOff.read().stream()
                .filter(day -> day.day().getYear() == year)
                .toList();
        assertThat(shipped).filteredOn(day -> day.kind() == DayOffKind.NATIONAL).hasSize((int) national);
        assertThat(shipped)
                .filteredOn(day -> day.kind() == DayOffKind.JOINT_LEAVE)
                .hasSize((int) leave)
                .allSatisfy(day -> assertThat(day.day().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        assertThat(shipped).noneMatch(DayOff::estimated);
    }

    @ParameterizedTest
    @CsvSource({
        // Lebaran 2026: Wed 18 leave, Thu 19 Nyepi, Fri 20 leave, Sat 21 and Sun 22 Idulfitri, Mon 23 and Tue 24 leave
        "2026-03-13,1,2026-03-16",
        "2026-03-13,2,2026-03-17",
        "2026-03-13,3,2026-03-25",
        "2026-03-13,5,2026-03-27",
        "2026-03-13,6,2026-03-30",
        "2026-03-13,9,2026-04-02",
        "2026-03-13,10,2026-04-06", // Fri 3 April: Wafat Yesus Kristus
        "2026-03-21,1,2026-03-25",
        // year's end 2025: Thu 25 Natal, Fri 26 leave, Thu 1 January, Fri 16 January Isra Mikraj
        "2025-12-23,1,2025-12-24",
        "2025-12-23,2,2025-12-29",
        "2025-12-23,4,2025-12-31",
        "2025-12-23,5,2026-01-02",
        "2025-12-23,6,2026-01-05",
        "2025-12-23,14,2026-01-15",
        "2025-12-23,15,2026-01-19",
        // nothing between
        "2026-11-02,0,2026-11-02",
        "2026-11-02,5,2026-11-09",
        "2026-11-07,1,2026-11-09",
        // where no year has data, Saturday and Sunday alone are free: 17 August 2028 is a Thursday
        "2028-08-16,1,2028-08-17",
    })
    void findsTheNthWorkingDayAfter(LocalDate from, int count, LocalDate expected) {
        assertThat(days.plus(from, count, BALANGAN)).isEqualTo(expected);
        assertThat(days.between(from, expected, BALANGAN)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17,true",
        "2026-03-18,false",
        "2026-03-21,false",
        "2026-03-25,true",
        "2026-12-24,false",
        "2026-12-27,false",
        "2026-12-28,true",
        "2025-08-18,false"
    })
    void knowsAWorkingDay(LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day, BALANGAN)).isEqualTo(working);
    }

    @Test
    void countsNothingBackwards() {
        var day = LocalDate.of(2026, 11, 26);
        assertThat(days.between(day, day, BALANGAN)).isZero();
        assertThat(days.between(day, day.minusDays(9), BALANGAN)).isZero();
        assertThatThrownBy(() -> days.plus(day, -1, BALANGAN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLocalDayHoldsInItsPlaceAndBelowAndNotBeside() {
        var calendar = new FreeDays(
                List.of(local("63", "2026-08-14"), local("63.11", "2026-04-08"), local("63.11.01", "2026-04-09")));
        assertThat(calendar.plus(LocalDate.of(2026, 4, 7), 1, new RegionCode("63.11.02.2001")))
                .isEqualTo("2026-04-09");
        assertThat(calendar.plus(LocalDate.of(2026, 4, 7), 1, new RegionCode("63.11.01.2001")))
                .isEqualTo("2026-04-10");
        assertThat(calendar.plus(LocalDate.of(2026, 4, 7), 1, new RegionCode("63.10")))
                .isEqualTo("2026-04-08");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 14), new RegionCode("63.11.01.2001")))
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 14), new RegionCode("62")))
                .isTrue();
    }

    @Test
    void countsAsSomebodyWouldOnFingers() throws IOException {
        Set<LocalDate> off = new HashSet<>();
        ShippedDaysOff.read().forEach(day -> off.add(day.day()));
        var random = new Random(2026);
        for (int n = 0; n < 3000; n++) {
            LocalDate from = LocalDate.of(2022, 12, 1).plusDays(random.nextInt(2200));
            LocalDate to = from.plusDays(random.nextInt(400));
            long counted = from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(day -> day.getDayOfWeek().getValue() < 6 && !off.contains(day))
                    .count();
            assertThat(days.between(from, to, BALANGAN)).as("%s %s", from, to).isEqualTo((int) counted);
        }
    }

    @Test
    void plusAndBetweenAreInverseAndNeverGoBack() {
        var random = new Random(311);
        for (int n = 0; n < 3000; n++) {
            LocalDate from = LocalDate.of(2022, 12, 1).plusDays(random.nextInt(2200));
            int count = random.nextInt(120) + 1;
            LocalDate day = days.plus(from, count, BALANGAN);
            assertThat(days.between(from, day, BALANGAN)).isEqualTo(count);
            assertThat(days.isWorkingDay(day, BALANGAN)).isTrue();
            assertThat(days.plus(from, count + 1, BALANGAN)).isAfter(day);
            assertThat(days.plus(from.plusDays(1), count, BALANGAN)).isAfterOrEqualTo(day);
            int part = random.nextInt(count);
            assertThat(days.plus(days.plus(from, part, BALANGAN), count - part, BALANGAN))
                    .isEqualTo(day);
        }
    }
}
