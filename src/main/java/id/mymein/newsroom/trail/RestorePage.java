package id.mymein.newsroom.trail;

import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Key;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.WorkingCopy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What restoring a revision would change, before it does.
 *
 * @param row the revision to be restored
 * @param comparison from the current revision to that one
 * @param editable true where the person may do it now
 * @param error message key of why it could not be done; null before it was tried
 */
record RestorePage(
        StoryView view,
        RevisionRow row,
        Comparison comparison,
        boolean editable,
        @Nullable String error) {

    private static final Set<StoryState> DECIDED =
            Set.of(StoryState.AWAITING_AUTHENTICITY, StoryState.READY, StoryState.SCHEDULED, StoryState.PUBLISHED);

    /** The revision that the person looks at, and that nobody may have followed by another meanwhile. */
    int base() {
        return view.revisions().size();
    }

    String address() {
        return StoryPaths.restoration(view.id(), row.number());
    }

    String history() {
        return StoryPaths.history(view.id());
    }

    /** True where it says the same already. */
    boolean same() {
        Revision current = view.current();
        return current != null && current.fingerprint().equals(row.fingerprint());
    }

    /** Message keys of all that comes of it, besides the new revision. */
    List<String> consequences() {
        List<String> keys = new ArrayList<>();
        StoryState state = view.standing().state();
        if (view.standing().fit()) {
            keys.add("newsroom.trail.restore.fitStale");
        }
        if (view.standing().authentic()) {
            keys.add("newsroom.trail.restore.authenticStale");
        }
        if (!view.standing().fit() && !view.standing().authentic() && decidedBefore()) {
            keys.add("newsroom.trail.restore.countsAgain");
        }
        if (DECIDED.contains(state)) {
            keys.add("newsroom.trail.restore.reviewAgain");
        }
        if (state == StoryState.SCHEDULED) {
            keys.add("newsroom.trail.restore.unscheduled");
        }
        if (view.live() != null) {
            keys.add("newsroom.trail.restore.liveStays");
        }
        return keys;
    }

    /** True where the newest finding of a key granted it for exactly the text that would come back. */
    private boolean decidedBefore() {
        return newest(Key.FITNESS) || newest(Key.AUTHENTICITY);
    }

    private boolean newest(Key key) {
        return view.findings().stream()
                .filter(finding -> finding.key() == key)
                .reduce((first, second) -> second)
                .filter(finding -> grants(finding) && finding.fingerprint().equals(row.fingerprint()))
                .isPresent();
    }

    private static boolean grants(Finding finding) {
        return Set.of("fit", "authentic").contains(finding.verdict());
    }

    /** When the person typed something that is not saved yet; null where nothing was. */
    @Nullable
    Instant unsaved() {
        WorkingCopy work = view.hands().work();
        return work == null ? null : work.savedAt();
    }
}
