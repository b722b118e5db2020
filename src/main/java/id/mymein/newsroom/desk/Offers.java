package id.mymein.newsroom.desk;

import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page offers of what the workflow allows, and what it explains of what the workflow refuses.
 *
 * @param closed what somebody might expect in this state and may not do, by the reason
 */
record Offers(Set<Act> open, Map<Refusal, List<Act>> closed) {

    static Offers of(StoryView story, boolean mine) {
        Set<Act> open = EnumSet.noneOf(Act.class);
        Map<Refusal, List<Act>> closed = new EnumMap<>(Refusal.class);
        Set<Act> expected = expected(story.standing().state(), story.live() != null);
        for (Act act : Act.values()) {
            act.event().ifPresent(event -> sort(act, event, story, expected, open, closed));
        }
        if (mine) {
            open.remove(Act.CLAIM);
        }
        return new Offers(open, closed);
    }

    private static void sort(
            Act act,
            StoryEvent event,
            StoryView story,
            Set<Act> expected,
            Set<Act> open,
            Map<Refusal, List<Act>> closed) {
        Refusal why = story.steps().why(event);
        if (why == null) {
            open.add(act);
        } else if (why != Refusal.NOT_IN_THIS_STATE && expected.contains(act)) {
            closed.computeIfAbsent(why, reason -> new ArrayList<>()).add(act);
        }
    }

    private static Set<Act> expected(StoryState state, boolean live) {
        Set<Act> expected = EnumSet.noneOf(Act.class);
        switch (state) {
            case SUBMITTED -> expected.add(Act.CLAIM);
            case IN_REVIEW -> expected.addAll(List.of(Act.FIND_FIT, Act.RETURN, Act.REJECT));
            case AWAITING_AUTHENTICITY -> expected.add(Act.REWORK);
            case READY -> expected.addAll(List.of(live ? Act.CORRECT : Act.PUBLISH, Act.REWORK));
            case SCHEDULED -> expected.addAll(List.of(Act.PUBLISH, Act.UNSCHEDULE));
            case PUBLISHED -> expected.addAll(List.of(Act.REWORK, Act.RETRACT));
            case DRAFT, REJECTED, REFUSED_AS_HOAX, RETRACTED -> {}
        }
        if (live) {
            expected.add(Act.RETRACT);
        }
        return expected;
    }

    boolean open(Act act) {
        return open.contains(act);
    }

    boolean any(Act... acts) {
        return List.of(acts).stream().anyMatch(open::contains);
    }
}
