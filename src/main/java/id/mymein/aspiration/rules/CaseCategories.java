package id.mymein.aspiration.rules;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChanges;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The categories of aspirations. Their order and names change; a slug stays, and one that was used is put out of use instead. */
@Component
public class CaseCategories {

    /** What public pages show where they name categories: {@code AspirationFacts.ALL}. */
    private static final Fact SHOWN = new Fact("aspirations");

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final FactChanges facts;

    CaseCategories(JdbcClient jdbc, AuditTrail audit, FactChanges facts) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.facts = facts;
    }

    /** In their order, those out of use among them. */
    @Transactional(readOnly = true)
    public List<CaseCategory> all() {
        return jdbc.sql("select * from aspiration_category order by position, slug")
                .query((row, n) -> new CaseCategory(
                        row.getString("slug"),
                        row.getString("label_id"),
                        row.getString("label_en"),
                        row.getInt("position"),
                        row.getBoolean("active"),
                        row.getInt("version")))
                .list();
    }

    @Transactional
    public RuleChange add(Actor actor, CaseCategory added) {
        int rows = jdbc.sql("""
                insert into aspiration_category (slug, label_id, label_en, position, active)
                values (:slug, :id, :en, :position, :active) on conflict (slug) do nothing""")
                .param("slug", added.slug())
                .param("id", added.labelId())
                .param("en", added.labelEn())
                .param("position", added.position())
                .param("active", added.active())
                .update();
        return settled(rows == 1, RuleChange.TAKEN, actor, "aspiration.add-category", added);
    }

    /** @param changed with the version that the person saw */
    @Transactional
    public RuleChange change(Actor actor, CaseCategory changed) {
        if (!changed.active() && lastActive(changed.slug())) {
            return RuleChange.NEEDED;
        }
        int rows = jdbc.sql("""
                update aspiration_category set label_id = :id, label_en = :en, position = :position, active = :active,
                    version = version + 1
                where slug = :slug and version = :version""")
                .param("id", changed.labelId())
                .param("en", changed.labelEn())
                .param("position", changed.position())
                .param("active", changed.active())
                .param("slug", changed.slug())
                .param("version", changed.version())
                .update();
        return settled(rows == 1, RuleChange.STALE, actor, "aspiration.change-category", changed);
    }

    /** Holds them all, so that two people cannot put the last two out of use at the same moment. */
    private boolean lastActive(String slug) {
        return jdbc
                .sql("select slug, active from aspiration_category order by slug for update")
                .query((row, n) -> row.getBoolean("active") ? row.getString("slug") : slug)
                .list()
                .stream()
                .allMatch(slug::equals);
    }

    private RuleChange settled(boolean done, RuleChange otherwise, Actor actor, String what, CaseCategory category) {
        if (done) {
            facts.changed(SHOWN);
            audit.record(
                    actor.auditName(),
                    what,
                    "rules:aspiration",
                    Map.of(
                            "slug", category.slug(),
                            "label", category.labelId(),
                            "english", category.labelEn(),
                            "position", category.position(),
                            "active", category.active()));
        }
        return done ? RuleChange.DONE : otherwise;
    }
}
