package id.mymein.newsroom;

import static id.mymein.newsroom.Guard.CHECKLIST;
import static id.mymein.newsroom.Guard.COMPLETE;
import static id.mymein.newsroom.Guard.CORRECTION;
import static id.mymein.newsroom.Guard.EVIDENCE;
import static id.mymein.newsroom.Guard.FIT_FRESH;
import static id.mymein.newsroom.Guard.FREE_OR_OVERRIDE;
import static id.mymein.newsroom.Guard.FUTURE;
import static id.mymein.newsroom.Guard.HELD_BY_ACTOR;
import static id.mymein.newsroom.Guard.KEYS_FRESH;
import static id.mymein.newsroom.Guard.LIVE;
import static id.mymein.newsroom.Guard.NOT_LIVE;
import static id.mymein.newsroom.Guard.REASON;
import static id.mymein.newsroom.Guard.clockOr;
import static id.mymein.newsroom.Guard.may;
import static id.mymein.newsroom.Guard.otherKeyIsAnothers;
import static id.mymein.newsroom.StoryState.AWAITING_AUTHENTICITY;
import static id.mymein.newsroom.StoryState.DRAFT;
import static id.mymein.newsroom.StoryState.IN_REVIEW;
import static id.mymein.newsroom.StoryState.PUBLISHED;
import static id.mymein.newsroom.StoryState.READY;
import static id.mymein.newsroom.StoryState.REFUSED_AS_HOAX;
import static id.mymein.newsroom.StoryState.REJECTED;
import static id.mymein.newsroom.StoryState.RETRACTED;
import static id.mymein.newsroom.StoryState.SCHEDULED;
import static id.mymein.newsroom.StoryState.SUBMITTED;

import id.mymein.identity.Action;
import id.mymein.newsroom.Transition.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole life of a story as one table; docs/workflow.md is drawn from it. */
final class Workflow {

    private static final Condition POLICE_ASKED = new Condition("police's key asked", StoryFacts::needsAuthenticity);
    private static final Condition POLICE_NOT_ASKED =
            new Condition("police's key not asked", story -> !story.needsAuthenticity());
    private static final Condition NOT_PUBLIC = new Condition("not public", story -> !story.live());
    private static final Condition SHOWN_AS_URGENT =
            new Condition("this text public as urgent", story -> story.liveUrgent() && story.liveIsCurrent());
    private static final Condition NOT_SHOWN =
            new Condition("this text not public", story -> !(story.liveUrgent() && story.liveIsCurrent()));
    private static final Condition PUBLIC = new Condition("public", StoryFacts::live);
    private static final Condition NOT_URGENT = new Condition("not public as urgent", story -> !story.liveUrgent());

    static final List<Transition> TABLE = table();

    private Workflow() {}

    /** What a step leads to: the edge that it takes, or why it may not. */
    sealed interface Verdict {

        record Takes(Transition transition) implements Verdict {}

        record Refuses(Refusal reason) implements Verdict {}
    }

    static Verdict judge(StoryFacts story, Step step) {
        for (Transition transition : TABLE) {
            if (transition.from() == story.state()
                    && transition.event() == step.event()
                    && transition.condition().holds().test(story)) {
                Refusal refusal = transition.check(story, step);
                return refusal == null ? new Verdict.Takes(transition) : new Verdict.Refuses(refusal);
            }
        }
        return new Verdict.Refuses(Refusal.NOT_IN_THIS_STATE);
    }

    private static List<Transition> table() {
        var table = new ArrayList<Transition>();
        add(table, null, StoryEvent.START, DRAFT, may(Action.WRITE_STORY));
        add(table, null, StoryEvent.IMPORT, PUBLISHED, may(Action.PUBLISH_STORY), REASON, COMPLETE);
        add(table, DRAFT, StoryEvent.SUBMIT, SUBMITTED, may(Action.WRITE_STORY), COMPLETE);
        review(table);
        authentication(table);
        publication(table);
        rework(table);
        return List.copyOf(table);
    }

