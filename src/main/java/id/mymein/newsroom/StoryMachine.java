package id.mymein.newsroom;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a locked story one step along the {@link Workflow}: judges, moves the row, writes the decision trail and the audit
 * trail. Its callers hold the transaction.
 */
@Component
class StoryMachine {

    private final StoryRows rows;
    private final Revisions revisions;
    private final Findings findings;
    private final Releases releases;
    private final Trail trail;
    private final NewsroomRules rules;
    private final FactFinder facts;
    private final AuditTrail audit;

    StoryMachine(
            StoryRows rows,
            Revisions revisions,
            Findings findings,
            Releases releases,
            Trail trail,
            NewsroomRules rules,
            FactFinder facts,
            AuditTrail audit) {
        this.rows = rows;
        this.revisions = revisions;
        this.findings = findings;
        this.releases = releases;
        this.trail = trail;
        this.rules = rules;
        this.facts = facts;
        this.audit = audit;
    }

    /** What happened before the row was moved. */
    record Taken(StoryRow before, StoryFacts facts, Transition transition) {}

    /** Either the step as it was taken, or why it was not; then nothing has changed. */
    sealed interface Result {

        record Moved(Taken taken) implements Result {}

        record Refused(Refusal reason) implements Result {}
    }

    Result take(StoryRow story, Step step) {
        StoryFacts facts = facts(story, step.now());
        return switch (Workflow.judge(facts, step)) {
            case Workflow.Verdict.Refuses(Refusal reason) -> {
                audit(
                        story,
                        step,
                        "refused",
                        Map.of("because", reason.name(), "state", story.state().name()));
                yield new Result.Refused(reason);
            }
            case Workflow.Verdict.Takes(Transition transition) -> {
                move(story, transition, step);
                yield new Result.Moved(new Taken(story, facts, transition));
            }
        };
    }

    private void move(StoryRow story, Transition transition, Step step) {
        rows.move(story, transition.to(), claimAfter(transition, step), scheduleAfter(transition, step), step.now());
        trail.add(story, transition, step, officeOf(step.actor(), story));
        audit(
                story,
                step,
                "done",
                Map.of("from", story.state().name(), "to", transition.to().name()));
    }

    /** Only a story in review is in somebody's hands. */
    private @Nullable Claim claimAfter(Transition transition, Step step) {
        return switch (transition.event()) {
            case CLAIM, REWORK -> new Claim(person(step), step.now().plus(rules.claim()));
            default -> null;
        };
    }

    private static @Nullable Instant scheduleAfter(Transition transition, Step step) {
        return transition.to() == StoryState.SCHEDULED ? step.when() : null;
    }

    private static AccountId person(Step step) {
        return java.util.Objects.requireNonNull(step.account(), "this step needs a person");
    }

    private void audit(StoryRow story, Step step, String result, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("result", result);
        all.put("revision", Integer.toString(story.revision()));
        Actor actor = step.actor();
        if (actor != null) {
            all.put("office", officeOf(actor, story).toString());
        }
        audit.record(
                actor == null ? "system" : actor.auditName(),
                "newsroom." + step.event().name().toLowerCase(java.util.Locale.ROOT),
                "story:" + story.id(),
                all);
    }

    /** The office that a person acts for: the story's own where the person belongs to it, else the first. */
    static OfficeId officeOf(@Nullable Actor actor, StoryRow story) {
        if (actor == null
                || actor.grants().stream().anyMatch(grant -> grant.office().equals(story.office()))) {
            return story.office();
        }
        return actor.grants().stream()
                .filter(grant -> grant.region().contains(story.place()))
                .findFirst()
                .map(id.mymein.identity.Grant::office)
                .orElse(story.office());
    }

    StoryFacts facts(StoryRow story, Instant now) {
        Content content = revisions
                .find(story.id(), story.revision())
                .map(Revision::content)
                .orElse(Content.empty());
        return facts.of(
                story,
                content,
                findings.of(story.id()),
                releases.live(story.id()).orElse(null),
                now);
    }
}
