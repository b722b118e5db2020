package id.mymein.newsroom.trail;

import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All revisions of a story, and what is between two of them.
 *
 * @param home where the person works with the story
 * @param rows newest first
 * @param pair the two that are compared; null where there is no revision yet
 * @param comparison null where there is no revision yet
 * @param unknown true where somebody asked for a revision that there is not
 * @param editable true where the person may restore one now
 * @param restored the revision that this person has just restored; 0 for none
 */
record HistoryPage(
        StoryView view,
        String home,
        List<RevisionRow> rows,
        @Nullable Pair pair,
        @Nullable Comparison comparison,
        boolean unknown,
        boolean editable,
        int restored) {

    record Pair(RevisionRow from, RevisionRow to) {

        boolean isFrom(RevisionRow row) {
            return row.number() == from.number();
        }

        boolean isTo(RevisionRow row) {
            return row.number() == to.number();
        }
    }

    StoryId id() {
        return view.id();
    }

    String address() {
        return StoryPaths.history(view.id());
    }

    String restoration(RevisionRow row) {
        return StoryPaths.restoration(view.id(), row.number());
    }

    String trail() {
        return StoryPaths.trail(view.id());
    }

    /** Message key of what the restored text still needs. */
    String afterKey() {
        return view.standing().fit() ? "newsroom.trail.restored.fit" : "newsroom.trail.restored.stale";
    }
}