    private static void review(List<Transition> table) {
        Guard fitness = otherKeyIsAnothers(Key.FITNESS);
        Guard decide = may(Action.DECIDE_FITNESS);
        add(table, SUBMITTED, StoryEvent.CLAIM, IN_REVIEW, may(Action.CLAIM_STORY), FREE_OR_OVERRIDE);
        add(table, IN_REVIEW, StoryEvent.CLAIM, IN_REVIEW, may(Action.CLAIM_STORY), FREE_OR_OVERRIDE);
        add(table, IN_REVIEW, StoryEvent.UNCLAIM, SUBMITTED, NOT_PUBLIC, may(Action.CLAIM_STORY), HELD_BY_ACTOR);
        add(table, IN_REVIEW, StoryEvent.RETURN, DRAFT, decide, HELD_BY_ACTOR, REASON, fitness);
        add(table, IN_REVIEW, StoryEvent.REJECT, REJECTED, decide, HELD_BY_ACTOR, NOT_LIVE, REASON, fitness);
        Guard[] fit = {decide, HELD_BY_ACTOR, COMPLETE, CHECKLIST, fitness};
        add(table, IN_REVIEW, StoryEvent.FIND_FIT, AWAITING_AUTHENTICITY, POLICE_ASKED, fit);
        add(table, IN_REVIEW, StoryEvent.FIND_FIT, READY, POLICE_NOT_ASKED, fit);
    }

    private static void authentication(List<Transition> table) {
        Guard police = may(Action.DECIDE_AUTHENTICITY);
        Guard authenticity = otherKeyIsAnothers(Key.AUTHENTICITY);
        Guard[] proven = {police, REASON, EVIDENCE, authenticity, FIT_FRESH};
        Guard[] unproven = {police, REASON, authenticity};
        StoryState from = AWAITING_AUTHENTICITY;
        add(table, from, StoryEvent.FIND_AUTHENTIC, PUBLISHED, SHOWN_AS_URGENT, proven);
        add(table, from, StoryEvent.FIND_AUTHENTIC, READY, NOT_SHOWN, proven);
        add(table, from, StoryEvent.FIND_HOAX, RETRACTED, PUBLIC, proven);
        add(table, from, StoryEvent.FIND_HOAX, REFUSED_AS_HOAX, NOT_PUBLIC, proven);
        add(table, from, StoryEvent.FIND_UNPROVEN, IN_REVIEW, unproven);
        add(table, from, StoryEvent.PUBLISH_URGENT, from, NOT_PUBLIC, may(Action.PUBLISH_URGENT), FIT_FRESH, REASON);
    }

    private static void publication(List<Transition> table) {
        Guard publish = may(Action.PUBLISH_STORY);
        add(table, READY, StoryEvent.SCHEDULE, SCHEDULED, publish, NOT_LIVE, FUTURE, KEYS_FRESH);
        add(table, SCHEDULED, StoryEvent.UNSCHEDULE, READY, publish);
        add(table, READY, StoryEvent.PUBLISH, PUBLISHED, NOT_PUBLIC, publish, KEYS_FRESH);
        add(table, SCHEDULED, StoryEvent.PUBLISH, PUBLISHED, clockOr(Action.PUBLISH_STORY), KEYS_FRESH);
        add(table, READY, StoryEvent.CORRECT, PUBLISHED, may(Action.CORRECT_STORY), LIVE, CORRECTION, KEYS_FRESH);
        for (StoryState from : List.of(PUBLISHED, DRAFT, SUBMITTED, IN_REVIEW, AWAITING_AUTHENTICITY, READY)) {
            add(table, from, StoryEvent.RETRACT, RETRACTED, may(Action.RETRACT_STORY), LIVE, REASON);
        }
    }

    private static void rework(List<Transition> table) {
        Guard edit = may(Action.EDIT_STORY);
        for (StoryState from : List.of(AWAITING_AUTHENTICITY, READY, SCHEDULED, PUBLISHED)) {
            add(table, from, StoryEvent.REWORK, IN_REVIEW, edit, Guard.NOT_HELD_BY_ANOTHER);
        }
        for (StoryState from : List.of(DRAFT, SUBMITTED, IN_REVIEW, READY)) {
            add(table, from, StoryEvent.ABANDON_REWORK, PUBLISHED, NOT_URGENT, edit, LIVE, Guard.NOT_HELD_BY_ANOTHER);
        }
    }

    private static void add(
            List<Transition> table, @Nullable StoryState from, StoryEvent event, StoryState to, Guard... guards) {
        add(table, from, event, to, Condition.ALWAYS, guards);
    }

    private static void add(
            List<Transition> table,
            @Nullable StoryState from,
            StoryEvent event,
            StoryState to,
            Condition condition,
            Guard... guards) {
        table.add(new Transition(from, event, to, condition, List.of(guards)));
    }
}
