package id.mymein.authenticity;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editors' side of claim checks. Two keys: nobody publishes what he or she ever wrote on. */
@Component
public class ClaimPublication {

    private static final String STATE = "authenticity.check.refused.state";

    private final ClaimRows rows;
    private final ClaimEditions editions;
    private final ClaimNotices notices;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimPublication(
            ClaimRows rows,
            ClaimEditions editions,
            ClaimNotices notices,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the public what waits.
     *
     * @param version that the editor read
     * @throws NotFound where the actor publishes no such check
     */
    @Transactional
    public ClaimResult publish(Actor actor, ClaimCheckId id, int version) {
        ClaimCheck check = held(actor, Action.PUBLISH_CLAIM_CHECK, id);
        Optional<ClaimResult> barred = barred(check, version, check.state() == ClaimState.WAITING);
        if (barred.isPresent()) {
            return barred.get();
        }
        if (check.writers().contains(actor.account())) {
            return new ClaimResult.Refused("authenticity.check.refused.ownKey");
        }
        String path = editions.add(check, actor, clock.instant());
        record(actor, "publish", id, Map.of("edition", check.edition() + 1, "path", path));
        notices.published(check, actor.account());
        events.publishEvent(new ClaimPublished(id, path));
        return new ClaimResult.Done(id);
    }

    /**
     * Gives what waits back to the police.
     *
     * @param reason wrong at field {@code alasan}
     * @throws NotFound where the actor publishes no such check
     */
    @Transactional
    public ClaimResult giveBack(Actor actor, ClaimCheckId id, int version, String reason) {
        ClaimCheck check = held(actor, Action.PUBLISH_CLAIM_CHECK, id);
        Optional<ClaimResult> barred = barred(check, version, check.state() == ClaimState.WAITING);
        if (barred.isPresent()) {
            return barred.get();
        }
        String text = Typed.text(reason);
        FormErrors errors = ClaimRules.reason(text);
        if (errors.any()) {
            return new ClaimResult.Wrong(errors);
        }
        rows.giveBack(id, text, clock.instant());
        record(actor, "return", id, Map.of("reason", text));
        notices.returned(check, actor.account());
        return new ClaimResult.Done(id);
    }

    /**
     * Takes what is public away for good, whatever is being worked on; its address says why.
     *
     * @param reason the public reads it; wrong at field {@code alasan}
     * @throws NotFound where the actor withdraws no such check
     */
    @Transactional
    public ClaimResult withdraw(Actor actor, ClaimCheckId id, int version, String reason) {
        ClaimCheck check = held(actor, Action.WITHDRAW_CLAIM_CHECK, id);
        Optional<ClaimResult> barred = barred(check, version, check.live());
        if (barred.isPresent()) {
            return barred.get();
        }
        String text = Typed.text(reason);
        FormErrors errors = ClaimRules.reason(text);
        if (errors.any()) {
            return new ClaimResult.Wrong(errors);
        }
        editions.changing(check.id(), () -> rows.withdraw(id, text, actor.account(), clock.instant()));
        record(actor, "withdraw", id, Map.of("reason", text));
        notices.withdrawn(check, actor.account());
        return new ClaimResult.Done(id);
    }

    private ClaimCheck held(Actor actor, Action action, ClaimCheckId id) {
        return rows.lock(id)
                .filter(check -> ClaimDesk.may(actor, action, check))
                .orElseThrow(NotFound::new);
    }

    private static Optional<ClaimResult> barred(ClaimCheck check, int version, boolean open) {
        if (check.version() != version) {
            return Optional.of(new ClaimResult.Stale());
        }
        return open ? Optional.empty() : Optional.of(new ClaimResult.Refused(STATE));
    }

    private void record(Actor actor, String verb, ClaimCheckId id, Map<String, ?> details) {
        audit.record(actor.auditName(), "authenticity." + verb + "ClaimCheck", "claim-check:" + id, details);
    }
}
