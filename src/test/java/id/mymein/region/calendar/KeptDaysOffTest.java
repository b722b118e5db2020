package id.mymein.region.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.HeardFacts;
import id.mymein.IntegrationTest;
import id.mymein.platform.facts.FactChange;
import id.mymein.region.DayOff;
import id.mymein.region.DayOffFile;
import id.mymein.region.DayOffKind;
import id.mymein.region.DayOffSource;
import id.mymein.region.DaysOff;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionFacts;
import id.mymein.region.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Uses the years from 2040 on, which nobody else does. */
@IntegrationTest
class KeptDaysOffTest {

    private static final RegionCode BALANGAN = new RegionCode("63.11");
    private static final RegionCode JUAI = new RegionCode("63.11.01");
    private static final String ACTOR = "account:uji-hari-libur";

    /** A Tuesday. */
    private static final LocalDate DAY = LocalDate.of(2040, 5, 8);

    @Autowired
    DaysOff calendar;

    @Autowired
    WorkingDays days;

    @Autowired
    HeardFacts heard;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void asItWas() {
        for (int year = 2040; year < 2050; year++) {
            calendar.of(year).forEach(kept -> calendar.remove(ACTOR, kept.id(), kept.version()));
        }
    }

    private static DayOff off(LocalDate day, DayOffSource.Kind source, @Nullable RegionCode place) {
        var kind = place == null ? DayOffKind.NATIONAL : DayOffKind.LOCAL;
        return new DayOff(day, "Hari uji", kind, place, new DayOffSource(source, "7", 2039));
    }

    private String lastAudit() {
        return database.sql("""
                        select action || ' ' || details::text from audit_entry
                        where actor = :actor and subject = :subject order by id desc limit 1""")
                .param("actor", ACTOR)
                .param("subject", DaysOff.SUBJECT)
                .query(String.class)
                .single();
    }

    @Test
    void theShippedYearsAreThere() {
        assertThat(calendar.years()).contains(2023, 2024, 2025, 2026, 2027);
        assertThat(days.plus(LocalDate.of(2026, 3, 17), 1, JUAI)).isEqualTo("2026-03-25");
    }

    @Test
    void whatIsAddedChangedAndRemovedCountsAtOnceAndIsOnTheTrail() {
        assertThat(days.isWorkingDay(DAY, JUAI)).isTrue();
        var changes = heard.during(() -> calendar.add(ACTOR, off(DAY, DayOffSource.Kind.REGENT, BALANGAN)));
        assertThat(changes).contains(FactChange.of(RegionFacts.WORKING_DAYS));
        assertThat(days.isWorkingDay(DAY, JUAI)).isFalse();
        assertThat(days.isWorkingDay(DAY, new RegionCode("63.10"))).isTrue();
        assertThat(lastAudit()).startsWith("region.add-day-off").contains("2040-05-08 63.11");

        DaysOff.Kept kept = calendar.of(2040).getFirst();
        var moved = off(DAY.plusDays(1), DayOffSource.Kind.REGENT, BALANGAN);
        assertThat(calendar.change(ACTOR, kept.id(), kept.version(), moved)).isEqualTo(DaysOff.Change.DONE);
        assertThat(days.isWorkingDay(DAY, JUAI)).isTrue();
        assertThat(days.isWorkingDay(DAY.plusDays(1), JUAI)).isFalse();
        assertThat(lastAudit()).startsWith("region.change-day-off").contains("2040-05-09");

        assertThat(calendar.change(ACTOR, kept.id(), kept.version(), moved)).isEqualTo(DaysOff.Change.STALE);
        assertThat(calendar.remove(ACTOR, kept.id(), kept.version())).isEqualTo(DaysOff.Change.STALE);
        assertThat(calendar.remove(ACTOR, kept.id(), kept.version() + 1)).isEqualTo(DaysOff.Change.DONE);
        assertThat(lastAudit()).startsWith("region.remove-day-off");
        assertThat(days.isWorkingDay(DAY.plusDays(1), JUAI)).isTrue();
    }

