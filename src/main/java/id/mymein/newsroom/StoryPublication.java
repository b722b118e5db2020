package id.mymein.newsroom;

import id.mymein.identity.Actor;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bringing a story before the public: now, at a set time, corrected, withdrawn. */
@Component
public class StoryPublication {

    private final StoryRows rows;
    private final StoryMachine machine;
    private final Claims claims;
    private final Publisher publisher;
    private final NewsroomRules rules;
    private final PublicationClock publicationClock;
    private final Clock clock;

    StoryPublication(
            StoryRows rows,
            StoryMachine machine,
            Claims claims,
            Publisher publisher,
            NewsroomRules rules,
            PublicationClock publicationClock,
            Clock clock) {
        this.rows = rows;
        this.machine = machine;
        this.claims = claims;
        this.publisher = publisher;
        this.rules = rules;
        this.publicationClock = publicationClock;
        this.clock = clock;
    }

    @Transactional
    public Outcome publish(Actor actor, StoryId id) {
        return release(rows.lock(id, actor), actor, StoryEvent.PUBLISH, "", null, null);
    }

    /**
     * A new release of a public story.
     *
     * @param wrong what was wrong; the public reads it for good
     */
    @Transactional
    public Outcome correct(Actor actor, StoryId id, String wrong) {
        return release(rows.lock(id, actor), actor, StoryEvent.CORRECT, wrong, null, wrong.strip());
    }

    /**
     * Publishes without the second key, labelled, with a clock.
     *
     * @param reason why it cannot wait; on record
     */
    @Transactional
    public Outcome publishUrgent(Actor actor, StoryId id, String reason) {
        Instant until = clock.instant().plus(rules.urgent());
        return release(rows.lock(id, actor), actor, StoryEvent.PUBLISH_URGENT, reason, until, null);
    }

    /** @param when a future instant; survives restarts and fires exactly once */
    @Transactional
    public Outcome schedule(Actor actor, StoryId id, Instant when) {
        StoryRow story = rows.lock(id, actor);
        Step step = Step.of(StoryEvent.SCHEDULE, actor, "", clock.instant()).at(when);
        var result = machine.take(story, step);
        if (result instanceof StoryMachine.Result.Moved) {
            publicationClock.set(id, when);
        }
        return claims.outcome(result, actor, "");
    }

    @Transactional
    public Outcome unschedule(Actor actor, StoryId id) {
        return simple(actor, id, StoryEvent.UNSCHEDULE);
    }

    /** Takes a story that was decided on, or is public, back into the actor's hands. */
    @Transactional
    public Outcome rework(Actor actor, StoryId id) {
        return simple(actor, id, StoryEvent.REWORK);
    }

    /** Gives up working on a public story; its release stays as it is. */
    @Transactional
    public Outcome abandonRework(Actor actor, StoryId id) {
        return simple(actor, id, StoryEvent.ABANDON_REWORK);
    }

    /**
     * Withdraws a public story.
     *
     * @param reason the public reads it at the story's address
     */
    @Transactional
    public Outcome retract(Actor actor, StoryId id, String reason) {
        StoryRow story = rows.lock(id, actor);
        Step step = Step.of(StoryEvent.RETRACT, actor, reason, clock.instant());
        var result = machine.take(story, step);
        if (result instanceof StoryMachine.Result.Moved) {
            publisher.retract(story, step.reason(), actor.account(), step.now());
        }
        return claims.outcome(result, actor, step.reason());
    }

    /**
     * The clock's hand: publishes a story whose time has come, once. A story that was taken back or moved meanwhile is left
     * alone.
     */
    @Transactional
    public void publishDue(StoryId id) {
        rows.lockForClock(id)
                .filter(story -> story.state() == StoryState.SCHEDULED)
                .filter(story -> !clock.instant().isBefore(java.util.Objects.requireNonNull(story.scheduledFor())))
                .ifPresent(story -> release(story, null, StoryEvent.PUBLISH, "", null, null));
    }

    private Outcome release(
            StoryRow story,
            @Nullable Actor actor,
            StoryEvent event,
            String reason,
            @Nullable Instant urgentUntil,
            @Nullable String correction) {
        Step step = Step.of(event, actor, reason, clock.instant());
        var result = machine.take(story, step);
        if (result instanceof StoryMachine.Result.Moved(StoryMachine.Taken taken)) {
            publisher.release(taken, step.account(), step.now(), urgentUntil, correction);
        }
        return claims.outcome(result, actor, step.reason());
    }

    private Outcome simple(Actor actor, StoryId id, StoryEvent event) {
        StoryRow story = rows.lock(id, actor);
        return claims.outcome(machine.take(story, Step.of(event, actor, "", clock.instant())), actor, "");
    }
}
