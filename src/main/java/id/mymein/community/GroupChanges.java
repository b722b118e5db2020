package id.mymein.community;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactChanges;
import id.mymein.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells of every change in the register: to the trail always, to the public pages where they show it. */
@Component
class GroupChanges {

    private final AuditTrail audit;
    private final FactChanges facts;

    GroupChanges(AuditTrail audit, FactChanges facts) {
        this.audit = audit;
        this.facts = facts;
    }

    /**
     * Something about a group is different.
     *
     * @param verb as the trail says it: {@code addOfficer}
     */
    void changed(Actor actor, Group group, String verb, Map<String, ?> details) {
        audit.record(actor.auditName(), "community." + verb, "kim-group:" + group.id(), details);
        if (group.state().accepted()) {
            facts.changed(GroupFacts.group(group.id()));
        }
    }

    /** A group came into the public lists, left them, or stands elsewhere in them. */
    void listed(Group group, RegionCode... places) {
        var changes = new ArrayList<FactChange>();
        changes.add(FactChange.of(GroupFacts.group(group.id())));
        if (group.slug() != null) {
            changes.add(FactChange.of(GroupFacts.address(group.slug())));
        }
        for (RegionCode place : places) {
            for (RegionCode at = place; at != null; at = at.parent()) {
                changes.add(FactChange.of(GroupFacts.within(at)));
            }
        }
        facts.changed(changes);
    }

    /** A legal document is different, and so is every group that stands on it. */
    void documentChanged(Actor actor, LegalDocument document, String verb, List<KimGroupId> groups) {
        audit.record(
                actor.auditName(),
                "community." + verb,
                "legal-document:" + document.id(),
                Map.of("kind", document.kind(), "number", document.number(), "year", document.year()));
        List<Fact> shown = groups.stream().map(GroupFacts::group).toList();
        facts.changed(shown.stream().map(FactChange::of).toList());
    }
}
