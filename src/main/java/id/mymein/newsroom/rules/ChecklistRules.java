package id.mymein.newsroom.rules;

import id.mymein.identity.Actor;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an editor confirms before calling a story fit. Findings name the items' keys, so keys stay and items are never removed. */
@Component
class ChecklistRules implements LabelRules {

    private static final String WHAT = "checklist-item";

    private final JdbcClient jdbc;
    private final LabelTrail trail;

    ChecklistRules(JdbcClient jdbc, LabelTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Override
    public List<Labelled> all() {
        return jdbc.sql(
                        "select key, label_id, label_en, position, active, version from checklist_item order by position, key")
                .query((row, n) -> new Labelled(
                        row.getString("key"),
                        row.getString("label_id"),
                        row.getString("label_en"),
                        row.getInt("position"),
                        row.getBoolean("active"),
                        true,
                        row.getInt("version")))
                .list();
    }

    @Override
    @Transactional
    public RuleChange add(Actor actor, String key, LabelForm form) {
        int added = jdbc.sql("""
                insert into checklist_item (key, label_id, label_en, position, active)
                values (:key, :id, :en, :position, :active)
                on conflict (key) do nothing""")
                .param("key", key)
                .param("id", form.labelId())
                .param("en", form.labelEn())
                .param("position", form.position())
                .param("active", form.active())
                .update();
        if (added == 1) {
            trail.added(actor, WHAT, key, form);
        }
        return added == 1 ? RuleChange.DONE : RuleChange.TAKEN;
    }

    @Override
    @Transactional
    public RuleChange change(Actor actor, Labelled item, int version, LabelForm form) {
        // Locks all, so that two people cannot put the last two out of use at the same moment.
        List<String> active = jdbc.sql("select key, active from checklist_item order by key for update")
                .query((row, n) -> row.getBoolean("active") ? row.getString("key") : "")
                .list();
        if (!form.active() && active.stream().allMatch(key -> key.isEmpty() || key.equals(item.key()))) {
            return RuleChange.NEEDED;
        }
        int changed = jdbc.sql("""
                update checklist_item
                set label_id = :id, label_en = :en, position = :position, active = :active, version = version + 1
                where key = :key and version = :version""")
                .param("id", form.labelId())
                .param("en", form.labelEn())
                .param("position", form.position())
                .param("active", form.active())
                .param("key", item.key())
                .param("version", version)
                .update();
        if (changed == 1) {
            trail.changed(actor, WHAT, item, form);
        }
        return changed == 1 ? RuleChange.DONE : RuleChange.STALE;
    }

    @Override
    public RuleChange remove(Actor actor, Labelled item, int version) {
        return RuleChange.NEEDED;
    }
}
