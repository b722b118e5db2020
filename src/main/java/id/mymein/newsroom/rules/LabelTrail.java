package id.mymein.newsroom.rules;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts changes of named things on the audit trail, as they were and as they are. */
@Component
class LabelTrail {

    private final AuditTrail audit;

    LabelTrail(AuditTrail audit) {
        this.audit = audit;
    }

    void added(Actor actor, String what, String key, LabelForm form) {
        record(actor, "add-" + what, key, Map.of("after", facts(form)));
    }

    void changed(Actor actor, String what, Labelled before, LabelForm form) {
        record(
                actor,
                "change-" + what,
                before.key(),
                Map.of("before", facts(LabelForm.of(before)), "after", facts(form)));
    }

    void removed(Actor actor, String what, Labelled before) {
        record(actor, "remove-" + what, before.key(), Map.of("before", facts(LabelForm.of(before))));
    }

    private void record(Actor actor, String verb, String key, Map<String, ?> facts) {
        var all = new LinkedHashMap<String, Object>(facts);
        all.put("key", key);
        audit.record(actor.auditName(), "newsroom." + verb, "rules:newsroom", all);
    }

    private static Map<String, Object> facts(LabelForm form) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", form.labelId());
        facts.put("en", form.labelEn());
        facts.put("position", form.order());
        facts.put("active", form.active());
        return facts;
    }
}
