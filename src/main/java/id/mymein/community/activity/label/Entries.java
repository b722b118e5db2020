package id.mymein.community.activity.label;

import id.mymein.audit.AuditTrail;
import id.mymein.community.ActivityFacts;
import id.mymein.identity.Actor;
import id.mymein.platform.facts.FactChanges;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what may be chosen. Records carry the keys, so nothing is ever removed: it is put out of use. */
@Component
class Entries {

    private static final String COLUMNS = "select key, label_id, label_en, position, active, version from ";
    private static final String LABELS = COLUMNS + "activity_label order by position, key";
    private static final String SOURCES = COLUMNS + "budget_source order by position, key";

    private static final String NEW = " (key, label_id, label_en, position, active)"
            + " values (:key, :id, :en, :position, :active) on conflict (key) do nothing";
    private static final String NEW_LABEL = "insert into activity_label" + NEW;
    private static final String NEW_SOURCE = "insert into budget_source" + NEW;

    private static final String CHANGED = " set label_id = :id, label_en = :en, position = :position, active = :active,"
            + " version = version + 1 where key = :key and version = :version";
    private static final String CHANGED_LABEL = "update activity_label" + CHANGED;
    private static final String CHANGED_SOURCE = "update budget_source" + CHANGED;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final FactChanges facts;

    Entries(JdbcClient jdbc, AuditTrail audit, FactChanges facts) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.facts = facts;
    }

    List<Entry> all(Choice choice) {
        return (choice == Choice.LABEL ? jdbc.sql(LABELS) : jdbc.sql(SOURCES))
                .query((row, n) -> new Entry(
                        row.getString("key"),
                        row.getString("label_id"),
                        row.getString("label_en"),
                        row.getInt("position"),
                        row.getBoolean("active"),
                        row.getInt("version")))
                .list();
    }

    /** False where there is one with that key. */
    @Transactional
    public boolean add(Actor actor, Choice choice, String key, EntryForm form) {
        var statement = choice == Choice.LABEL ? jdbc.sql(NEW_LABEL) : jdbc.sql(NEW_SOURCE);
        boolean added = with(statement, key, form).update() == 1;
        if (added) {
            told(actor, "addChoice", choice, key, form);
        }
        return added;
    }

    /** False where somebody else was faster. */
    @Transactional
    public boolean change(Actor actor, Choice choice, String key, int version, EntryForm form) {
        var statement = choice == Choice.LABEL ? jdbc.sql(CHANGED_LABEL) : jdbc.sql(CHANGED_SOURCE);
        boolean changed = with(statement, key, form).param("version", version).update() == 1;
        if (changed) {
            told(actor, "changeChoice", choice, key, form);
        }
        return changed;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, String key, EntryForm form) {
        return statement
                .param("key", key)
                .param("id", form.labelId())
                .param("en", form.labelEn())
                .param("position", form.position())
                .param("active", form.active());
    }

    private void told(Actor actor, String verb, Choice choice, String key, EntryForm form) {
        if (choice == Choice.LABEL) {
            facts.changed(ActivityFacts.LABELS);
        }
        audit.record(
                actor.auditName(),
                "community." + verb,
                "rules:community",
                Map.of(
                        "choice", choice.name(),
                        "key", key,
                        "id", form.labelId(),
                        "en", form.labelEn(),
                        "active", form.active()));
    }
}
