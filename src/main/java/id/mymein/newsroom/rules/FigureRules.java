package id.mymein.newsroom.rules;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The newsroom's figures: read afresh whenever one is needed, so that a change holds at once. */
@Component
public class FigureRules {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    FigureRules(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<FigureRule> all() {
        return jdbc.sql("""
                select key, value, unit, source, least, most, version from newsroom_rule order by position, key""")
                .query((row, n) -> new FigureRule(
                        row.getString("key"),
                        row.getInt("value"),
                        row.getString("unit"),
                        row.getString("source"),
                        row.getInt("least"),
                        row.getInt("most"),
                        row.getInt("version")))
                .list();
    }

    /** @param value within the rule's bounds */
    @Transactional
    RuleChange change(Actor actor, FigureRule rule, int version, int value, String source) {
        int changed = jdbc.sql("""
                update newsroom_rule set value = :value, source = :source, version = version + 1
                where key = :key and version = :version""")
                .param("value", value)
                .param("source", source)
                .param("key", rule.key())
                .param("version", version)
                .update();
        if (changed == 1) {
            audit.record(
                    actor.auditName(),
                    "newsroom.change-figure",
                    "rules:newsroom",
                    Map.of(
                            "key", rule.key(),
                            "before", rule.value(),
                            "after", value,
                            "source-before", rule.source(),
                            "source-after", source));
        }
        return changed == 1 ? RuleChange.DONE : RuleChange.STALE;
    }
}
