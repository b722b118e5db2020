package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who holds which story, and what becomes of their unsaved words when somebody else takes it. */
@Component
class Claims {

    private final StoryRows rows;
    private final Revisions revisions;
    private final NewsroomRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(StoryRows rows, Revisions revisions, NewsroomRules rules, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** The claim goes on while its holder works. */
    void prolong(StoryRow story, AccountId account) {
        if (account.equals(story.claimedBy())) {
            rows.prolong(story.id(), new Claim(account, clock.instant().plus(rules.claim())));
        }
    }

    /** Saves what the last holder had typed as a revision of that person's, so that taking over loses nothing. */
    void saveWorkOf(@Nullable AccountId holder, StoryRow story, AccountId next) {
        if (holder == null || holder.equals(next)) {
            return;
        }
        revisions.workingCopy(story.id(), holder).ifPresent(copy -> {
            Instant now = clock.instant();
            Content content = copy.content();
            boolean changed = revisions
                    .find(story.id(), story.revision())
                    .map(current -> !current.fingerprint().equals(content.fingerprint()))
                    .orElse(true);
            if (changed) {
                revisions.add(story.id(), story.revision() + 1, holder, "takeover", content, now);
                rows.setRevision(story.id(), story.revision() + 1);
            }
            revisions.dropWorkingCopy(story.id(), holder);
        });
    }

    /** Tells the rest of the house what happened, and the caller. */
    Outcome outcome(StoryMachine.Result result, @Nullable Actor actor, String reason) {
        return switch (result) {
            case StoryMachine.Result.Refused(Refusal why) -> new Outcome.Refused(why);
            case StoryMachine.Result.Moved(StoryMachine.Taken(StoryRow story, var facts, Transition transition)) -> {
                String title = revisions
                        .find(story.id(), story.revision())
                        .map(revision -> revision.content().title())
                        .orElse("");
                events.publishEvent(new StoryMoved(
                        story.id(),
                        transition.event(),
                        transition.to(),
                        story.author(),
                        actor == null ? null : actor.account(),
                        title,
                        reason));
                yield new Outcome.Done(story.id(), transition.to());
            }
        };
    }
}
