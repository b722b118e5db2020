package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Action;
import org.jspecify.annotations.Nullable;

/** A rule that lets a step pass (null) or refuses it with its reason. */
@FunctionalInterface
interface Guard {

    @Nullable
    Refusal check(StoryFacts story, Step step);

    static Guard may(Action action) {
        return (story, step) -> step.actor() != null && step.actor().may(action, story.office(), story.place())
                ? null
                : Refusal.NOT_ALLOWED;
    }

    /** The clock may, and whoever holds the action. */
    static Guard clockOr(Action action) {
        return (story, step) -> step.actor() == null ? null : may(action).check(story, step);
    }

    Guard COMPLETE = (story, step) -> story.complete() ? null : Refusal.CONTENT_INCOMPLETE;

    Guard NOT_HELD_BY_ANOTHER = (story, step) ->
            !story.isClaimed(step.now()) || story.claimedBy(account(step), step.now()) ? null : Refusal.HELD_BY_ANOTHER;

    Guard HELD_BY_ACTOR = (story, step) -> {
        if (story.claimedBy(account(step), step.now())) {
            return null;
        }
        return story.isClaimed(step.now()) ? Refusal.HELD_BY_ANOTHER : Refusal.NOT_CLAIMED;
    };

    /** A chief editor may take a story out of somebody's hands. */
    Guard FREE_OR_OVERRIDE = (story, step) -> {
        Refusal held = NOT_HELD_BY_ANOTHER.check(story, step);
        return held == null ? null : may(Action.OVERRIDE_LOCK).check(story, step) == null ? null : held;
    };

    Guard REASON = (story, step) -> step.reason().isBlank() ? Refusal.REASON_MISSING : null;

    Guard CORRECTION = (story, step) -> step.reason().isBlank() ? Refusal.CORRECTION_MISSING : null;

    Guard CHECKLIST =
            (story, step) -> step.checklist().containsAll(step.requiredChecks()) ? null : Refusal.CHECKLIST_INCOMPLETE;

    Guard EVIDENCE = (story, step) -> step.evidence() > 0 ? null : Refusal.EVIDENCE_MISSING;

    Guard FUTURE =
            (story, step) -> step.when() != null && step.when().isAfter(step.now()) ? null : Refusal.NOT_IN_THE_FUTURE;

    Guard LIVE = (story, step) -> story.live() ? null : Refusal.NOT_PUBLIC;

    Guard NOT_LIVE = (story, step) -> story.live() ? Refusal.IS_PUBLIC : null;

    /** Nobody can give both keys on one story, whatever roles they hold, on whichever revision. */
    static Guard otherKeyIsAnothers(Key key) {
        return (story, step) -> story.everGaveOther(key, account(step)) ? Refusal.SAME_PERSON_HOLDS_OTHER_KEY : null;
    }

    Guard FIT_FRESH = (story, step) -> story.fresh(Key.FITNESS) != null ? null : Refusal.FINDING_STALE;

    /** Both findings fresh; the second only where the rules ask for it. */
    Guard KEYS_FRESH = (story, step) -> {
        Finding fit = story.fresh(Key.FITNESS);
        Finding authentic = story.fresh(Key.AUTHENTICITY);
        if (fit == null || (story.needsAuthenticity() && authentic == null)) {
            return Refusal.FINDING_STALE;
        }
        return authentic != null && authentic.account().equals(fit.account())
                ? Refusal.SAME_PERSON_HOLDS_OTHER_KEY
                : null;
    };

    private static AccountId account(Step step) {
        return java.util.Objects.requireNonNull(step.account(), "this step needs a person");
    }
}
