package id.mymein.newsroom.calendar;

import id.mymein.newsroom.SimilarStory;
import id.mymein.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One plan.
 *
 * @param planner true where this person may change it
 * @param story what became of it; null where nothing did, or nothing that this person may see
 * @param alike stories that it might have become
 * @param typed what was typed to name a story and could not be found
 * @param write where the story can be begun; empty where this person does not write
 * @param notice message key of what just happened; empty where nothing did
 */
record PlanPage(
        CalendarDay.PlanLine line,
        boolean planner,
        PlanStories.@Nullable Linked story,
        List<SimilarStory> alike,
        String typed,
        FormErrors errors,
        String write,
        String notice) {

    Plan plan() {
        return line.plan();
    }

    String address() {
        return PlanController.PATH + "/" + plan().id();
    }
}
