package id.mymein.aspiration.clock;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.platform.Site;
import id.mymein.platform.facts.FactChanges;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules as their keepers see them and add versions. */
@Component
public class ClockRuleDesk {

    private static final String SUBJECT = "rules:aspiration";

    private final ClockRuleTable table;
    private final RuleKeepers keepers;
    private final AuditTrail audit;
    private final FactChanges facts;
    private final Site site;
    private final Clock clock;

    ClockRuleDesk(
            ClockRuleTable table, RuleKeepers keepers, AuditTrail audit, FactChanges facts, Site site, Clock clock) {
        this.table = table;
        this.keepers = keepers;
        this.audit = audit;
        this.facts = facts;
        this.site = site;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(site.zone()));
    }

    /** By step, from the general to the particular, each from its first version to its last. */
    public List<ClockRule> all(Actor actor) {
        keepers.require(actor);
        return table.all();
    }

    /** @throws NotFound where there is no such version, or the actor does not keep them */
    public ClockRule find(Actor actor, UUID id) {
        return all(actor).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Adds a version.
     *
     * @param rule from tomorrow on or later, so that nothing that has begun is bound by it
     * @return false where a version of that rule begins on that day already
     */
    @Transactional
    public boolean add(Actor actor, ClockRule rule) {
        keepers.require(actor);
        if (!rule.from().isAfter(today())) {
            throw new IllegalArgumentException("what has begun keeps its rule: " + rule.from());
        }
        table.alone();
        if (!table.add(rule)) {
            return false;
        }
        facts.changed(DeadlineRules.FACT);
        audit.record(actor.auditName(), "aspiration.add-clock-rule", SUBJECT, words(rule));
        return true;
    }

    /** Takes back a version that does not hold yet; false where it does, or is gone. */
    @Transactional
    public boolean withdraw(Actor actor, ClockRule rule) {
        keepers.require(actor);
        table.alone();
        if (!table.withdraw(rule.id(), today())) {
            return false;
        }
        facts.changed(DeadlineRules.FACT);
        audit.record(actor.auditName(), "aspiration.withdraw-clock-rule", SUBJECT, words(rule));
        return true;
    }

    private static Map<String, Object> words(ClockRule rule) {
        return Map.of(
                "rule", rule.step() + " " + Objects.toString(rule.kind(), "*") + " " + inspection(rule),
                "amount", rule.amount() + "+" + rule.extra() + " " + rule.unit(),
                "warn", rule.warnBefore(),
                "escalation", rule.escalation(),
                "basis", rule.basis(),
                "url", rule.basisUrl(),
                "from", rule.from().toString(),
                "until", Objects.toString(rule.until(), ""));
    }

    private static String inspection(ClockRule rule) {
        return rule.inspection() == null ? "*" : "inspection=" + rule.inspection();
    }
}
