package id.mymein.newsroom;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One edge of the workflow.
 *
 * @param from null for the start
 * @param condition chooses between edges of one event from one state; its name stands in the drawing
 * @param guards asked in order; the first that refuses is the answer
 */
record Transition(@Nullable StoryState from, StoryEvent event, StoryState to, Condition condition, List<Guard> guards) {

    /** @param name empty where the edge is the only one */
    record Condition(String name, Predicate<StoryFacts> holds) {

        static final Condition ALWAYS = new Condition("", story -> true);
    }

    @Nullable
    Refusal check(StoryFacts story, Step step) {
        for (Guard guard : guards) {
            Refusal refusal = guard.check(story, step);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }
}
