package id.mymein.newsroom;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is arranged around a story without moving it along the workflow: who shall take it, and whether the police shall look at
 * it. Its callers hold the transaction; each arrangement, and each that was refused, has its row in the audit trail.
 */
@Component
class Arrangements {

    private final StoryRows rows;
    private final Revisions revisions;
    private final StoryMachine machine;
    private final Accounts accounts;
    private final Offices offices;
    private final AuditTrail audit;
    private final Notifier notifier;
    private final Clock clock;

    Arrangements(
            StoryRows rows,
            Revisions revisions,
            StoryMachine machine,
            Accounts accounts,
            Offices offices,
            AuditTrail audit,
            Notifier notifier,
            Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.machine = machine;
        this.accounts = accounts;
        this.offices = offices;
        this.audit = audit;
        this.notifier = notifier;
        this.clock = clock;
    }

    Outcome doubt(Actor actor, StoryId id, boolean doubted) {
        StoryRow story = rows.lock(id, actor);
        Map<String, String> details = Map.of("doubted", Boolean.toString(doubted));
        Refusal refusal = mayDoubt(story, actor);
        if (refusal != null) {
            return refused(story, actor, "doubt", details, refusal);
        }
        if (story.doubted() != doubted) {
            rows.setDoubted(id, doubted);
            record(story, actor, "doubt", "done", details);
        }
        return new Outcome.Done(id, story.state());
    }

    /** Whoever holds it may doubt it, until it was found fit. */
    private @Nullable Refusal mayDoubt(StoryRow story, Actor actor) {
        Step step = Step.of(StoryEvent.FIND_FIT, actor, "", clock.instant());
        return story.state() == StoryState.IN_REVIEW
                ? Guard.HELD_BY_ACTOR.check(machine.facts(story, step.now()), step)
                : Refusal.NOT_IN_THIS_STATE;
    }

    /** A chief editor who takes a story out of somebody's hands is on record with that. */
    void claimed(Actor actor, StoryRow story) {
        AccountId holder = story.claimedBy();
        Instant until = story.claimedUntil();
        if (holder != null && !holder.equals(actor.account()) && until != null && until.isAfter(clock.instant())) {
            record(story, actor, "override", "done", Map.of("holder", holder.toString()));
        }
    }

    Outcome assign(Actor actor, StoryId id, @Nullable AccountId editor) {
        StoryRow story = rows.lock(id, actor);
        Map<String, String> details = Map.of("to", editor == null ? "" : editor.toString());
        Refusal refusal = mayAssign(story, actor, editor);
        if (refusal != null) {
            return refused(story, actor, "assign", details, refusal);
        }
        if (!Objects.equals(story.assignedTo(), editor)) {
            rows.setAssignee(id, editor);
            record(story, actor, "assign", "done", details);
            tell(story, actor, editor);
        }
        return new Outcome.Done(id, story.state());
    }

    private @Nullable Refusal mayAssign(StoryRow story, Actor actor, @Nullable AccountId editor) {
        if (!actor.may(Action.ASSIGN_STORY, story.office(), story.place())) {
            return Refusal.NOT_ALLOWED;
        }
        return switch (story.state()) {
            case REJECTED, REFUSED_AS_HOAX, RETRACTED -> Refusal.NOT_IN_THIS_STATE;
            default -> editor == null || mayTake(story, editor) ? null : Refusal.ASSIGNEE_MAY_NOT;
        };
    }

    private boolean mayTake(StoryRow story, AccountId editor) {
        Office office = offices.find(story.office()).orElseThrow();
        return accounts.whoMay(Action.CLAIM_STORY, office).stream()
                .anyMatch(person -> person.id().equals(editor));
    }

    private void tell(StoryRow story, Actor actor, @Nullable AccountId editor) {
        if (editor == null || editor.equals(actor.account())) {
            return;
        }
        String title = revisions
                .find(story.id(), story.revision())
                .map(revision -> revision.content().title())
                .orElse("");
        notifier.tell(
                editor, Notice.of("newsroom.desk.told.assigned", "/meja/berita/" + story.id(), title, actor.name()));
    }

    private Outcome refused(StoryRow story, Actor actor, String action, Map<String, String> details, Refusal because) {
        Map<String, String> all = new HashMap<>(details);
        all.put("because", because.name());
        record(story, actor, action, "refused", all);
        return new Outcome.Refused(because);
    }

    private void record(StoryRow story, Actor actor, String action, String result, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("result", result);
        all.put("state", story.state().name());
        all.put("office", StoryMachine.officeOf(actor, story).toString());
        all.put("revision", Integer.toString(story.revision()));
        audit.record(actor.auditName(), "newsroom." + action, "story:" + story.id(), all);
    }
}
