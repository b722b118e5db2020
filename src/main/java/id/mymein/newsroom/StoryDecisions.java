package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deciding on a story: claim and put back, return, reject, the two findings. */
@Component
public class StoryDecisions {

    private final StoryRows rows;
    private final Revisions revisions;
    private final Findings findings;
    private final StoryMachine machine;
    private final Claims claims;
    private final Publisher publisher;
    private final NewsroomRules rules;
    private final Arrangements arrangements;
    private final Clock clock;

    StoryDecisions(
            StoryRows rows,
            Revisions revisions,
            Findings findings,
            StoryMachine machine,
            Claims claims,
            Publisher publisher,
            NewsroomRules rules,
            Arrangements arrangements,
            Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.findings = findings;
        this.machine = machine;
        this.claims = claims;
        this.publisher = publisher;
        this.rules = rules;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    /** Takes a story into one's hands; from another's where that claim ran out or a chief editor overrides it. */
    @Transactional
    public Outcome claim(Actor actor, StoryId id) {
        StoryRow story = rows.lock(id, actor);
        var result = machine.take(story, step(StoryEvent.CLAIM, actor, ""));
        if (result instanceof StoryMachine.Result.Moved) {
            arrangements.claimed(actor, story);
            claims.saveWorkOf(story.claimedBy(), story, actor.account());
        }
        return claims.outcome(result, actor, "");
    }

    @Transactional
    public Outcome unclaim(Actor actor, StoryId id) {
        return simple(actor, id, StoryEvent.UNCLAIM, "");
    }

    /** @param reason shown to the author, who is told */
    @Transactional
    public Outcome returnToAuthor(Actor actor, StoryId id, String reason) {
        return found(actor, id, step(StoryEvent.RETURN, actor, reason), Key.FITNESS, "return", Set.of());
    }

    /** @param reason stays on record and is shown to the author */
    @Transactional
    public Outcome reject(Actor actor, StoryId id, String reason) {
        return found(actor, id, step(StoryEvent.REJECT, actor, reason), Key.FITNESS, "reject", Set.of());
    }

    /** @param confirmed keys of the checklist items that the editor confirms */
    @Transactional
    public Outcome findFit(Actor actor, StoryId id, Set<String> confirmed) {
        List<String> required = rules.checklist();
        Step step = step(StoryEvent.FIND_FIT, actor, "").withChecklist(confirmed, required);
        return found(actor, id, step, Key.FITNESS, "fit", confirmed);
    }

    /**
     * The police's verdict.
     *
     * @param event {@link StoryEvent#FIND_AUTHENTIC}, {@code FIND_HOAX} or {@code FIND_UNPROVEN}
     * @param reason the public reads it
     * @param evidence how many pieces of evidence are attached to the story
     */
    @Transactional
    public Outcome findAuthenticity(Actor actor, StoryId id, StoryEvent event, String reason, int evidence) {
        String verdict = switch (event) {
            case FIND_AUTHENTIC -> "authentic";
            case FIND_HOAX -> "hoax";
            case FIND_UNPROVEN -> "unproven";
            default -> throw new IllegalArgumentException("not a verdict on authenticity: " + event);
        };
        return found(actor, id, step(event, actor, reason).withEvidence(evidence), Key.AUTHENTICITY, verdict, Set.of());
    }

    private Outcome found(Actor actor, StoryId id, Step step, Key key, String verdict, Set<String> confirmed) {
        StoryRow story = rows.lock(id, actor);
        var result = machine.take(story, step);
        if (result instanceof StoryMachine.Result.Moved(StoryMachine.Taken taken)) {
            var finding = new Finding(
                    Ids.next(clock),
                    key,
                    verdict,
                    step.reason(),
                    confirmed.stream().sorted().toList(),
                    story.revision(),
                    taken.facts().fingerprint(),
                    actor.account(),
                    StoryMachine.officeOf(actor, story),
                    step.now());
            findings.add(id, finding);
            carryOut(taken, step, actor);
        }
        return claims.outcome(result, actor, step.reason());
    }

    /** A verdict on a story that the public sees already changes what the public sees. */
    private void carryOut(StoryMachine.Taken taken, Step step, Actor actor) {
        StoryRow story = taken.before();
        if (taken.transition().to() == StoryState.PUBLISHED) {
            publisher.release(
                    new StoryMachine.Taken(story, machine.facts(story, step.now()), taken.transition()),
                    actor.account(),
                    step.now(),
                    null,
                    null);
        } else if (taken.transition().to() == StoryState.RETRACTED) {
            publisher.retract(story, step.reason(), actor.account(), step.now());
        }
    }

    /** Asks for the police's key whatever the rule says, or takes that back; before the story is found fit. */
    @Transactional
    public Outcome doubt(Actor actor, StoryId id, boolean doubted) {
        return arrangements.doubt(actor, id, doubted);
    }

    /**
     * Gives a story to an editor to work on, who is told; null takes that back. Refused with {@link Refusal#ASSIGNEE_MAY_NOT}
     * where that person may not work on it.
     */
    @Transactional
    public Outcome assign(Actor actor, StoryId id, @Nullable AccountId editor) {
        return arrangements.assign(actor, id, editor);
    }

    /** The content that a decision is about: what the police see is the current revision. */
    @Transactional(readOnly = true)
    public Revision current(Actor actor, StoryId id) {
        StoryRow story = rows.find(id, actor);
        return revisions.find(id, story.revision()).orElseThrow(NotFound::new);
    }

    private Outcome simple(Actor actor, StoryId id, StoryEvent event, String reason) {
        StoryRow story = rows.lock(id, actor);
        return claims.outcome(machine.take(story, step(event, actor, reason)), actor, reason);
    }

    private Step step(StoryEvent event, Actor actor, String reason) {
        return Step.of(event, actor, reason, clock.instant());
    }
}