    @Test
    void aDayIsOffOnceInAPlace() {
        assertThat(calendar.add(ACTOR, off(DAY, DayOffSource.Kind.PRESIDENT, null)))
                .isEqualTo(DaysOff.Change.DONE);
        assertThat(calendar.add(ACTOR, off(DAY, DayOffSource.Kind.PRESIDENT, null)))
                .isEqualTo(DaysOff.Change.TAKEN);
        assertThat(calendar.add(ACTOR, off(DAY, DayOffSource.Kind.REGENT, BALANGAN)))
                .isEqualTo(DaysOff.Change.DONE);
        calendar.add(ACTOR, off(DAY.plusDays(1), DayOffSource.Kind.PRESIDENT, null));
        DaysOff.Kept first = calendar.of(2040).getFirst();
        assertThat(calendar.change(
                        ACTOR, first.id(), first.version(), off(DAY.plusDays(1), DayOffSource.Kind.PRESIDENT, null)))
                .isEqualTo(DaysOff.Change.TAKEN);
    }

    @Test
    void whatIsRolledBackNeverCounted() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    calendar.add(ACTOR, off(DAY, DayOffSource.Kind.PRESIDENT, null));
                    throw new IllegalStateException("after all not");
                }))
                .hasMessage("after all not");
        assertThat(days.isWorkingDay(DAY, JUAI)).isTrue();
        assertThat(calendar.of(2040)).isEmpty();
    }

    @Test
    void anImportAddsReplacesAndThrowsEstimatesOut() {
        calendar.add(ACTOR, off(DAY, DayOffSource.Kind.ESTIMATE, null));
        calendar.add(ACTOR, off(DAY.plusDays(7), DayOffSource.Kind.ESTIMATE, null));
        calendar.add(ACTOR, off(DAY.plusDays(8), DayOffSource.Kind.REGENT, BALANGAN));
        List<DayOff> decided = List.of(
                off(DAY, DayOffSource.Kind.JOINT_DECREE, null),
                off(DAY.plusDays(1), DayOffSource.Kind.JOINT_DECREE, null));

        DaysOff.Import would = calendar.preview(decided);
        assertThat(would.added()).containsExactly(decided.getLast());
        assertThat(would.replaced()).extracting(DaysOff.Replaced::after).containsExactly(decided.getFirst());
        assertThat(would.dropped()).extracting(kept -> kept.day().day()).containsExactly(DAY.plusDays(7));
        assertThat(calendar.of(2040)).hasSize(3);

        calendar.take(ACTOR, decided);
        assertThat(calendar.of(2040))
                .extracting(kept -> kept.day().day())
                .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(8));
        assertThat(lastAudit()).startsWith("region.import-days-off").contains("2040-05-15");
        assertThat(calendar.preview(decided).nothing()).isTrue();
        assertThat(calendar.preview(decided).unchanged()).isEqualTo(2);
    }

    @Test
    void whatAnImportBringsForAnUnknownRegionIsAProblemOfItsRow() {
        DayOffFile file = calendar.readCsv("""
                tanggal,nama,jenis,wilayah,sumber
                2040-01-02,Hari jadi,libur daerah,63.99,Keputusan Bupati
                """);
        assertThat(file.rows()).isEmpty();
        assertThat(file.problems())
                .extracting(DayOffFile.Problem::reason)
                .containsExactly("region.calendar.csv.unknown");
    }

    @Test
    void aYearThatPeopleKeepIsNotFilledAgain() {
        var first = off(DAY, DayOffSource.Kind.REGENT, BALANGAN);
        var later = off(DAY.plusYears(1), DayOffSource.Kind.JOINT_DECREE, null);
        calendar.add(ACTOR, first);
        calendar.fillEmptyYears(List.of(off(DAY.plusDays(1), DayOffSource.Kind.JOINT_DECREE, null), later));
        assertThat(calendar.of(2040)).extracting(DaysOff.Kept::day).containsExactly(first);
        assertThat(calendar.of(2041)).extracting(DaysOff.Kept::day).containsExactly(later);
    }
}
