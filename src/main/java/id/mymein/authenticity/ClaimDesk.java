package id.mymein.authenticity;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claim checks as the police write them and editors read them. What one may not see is not there. */
@Component
public class ClaimDesk {

    private static final int SHOWN = 100;

    private final ClaimRows rows;
    private final ClaimRules rules;
    private final ClaimNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    ClaimDesk(ClaimRows rows, ClaimRules rules, ClaimNotices notices, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wrote.
     *
     * @param id given with the form, so that one sent twice is one check
     * @param version of the check that the form showed; 0 for a new one
     * @param story where a new one begins with a story; null for none
     */
    public record Draft(
            ClaimCheckId id,
            int version,
            ClaimText text,
            @Nullable StoryId story) {}

    /** The newest of that state, as far as the actor may see them; editors see no draft that was never published. */
    @Transactional(readOnly = true)
    public List<ClaimCheck> list(Actor actor, ClaimState state) {
        String[] own = actor.regionsFor(Action.WRITE_CLAIM_CHECK);
        return own.length > 0
                ? rows.list(own, state, true, SHOWN)
                : rows.list(actor.regionsFor(Action.PUBLISH_CLAIM_CHECK), state, false, SHOWN);
    }

    /** How many wait for this person: for editors what was sent, for the police what came back. */
    @Transactional(readOnly = true)
    public long waiting(Actor actor) {
        return rows.count(actor.regionsFor(Action.PUBLISH_CLAIM_CHECK), ClaimState.WAITING, false)
                + rows.count(actor.regionsFor(Action.WRITE_CLAIM_CHECK), ClaimState.DRAFT, true);
    }

    /** @throws NotFound where there is none that the actor may see */
    @Transactional(readOnly = true)
    public ClaimCheck find(Actor actor, ClaimCheckId id) {
        return rows.find(id).filter(check -> sees(actor, check)).orElseThrow(NotFound::new);
    }

    /** The check that began with that story; empty where none did, or the actor may not see it. */
    @Transactional(readOnly = true)
    public Optional<ClaimCheckId> ofStory(Actor actor, StoryId story) {
        return rows.ofStory(story)
                .filter(id -> rows.find(id).filter(check -> sees(actor, check)).isPresent());
    }

    static boolean may(Actor actor, Action action, ClaimCheck check) {
        return actor.may(action, check.office(), check.officeRegion());
    }

    private static boolean sees(Actor actor, ClaimCheck check) {
        boolean sent = check.state() != ClaimState.DRAFT || check.edition() > 0;
        return may(actor, Action.WRITE_CLAIM_CHECK, check) || (sent && may(actor, Action.PUBLISH_CLAIM_CHECK, check));
    }

    /**
     * Keeps a draft, of a new check or of a correction.
     *
     * @throws NotFound where the actor may not write it
     */
    @Transactional
    public ClaimResult save(Actor actor, Draft draft) {
        return draft.version() == 0 ? start(actor, draft, false) : write(actor, draft, false);
    }

    /**
     * Keeps it and lays it before the editors.
     *
     * @throws NotFound where the actor may not write it
     */
    @Transactional
    public ClaimResult send(Actor actor, Draft draft) {
        return draft.version() == 0 ? start(actor, draft, true) : write(actor, draft, true);
    }

    private ClaimResult start(Actor actor, Draft draft, boolean send) {
        Grant office = office(actor);
        ClaimRules.Judged judged = send
                ? rules.complete(draft.text(), office.region(), false)
                : rules.draft(draft.text(), office.region());
        if (judged.errors().any()) {
            return new ClaimResult.Wrong(judged.errors());
        }
        boolean added = rows.add(
                draft.id(),
                office.office(),
                office.region(),
                draft.story(),
                judged.text(),
                actor.account(),
                clock.instant());
        if (!added) {
            return again(actor, draft, judged.text());
        }
        audit(actor, "start", draft.id(), Map.of("claim", judged.text().claim()));
        return send ? sent(actor, draft.id()) : new ClaimResult.Done(draft.id());
    }

    /** The same form sent twice is one check; another one on the same story is not. */
    private ClaimResult again(Actor actor, Draft draft, ClaimText text) {
        Optional<ClaimCheck> there = rows.find(draft.id());
        if (there.isEmpty()) {
            return new ClaimResult.Refused("authenticity.check.refused.story");
        }
        boolean same = there.get().text().equals(text) && there.get().writers().contains(actor.account());
        return same ? new ClaimResult.Done(draft.id()) : new ClaimResult.Stale();
    }

    static Grant office(Actor actor) {
        return actor.offices(Action.WRITE_CLAIM_CHECK).findFirst().orElseThrow(NotFound::new);
    }

    private ClaimResult write(Actor actor, Draft draft, boolean send) {
        ClaimCheck check = rows.lock(draft.id())
                .filter(one -> may(actor, Action.WRITE_CLAIM_CHECK, one))
                .orElseThrow(NotFound::new);
        if (check.version() != draft.version()) {
            return new ClaimResult.Stale();
        }
        if (!check.writable()) {
            boolean waits = check.state() == ClaimState.WAITING;
            return new ClaimResult.Refused("authenticity.check.refused." + (waits ? "waiting" : "closed"));
        }
        ClaimRules.Judged judged = send
                ? rules.complete(draft.text(), check.officeRegion(), check.edition() > 0)
                : rules.draft(draft.text(), check.officeRegion());
        if (judged.errors().any()) {
            return new ClaimResult.Wrong(judged.errors());
        }
        rows.write(check.id(), judged.text(), actor.account(), clock.instant());
        audit(actor, "write", check.id(), Map.of("version", check.version() + 1));
        return send ? sent(actor, check.id()) : new ClaimResult.Done(check.id());
    }

    private ClaimResult sent(Actor actor, ClaimCheckId id) {
        rows.send(id, actor.account(), clock.instant());
        audit(actor, "send", id, Map.of());
        notices.sent(rows.find(id).orElseThrow());
        return new ClaimResult.Done(id);
    }

    private void audit(Actor actor, String verb, ClaimCheckId id, Map<String, ?> details) {
        audit.record(actor.auditName(), "authenticity." + verb + "ClaimCheck", "claim-check:" + id, details);
    }
}
