package id.mymein.newsroom.rules;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which stories need the police's key. The rule is asked at each step of a story, so a change holds at once, also for stories at
 * work; it never touches a finding that was given.
 */
@Component
public class KeyRules {

    private static final String COLUMNS = "id, office_kind, category, required, version";

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    KeyRules(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The general one first, then by office and category. */
    List<KeyRule> all() {
        return jdbc.sql("""
                select %s
                from authenticity_rule
                order by (office_kind is not null)::int + (category is not null)::int, office_kind nulls first, category""".formatted(COLUMNS))
                .query((row, n) -> new KeyRule(
                        row.getLong("id"),
                        row.getString("office_kind") == null ? null : OfficeKind.valueOf(row.getString("office_kind")),
                        row.getString("category"),
                        row.getBoolean("required"),
                        row.getInt("version")))
                .list();
    }

    Optional<KeyRule> find(long id) {
        return all().stream().filter(rule -> rule.id() == id).findFirst();
    }

    /** The rule that answers for such a story; null where there is none, and then the key is needed. */
    static @Nullable KeyRule answering(List<KeyRule> rules, OfficeKind office, String category) {
        KeyRule best = null;
        for (KeyRule rule : rules) {
            if (rule.beats(best, office, category)) {
                best = rule;
            }
        }
        return best;
    }

    @Transactional
    RuleChange add(Actor actor, @Nullable OfficeKind kind, @Nullable String category, boolean required) {
        int added = jdbc.sql("""
                insert into authenticity_rule (office_kind, category, required) values (:kind, :category, :required)
                on conflict (office_kind, category) do nothing""")
                .param("kind", kind == null ? null : kind.name())
                .param("category", category)
                .param("required", required)
                .update();
        if (added == 1) {
            var facts = Map.of("rule", name(kind, category), "required", required);
            audit.record(actor.auditName(), "newsroom.add-key-rule", "rules:newsroom", facts);
        }
        return added == 1 ? RuleChange.DONE : RuleChange.TAKEN;
    }

    @Transactional
    RuleChange change(Actor actor, KeyRule rule, int version, boolean required) {
        int changed = jdbc.sql("""
                update authenticity_rule set required = :required, version = version + 1
                where id = :id and version = :version""")
                .param("required", required)
                .param("id", rule.id())
                .param("version", version)
                .update();
        if (changed == 1) {
            record(actor, "change", rule, Map.of("before", rule.required(), "after", required));
        }
        return changed == 1 ? RuleChange.DONE : RuleChange.STALE;
    }

    @Transactional
    RuleChange remove(Actor actor, KeyRule rule, int version) {
        if (rule.general()) {
            return RuleChange.NEEDED;
        }
        int removed = jdbc.sql("delete from authenticity_rule where id = :id and version = :version")
                .param("id", rule.id())
                .param("version", version)
                .update();
        if (removed == 1) {
            record(actor, "remove", rule, Map.of("before", rule.required()));
        }
        return removed == 1 ? RuleChange.DONE : RuleChange.STALE;
    }

    private void record(Actor actor, String verb, KeyRule rule, Map<String, ?> facts) {
        var all = new java.util.HashMap<String, Object>(facts);
        all.put("rule", name(rule.kind(), rule.category()));
        audit.record(actor.auditName(), "newsroom." + verb + "-key-rule", "rules:newsroom", all);
    }

    private static String name(@Nullable OfficeKind kind, @Nullable String category) {
        return (kind == null ? "*" : kind.name()) + " / " + (category == null ? "*" : category);
    }

    /** What an editor must know before a change: how many stories wait with the police, and how many are ready without them. */
    AtWork atWork() {
        return jdbc.sql("""
                select count(*) filter (where s.state = 'AWAITING_AUTHENTICITY') as waiting,
                       count(*) filter (where s.state in ('READY', 'SCHEDULED') and not exists (
                           select from finding f join revision r on r.story_id = s.id and r.number = s.revision_number
                           where f.story_id = s.id and f.key = 'AUTHENTICITY' and f.fingerprint = r.fingerprint)) as ready
                from story s where s.state in ('AWAITING_AUTHENTICITY', 'READY', 'SCHEDULED')""")
                .query((row, n) -> new AtWork(row.getLong("waiting"), row.getLong("ready")))
                .single();
    }

    /**
     * @param waiting stories that the police have now
     * @param ready stories ready or scheduled on the editors' key alone
     */
    record AtWork(long waiting, long ready) {}
}
