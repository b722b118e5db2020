package id.mymein.aspiration.rules;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of table {@code aspiration_rule}; each is read afresh where it is needed, so that a change holds at once. */
@Component
public class CaseFigures {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CaseFigures(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<CaseFigure> all() {
        return jdbc.sql("select * from aspiration_rule order by position, key")
                .query((row, n) -> new CaseFigure(
                        row.getString("key"),
                        row.getString("label_id"),
                        row.getString("label_en"),
                        row.getInt("value"),
                        row.getString("source"),
                        row.getInt("least"),
                        row.getInt("most"),
                        row.getInt("version")))
                .list();
    }

    /** @param value within the figure's bounds */
    @Transactional
    public RuleChange change(Actor actor, CaseFigure figure, int version, int value, String source) {
        int changed = jdbc.sql("""
                update aspiration_rule set value = :value, source = :source, version = version + 1
                where key = :key and version = :version""")
                .param("value", value)
                .param("source", source)
                .param("key", figure.key())
                .param("version", version)
                .update();
        if (changed == 1) {
            audit.record(
                    actor.auditName(),
                    "aspiration.change-figure",
                    "rules:aspiration",
                    Map.of(
                            "key", figure.key(),
                            "before", figure.value(),
                            "after", value,
                            "source-before", figure.source(),
                            "source-after", source));
        }
        return changed == 1 ? RuleChange.DONE : RuleChange.STALE;
    }
}
