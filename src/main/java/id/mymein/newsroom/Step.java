package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to happen.
 *
 * @param actor null for the clock
 * @param reason shown to whom it concerns; the correction's or retraction's public words
 * @param checklist keys of confirmed items
 * @param evidence how many pieces of evidence lie behind an authenticity finding
 * @param when for scheduling
 */
record Step(
        StoryEvent event,
        @Nullable Actor actor,
        String reason,
        Set<String> checklist,
        int evidence,
        @Nullable Instant when,
        Instant now,
        List<String> requiredChecks) {

    static Step of(StoryEvent event, @Nullable Actor actor, String reason, Instant now) {
        return new Step(event, actor, reason.strip(), Set.of(), 0, null, now, List.of());
    }

    Step withChecklist(Set<String> confirmed, List<String> required) {
        return new Step(event, actor, reason, confirmed, evidence, when, now, required);
    }

    Step withEvidence(int pieces) {
        return new Step(event, actor, reason, checklist, pieces, when, now, requiredChecks);
    }

    Step at(Instant instant) {
        return new Step(event, actor, reason, checklist, evidence, instant, now, requiredChecks);
    }

    @Nullable
    AccountId account() {
        return actor == null ? null : actor.account();
    }
}
