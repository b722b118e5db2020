package id.mymein.newsroom.rules;

import id.mymein.identity.Actor;
import id.mymein.newsroom.PublishedFacts;
import id.mymein.platform.facts.FactChanges;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of news. A slug is part of public addresses and never changes; what a story has once is not removed. */
@Component
class CategoryRules implements LabelRules {

    private static final String WHAT = "category";

    private final JdbcClient jdbc;
    private final LabelTrail trail;
    private final FactChanges facts;

    CategoryRules(JdbcClient jdbc, LabelTrail trail, FactChanges facts) {
        this.facts = facts;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public List<Labelled> all() {
        return jdbc.sql("""
                select c.slug, c.label_id, c.label_en, c.position, c.active, c.version,
                       exists (select from revision r where r.content ->> 'category' = c.slug)
                       or exists (select from working_copy w where w.content ->> 'category' = c.slug)
                       or exists (select from published_story p where p.category = c.slug)
                       or exists (select from authenticity_rule a where a.category = c.slug) as used
                from category c order by c.position, c.slug""")
                .query((row, n) -> new Labelled(
                        row.getString("slug"),
                        row.getString("label_id"),
                        row.getString("label_en"),
                        row.getInt("position"),
                        row.getBoolean("active"),
                        row.getBoolean("used"),
                        row.getInt("version")))
                .list();
    }

    @Override
    @Transactional
    public RuleChange add(Actor actor, String key, LabelForm form) {
        int added = jdbc.sql("""
                insert into category (slug, label_id, label_en, position, active)
                values (:slug, :id, :en, :position, :active)
                on conflict (slug) do nothing""")
                .param("slug", key)
                .param("id", form.labelId())
                .param("en", form.labelEn())
                .param("position", form.position())
                .param("active", form.active())
                .update();
        if (added == 1) {
            facts.changed(PublishedFacts.CATEGORIES);
            trail.added(actor, WHAT, key, form);
        }
        return added == 1 ? RuleChange.DONE : RuleChange.TAKEN;
    }

    @Override
    @Transactional
    public RuleChange change(Actor actor, Labelled item, int version, LabelForm form) {
        if (!form.active() && lastInUse(item)) {
            return RuleChange.NEEDED;
        }
        int changed = jdbc.sql("""
                update category
                set label_id = :id, label_en = :en, position = :position, active = :active, version = version + 1
                where slug = :slug and version = :version""")
                .param("id", form.labelId())
                .param("en", form.labelEn())
                .param("position", form.position())
                .param("active", form.active())
                .param("slug", item.key())
                .param("version", version)
                .update();
        if (changed == 1) {
            facts.changed(PublishedFacts.CATEGORIES);
            facts.changed(PublishedFacts.category(item.key()));
            trail.changed(actor, WHAT, item, form);
        }
        return changed == 1 ? RuleChange.DONE : RuleChange.STALE;
    }

    @Override
    @Transactional
    public RuleChange remove(Actor actor, Labelled item, int version) {
        boolean used =
                lastInUse(item) || all().stream().anyMatch(each -> each.key().equals(item.key()) && each.used());
        if (used) {
            return RuleChange.NEEDED;
        }
        jdbc.sql("delete from category_word where category = :slug")
                .param("slug", item.key())
                .update(); // most new ones have none
        int removed = jdbc.sql("delete from category where slug = :slug and version = :version")
                .param("slug", item.key())
                .param("version", version)
                .update();
        if (removed == 1) {
            facts.changed(PublishedFacts.CATEGORIES);
            trail.removed(actor, WHAT, item);
        }
        return removed == 1 ? RuleChange.DONE : RuleChange.STALE;
    }

    /** Locks all, so that two people cannot put the last two out of use at the same moment. */
    private boolean lastInUse(Labelled item) {
        return jdbc
                .sql("select slug, active from category order by slug for update")
                .query((row, n) -> row.getBoolean("active") ? row.getString("slug") : "")
                .list()
                .stream()
                .allMatch(slug -> slug.isEmpty() || slug.equals(item.key()));
    }
}
