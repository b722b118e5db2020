package id.mymein.aspiration.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.region.RegionCode;
import id.mymein.region.calendar.ShippedCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dates worked out by hand from the calendar on the wall. November 2026 has no day off; Lebaran 2026 is off from Wed 18 to Tue 24
 * March (Nyepi, Idulfitri, collective leave), Fri 3 April is off too; at the year's end of 2025: Thu 25 and Fri 26 December, Thu
 * 1 January.
 */
class DeadlineTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Counting COUNTING = new Counting(ShippedCalendar.days(), new RegionCode("63.11.01"), WITA);

    private static final ClockRule FOURTEEN = Rules.of(ClockStep.ANSWER, 14, 0, ClockUnit.WORKING_DAY, 3);
    private static final ClockRule TEN = Rules.of(ClockStep.CLOSE, 10, 0, ClockUnit.WORKING_DAY, 3);
    private static final ClockRule THREE = Rules.of(ClockStep.VERIFY, 3, 0, ClockUnit.WORKING_DAY, 1);
    private static final ClockRule FORMAL = Rules.of(ClockStep.ANSWER_FORMALLY, 10, 7, ClockUnit.WORKING_DAY, 3);
    private static final ClockRule HOURS = Rules.of(ClockStep.DATA_REQUEST, 72, 0, ClockUnit.HOUR, 24);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WITA).toInstant();
    }

    private static Pause pause(String from, String until) {
        return new Pause(at(from), at(until));
    }

    private static Instant due(ClockRule rule, Course course) {
        return Deadline.of(rule, course, COUNTING, at("2028-06-01T00:00")).due();
    }

    private static LocalDate dueOn(ClockRule rule, Course course) {
        return LocalDate.ofInstant(due(rule, course), WITA);
    }

    @ParameterizedTest
    @CsvSource({
        // verify and forward: 3 working days
        "3,2026-11-02T10:00,2026-11-05", // Mon: Tue 3, Wed 4, Thu 5
        "3,2026-11-06T16:30,2026-11-11", // Fri after hours: Mon 9, Tue 10, Wed 11
        "3,2026-11-06T08:00,2026-11-11", // Fri morning: the same, the day of receipt never counts
        "3,2026-11-07T21:00,2026-11-11", // Sat night: the same
        "3,2026-11-08T06:00,2026-11-11", // Sun: the same
        "3,2026-11-08T23:59,2026-11-11",
        "3,2026-11-09T00:00,2026-11-12", // a minute later it is Monday
        "3,2026-03-17T09:00,2026-03-27", // before Lebaran: Wed 25, Thu 26, Fri 27
        "3,2026-03-21T09:00,2026-03-27", // on Idulfitri
        "3,2025-12-23T09:00,2025-12-30", // Wed 24, Mon 29, Tue 30
        "3,2025-12-29T23:30,2026-01-02", // Tue 30, Wed 31, Fri 2
        // the office starts: 5
        "5,2026-03-16T09:00,2026-03-30", // Tue 17, Wed 25, Thu 26, Fri 27, Mon 30
        "5,2026-12-18T11:00,2026-12-29", // Mon 21, Tue 22, Wed 23, Mon 28, Tue 29
        "5,2026-05-10T11:00,2026-05-19", // Mon 11, Tue 12, Wed 13, (Kenaikan, leave) Mon 18, Tue 19
        // answer a request for information: 5
        "5,2026-05-20T14:00,2026-05-29", // Thu 21, Fri 22, Mon 25, Tue 26, (Iduladha, leave) Fri 29
        "5,2026-08-15T22:00,2026-08-24", // Sat night; Mon 17 is off: Tue 18 … Fri 21, Mon 24
        // answer without inspection: 14
        "14,2026-03-11T09:00,2026-04-08", // 12 13 16 17 | 25 26 27 30 31 1 2 | 6 7 8
        "14,2025-12-23T09:00,2026-01-15", // 24 | 29 30 31 | 2 5 6 7 8 9 12 13 14 15
        "14,2026-10-31T20:00,2026-11-19", // Sat: 2–6, 9–13, 16–19
        // answer with inspection: 60
        "60,2026-03-02T09:00,2026-06-10", // March 16, April 21 (37), May 16 (53), June 7
        "60,2025-11-03T09:00,2026-01-30", // November 19, December 21 (40), January 20
        // formal request for information: 10
        "10,2026-03-11T09:00,2026-04-01", // 12 13 16 17 | 25 26 27 30 31 1
        "10,2025-12-15T09:00,2025-12-31", // 16–19, 22 23 24, 29 30 31
        // the sender says nothing: 10
        "10,2026-03-14T22:00,2026-04-06", // Sat: 16 17 | 25 26 27 30 31 1 2 | 6
        "10,2026-12-16T09:00,2027-01-04", // 17 18 21 22 23 | 28 29 30 31 | Mon 4
    })
    void countsWorkingDaysFromTheNextOneOn(int amount, String began, LocalDate expected) {
        ClockRule rule = Rules.of(ClockStep.ANSWER, amount, 0, ClockUnit.WORKING_DAY, 1);
        assertThat(due(rule, Course.since(at(began))))
                .isEqualTo(expected.atTime(23, 59, 59).atZone(WITA).toInstant());
    }

    @Test
    void aDayBeginsAndEndsInTheSitesZone() {
        // Thursday afternoon in Greenwich is half past midnight on Friday here.
        assertThat(dueOn(THREE, Course.since(Instant.parse("2026-11-05T16:30:00Z"))))
                .isEqualTo("2026-11-11");
        assertThat(dueOn(THREE, Course.since(Instant.parse("2026-11-05T15:30:00Z"))))
                .isEqualTo("2026-11-10");
        assertThat(due(THREE, Course.since(at("2026-11-02T10:00")))).isEqualTo("2026-11-05T15:59:59Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T09:00,2026-04-13", // 10 on 1 April; 2 | 6 7 8 9 10 13
        "2025-12-15T09:00,2026-01-12", // 10 on 31 December; 2 5 6 7 8 9 12
        "2026-10-31T20:00,2026-11-24" // Sat: 2–6, 9–13, 16–20, 23 24
    })
    void aWrittenReasonAddsSevenWorkingDays(String began, LocalDate expected) {
        assertThat(dueOn(FORMAL, Course.since(at(began)).withExtension())).isEqualTo(expected);
    }

    @Test
    void aRuleWithoutExtensionGivesNone() {
        Course extended = Course.since(at("2026-11-02T10:00")).withExtension();
        assertThatThrownBy(() -> due(THREE, extended)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T16:00,2026-11-30T16:00", // Fri to Mon, the weekend counts
        "2026-03-21T08:15,2026-03-24T08:15", // Idulfitri counts
        "2025-12-31T23:59,2026-01-03T23:59"
    })
    void threeTimesTwentyFourHoursRunThroughEverything(String began, String expected) {
        assertThat(due(HOURS, Course.since(at(began)))).isEqualTo(at(expected));
    }

    @Test
    void hoursStandStillWhilePaused() {
        Course course = Course.since(at("2026-11-27T16:00")).paused(pause("2026-11-27T20:00", "2026-11-28T08:00"));
        assertThat(due(HOURS, course)).isEqualTo(at("2026-12-01T04:00"));
        var then = Deadline.of(HOURS, course, COUNTING, at("2026-11-28T09:30"));
        assertThat(then.used()).isEqualTo(5); // four on Friday evening, one and a half on Saturday
        assertThat(then.left()).isEqualTo(67);
    }

    @ParameterizedTest
    @CsvSource({
        "30,2026-11-26T09:00,2026-12-26", // reopen
        "30,2026-02-01T09:00,2026-03-03",
        "30,2028-02-01T09:00,2028-03-02", // a leap year
        "365,2026-11-26T09:00,2027-11-26", // keep the sender
        "365,2027-06-01T09:00,2028-05-31",
        "90,2026-11-26T09:00,2027-02-24" // keep what was refused
    })
    void daysOfTheCalendarCountWhetherFreeOrNot(int amount, String began, LocalDate expected) {
        ClockRule rule = Rules.of(ClockStep.REOPEN, amount, 0, ClockUnit.DAY, 5);
        assertThat(dueOn(rule, Course.since(at(began)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // begun on Mon 2 November, 14 days end on Fri 20
        "2026-11-02T10:00,2026-11-04T10:00,2026-11-06T15:00,2026-11-24", // Thu 5 and Fri 6 do not count
        "2026-11-02T10:00,2026-11-04T10:00,2026-11-04T15:00,2026-11-20", // answered on the same day
        "2026-11-02T10:00,2026-11-06T16:00,2026-11-08T09:00,2026-11-20", // over a weekend
        "2026-11-02T10:00,2026-11-02T11:00,2026-11-03T09:00,2026-11-23", // at once: Tue 3 does not count
        "2026-11-02T10:00,2026-11-23T10:00,2026-11-25T09:00,2026-11-20", // too late to help
        // begun on Wed 11 March, 14 days end on Wed 8 April
        "2026-03-11T09:00,2026-03-17T10:00,2026-03-25T09:00,2026-04-09", // over Lebaran: Wed 25 does not count
        "2026-03-11T09:00,2026-03-18T10:00,2026-03-24T09:00,2026-04-08", // within it: nothing is lost
        "2026-03-11T09:00,2026-03-13T10:00,2026-03-30T09:00,2026-04-16" // 16 17 25 26 27 30: six days
    })
    void daysOnWhichTheSenderIsWaitedForDoNotCount(String began, String asked, String replied, LocalDate expected) {
        assertThat(dueOn(FOURTEEN, Course.since(at(began)).paused(pause(asked, replied))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-04T10:00,2026-11-06T15:00,2026-11-10T10:00,2026-11-12T15:00,2026-11-26", // 5 6 and 11 12
        "2026-11-10T10:00,2026-11-12T15:00,2026-11-04T10:00,2026-11-06T15:00,2026-11-26", // the other way round
        "2026-11-04T10:00,2026-11-06T15:00,2026-11-05T10:00,2026-11-10T15:00,2026-11-26", // overlapping: 5 6 9 10
        "2026-11-04T10:00,2026-11-06T15:00,2026-11-06T16:00,2026-11-10T15:00,2026-11-26", // one after the other
        "2026-11-04T10:00,2026-11-06T15:00,2026-11-23T10:00,2026-11-25T15:00,2026-11-26" // the first opens way to the
        // second
    })
    void twoPausesAddUpAndNoDayIsLeftOutTwice(String from, String to, String from2, String to2, LocalDate expected) {
        Course course =
                Course.since(at("2026-11-02T10:00")).paused(pause(from, to)).paused(pause(from2, to2));
        assertThat(dueOn(FOURTEEN, course)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // ten working days from Mon 2 November: 3–6, 9–13, Mon 16
        "2026-11-02T18:00,0,10,0,RUNNING",
        "2026-11-03T08:00,1,9,0,RUNNING",
        "2026-11-07T08:00,4,6,0,RUNNING", // Saturday
        "2026-11-10T23:59,6,4,0,RUNNING",
        "2026-11-11T00:00,7,3,0,NEAR",
        "2026-11-16T00:00,10,0,0,NEAR", // the last day
        "2026-11-16T23:59,10,0,0,NEAR",
        "2026-11-17T00:00,10,0,1,LATE",
        "2026-11-21T12:00,10,0,4,LATE"
    })
    void saysWhatIsLeft(String now, int used, int left, int late, DeadlineState state) {
        var deadline = Deadline.of(TEN, Course.since(at("2026-11-02T10:00")), COUNTING, at(now));
        assertThat(deadline.used()).isEqualTo(used);
        assertThat(deadline.left()).isEqualTo(left);
        assertThat(deadline.late()).isEqualTo(late);
        assertThat(deadline.state()).isEqualTo(state);
        assertThat(deadline.allowed()).isEqualTo(10);
        assertThat(deadline.warn()).isEqualTo(at("2026-11-11T00:00"));
    }

    @Test
    void nothingIsUsedUpWhileTheSenderIsWaitedFor() {
        Course course = Course.since(at("2026-11-02T10:00")).paused(new Pause(at("2026-11-04T10:00"), null));
        var asked = Deadline.of(FOURTEEN, course, COUNTING, at("2026-11-04T11:00"));
        var later = Deadline.of(FOURTEEN, course, COUNTING, at("2026-11-10T11:00"));
        assertThat(asked.state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(asked.left()).isEqualTo(12);
        assertThat(later.state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(later.left()).isEqualTo(12);
        assertThat(LocalDate.ofInstant(later.due(), WITA)).isEqualTo("2026-11-26"); // 5 6 9 10 did not count
    }

    @Test
    void whatWasLateBeforeItAskedStaysLate() {
        Course course = Course.since(at("2026-11-02T10:00")).paused(new Pause(at("2026-11-09T10:00"), null));
        assertThat(Deadline.of(THREE, course, COUNTING, at("2026-11-12T10:00")).state())
                .isEqualTo(DeadlineState.LATE);
    }

    @Test
    void aMomentInThePastIsSeenWithoutWhatCameAfterIt() {
        Course course = Course.since(at("2026-11-02T10:00")).paused(pause("2026-11-10T10:00", "2026-11-12T10:00"));
        var before = Deadline.of(FOURTEEN, course, COUNTING, at("2026-11-09T10:00"));
        assertThat(before.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(LocalDate.ofInstant(before.due(), WITA)).isEqualTo("2026-11-20");
        assertThat(Deadline.of(FOURTEEN, course, COUNTING, at("2026-11-11T10:00"))
                        .state())
                .isEqualTo(DeadlineState.PAUSED);
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsAMistake() {
        assertThatThrownBy(() -> pause("2026-11-06T10:00", "2026-11-05T10:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timeOnlyEverUsesUpAndPausesOnlyEverGive() {
        var random = new Random(301);
        for (int n = 0; n < 1500; n++) {
            ClockRule rule = List.of(THREE, TEN, FOURTEEN, FORMAL, HOURS).get(random.nextInt(5));
            Instant began = at("2025-11-01T00:00").plus(Duration.ofMinutes(random.nextInt(600_000)));
            var pauses = new ArrayList<Pause>();
            for (int m = random.nextInt(4); m > 0; m--) {
                Instant from = began.plus(Duration.ofMinutes(random.nextInt(40_000)));
                pauses.add(new Pause(from, from.plus(Duration.ofMinutes(random.nextInt(20_000)))));
            }
            Instant early = began.plus(Duration.ofMinutes(random.nextInt(60_000)));
            Instant late = early.plus(Duration.ofMinutes(random.nextInt(20_000)));
            var course = new Course(began, pauses, false);
            var one = Deadline.of(rule, course, COUNTING, early);
            var two = Deadline.of(rule, course, COUNTING, late);
            assertThat(one.used() + one.left()).isEqualTo(one.allowed());
            assertThat(two.used()).isGreaterThanOrEqualTo(one.used());
            assertThat(two.due()).isAfterOrEqualTo(one.due());
            assertThat(two.warn()).isBeforeOrEqualTo(two.due());
            assertThat(one.due())
                    .isAfterOrEqualTo(Deadline.of(rule, Course.since(began), COUNTING, early)
                            .due());
            assertThat(two.state() == DeadlineState.LATE).isEqualTo(late.isAfter(two.due()));
        }
    }
}
