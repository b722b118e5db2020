package id.mymein.aspiration.clock;

import static id.mymein.aspiration.AspirationKind.ASPIRATION;
import static id.mymein.aspiration.AspirationKind.COMPLAINT;
import static id.mymein.aspiration.AspirationKind.INFORMATION;
import static id.mymein.aspiration.clock.ClockStep.ANSWER;
import static id.mymein.aspiration.clock.ClockStep.START;
import static id.mymein.aspiration.clock.ClockStep.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.aspiration.AspirationKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockRulesTest {

    private static final ClockRules RULES = new ClockRules(List.of(
            Rules.version(ANSWER, null, false, 14, "2019-01-01"),
            Rules.version(ANSWER, null, true, 60, "2019-01-01"),
            Rules.version(ANSWER, INFORMATION, null, 5, "2019-01-01"),
            Rules.version(ANSWER, null, false, 10, "2026-11-10"),
            Rules.version(ANSWER, null, false, 12, "2027-01-01"),
            Rules.version(VERIFY, null, null, 3, 0, ClockUnit.WORKING_DAY, 1, "2019-01-01", null),
            Rules.version(VERIFY, null, null, 2, 0, ClockUnit.WORKING_DAY, 1, "2026-01-01", "2026-06-30")));

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT,false,2026-11-09,14",
        "COMPLAINT,false,2026-11-10,10", // the new one binds from its first day
        "COMPLAINT,false,2026-12-31,10",
        "COMPLAINT,false,2027-01-01,12",
        "COMPLAINT,true,2026-11-10,60",
        "ASPIRATION,false,2019-01-01,14",
        "INFORMATION,false,2026-11-10,5",
        "INFORMATION,true,2026-11-10,5" // the kind goes before the inspection
    })
    void theRuleOfTheDayHolds(AspirationKind kind, boolean inspection, LocalDate day, int amount) {
        assertThat(RULES.inForce(ANSWER, kind, inspection, day))
                .get()
                .extracting(ClockRule::amount)
                .isEqualTo(amount);
    }

    @Test
    void whatBeganBeforeAChangeKeepsItsRule() {
        var before = RULES.inForce(ANSWER, COMPLAINT, false, LocalDate.of(2026, 11, 9));
        var after = RULES.inForce(ANSWER, COMPLAINT, false, LocalDate.of(2026, 11, 10));
        assertThat(before).isNotEqualTo(after);
        // Asked on a later day for what began on Mon 9 November, it is the same rule still.
        assertThat(RULES.inForce(ANSWER, COMPLAINT, false, LocalDate.of(2026, 11, 9)))
                .isEqualTo(before);
    }

    @Test
    void whereNoRuleHoldsThereIsNone() {
        assertThat(RULES.inForce(ANSWER, COMPLAINT, false, LocalDate.of(2018, 12, 31)))
                .isEmpty();
        assertThat(RULES.inForce(START, ASPIRATION, false, LocalDate.of(2026, 11, 10)))
                .isEmpty();
    }

    @Test
    void aRuleThatEndedDoesNotBringBackTheOneBeforeIt() {
        assertThat(RULES.inForce(VERIFY, COMPLAINT, false, LocalDate.of(2026, 6, 30)))
                .isPresent();
        assertThat(RULES.inForce(VERIFY, COMPLAINT, false, LocalDate.of(2026, 7, 1)))
                .isEmpty();
    }
}
