package id.mymein.aspiration.clock;

import id.mymein.aspiration.AspirationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code clock_rule}. */
@Component
class ClockRuleTable {

    private final JdbcClient jdbc;

    ClockRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for any other writer; until the transaction ends there is only this one. */
    void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('clock_rule'))").query().singleRow();
    }

    /** In the order of the steps. */
    List<ClockRule> all() {
        return jdbc
                .sql("select * from clock_rule order by kind nulls first, inspection nulls first, valid_from")
                .query(ClockRuleTable::rule)
                .list()
                .stream()
                .sorted(Comparator.comparing(ClockRule::step))
                .toList();
    }

    /** False where a version of that rule begins on that day already. */
    boolean add(ClockRule rule) {
        AspirationKind kind = rule.kind();
        return jdbc.sql("""
                        insert into clock_rule (id, step, kind, inspection, amount, extra, unit, warn_before, escalation, basis,
                            basis_url, valid_from, valid_until)
                        values (:id, :step, :kind, :inspection, :amount, :extra, :unit, :warn, :escalation, :basis, :url, :from,
                            :until)
                        on conflict (step, kind, inspection, valid_from) do nothing""")
                        .param("id", rule.id())
                        .param("step", rule.step().name())
                        .param("kind", kind == null ? null : kind.name())
                        .param("inspection", rule.inspection())
                        .param("amount", rule.amount())
                        .param("extra", rule.extra())
                        .param("unit", rule.unit().name())
                        .param("warn", rule.warnBefore())
                        .param("escalation", rule.escalation().name())
                        .param("basis", rule.basis())
                        .param("url", rule.basisUrl())
                        .param("from", rule.from())
                        .param("until", rule.until())
                        .update()
                == 1;
    }

    /** Only what has not begun can be taken back: what has, bound somebody. */
    boolean withdraw(UUID id, LocalDate today) {
        return jdbc.sql("delete from clock_rule where id = :id and valid_from > :today")
                        .param("id", id)
                        .param("today", today)
                        .update()
                == 1;
    }

    private static ClockRule rule(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        return new ClockRule(
                row.getObject("id", UUID.class),
                ClockStep.valueOf(row.getString("step")),
                kind == null ? null : AspirationKind.valueOf(kind),
                row.getObject("inspection", Boolean.class),
                row.getInt("amount"),
                row.getInt("extra"),
                ClockUnit.valueOf(row.getString("unit")),
                row.getInt("warn_before"),
                Escalation.valueOf(row.getString("escalation")),
                row.getString("basis"),
                row.getString("basis_url"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
