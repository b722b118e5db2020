package id.mymein.aspiration.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.IntegrationTest;
import id.mymein.aspiration.AspirationKind;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules as they ship. */
@IntegrationTest
class ShippedRulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 26);

    @Autowired
    DeadlineRules rules;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "VERIFY,COMPLAINT,false,3,0,WORKING_DAY",
        "START,ASPIRATION,false,5,0,WORKING_DAY",
        "ANSWER,INFORMATION,false,5,0,WORKING_DAY",
        "ANSWER,INFORMATION,true,5,0,WORKING_DAY",
        "ANSWER,COMPLAINT,false,14,0,WORKING_DAY",
        "ANSWER,COMPLAINT,true,60,0,WORKING_DAY",
        "ANSWER,ASPIRATION,false,14,0,WORKING_DAY",
        "ANSWER_FORMALLY,INFORMATION,false,10,7,WORKING_DAY",
        "REPLY,COMPLAINT,false,10,0,WORKING_DAY",
        "CLOSE,COMPLAINT,false,10,0,WORKING_DAY",
        "REOPEN,COMPLAINT,false,30,0,DAY",
        "DATA_REQUEST,INFORMATION,false,72,0,HOUR",
        "KEEP_SENDER,COMPLAINT,false,365,0,DAY",
        "KEEP_REFUSED,COMPLAINT,false,90,0,DAY"
    })
    void areThoseOfTheirSources(
            ClockStep step, AspirationKind kind, boolean inspection, int amount, int extra, ClockUnit unit) {
        ClockRule rule = rules.inForce(step, kind, inspection, DAY).orElseThrow();
        assertThat(rule.amount()).isEqualTo(amount);
        assertThat(rule.extra()).isEqualTo(extra);
        assertThat(rule.unit()).isEqualTo(unit);
        assertThat(rule.basis()).isNotBlank();
    }

    @Test
    void theLawsLimitIsForRequestsForInformationOnly() {
        assertThat(rules.inForce(ClockStep.ANSWER_FORMALLY, AspirationKind.COMPLAINT, false, DAY))
                .isEmpty();
    }

    @Test
    void aDeadlineIsFoundByTheRuleAndTheCalendarOfThePlace() {
        // Tuesday before Lebaran, nine in the morning: Wed 25, Thu 26, Fri 27 March.
        Instant received = Instant.parse("2026-03-17T01:00:00Z");
        var deadline = deadlines
                .of(
                        ClockStep.VERIFY,
                        AspirationKind.COMPLAINT,
                        false,
                        new RegionCode("63.11.01.2001"),
                        Course.since(received),
                        received)
                .orElseThrow();
        assertThat(deadline.due()).isEqualTo("2026-03-27T15:59:59Z");
        assertThat(deadline.left()).isEqualTo(3);
    }

    @Test
    void aVersionCannotBeChanged() {
        assertThatThrownBy(() -> database.sql("update clock_rule set amount = amount + 1")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }
}
