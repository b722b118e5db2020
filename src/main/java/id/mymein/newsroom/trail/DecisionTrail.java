package id.mymein.newsroom.trail;

import id.mymein.newsroom.CheckItem;
import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.StoryMessage;
import id.mymein.newsroom.StoryView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is on record about how a story was decided on.
 *
 * @param releases oldest first
 * @param retraction null where it was not withdrawn
 * @param evidence what lies behind the police's findings, from the first piece to the last
 * @param messages from the first to the last
 * @param notes what else was done, or refused; in no order
 * @param checks every item that the checklist ever had, in its order
 */
record DecisionTrail(
        StoryView view,
        List<TrailRows.Released> releases,
        TrailRows.@Nullable Retracted retraction,
        List<Proof> evidence,
        List<StoryMessage> messages,
        List<TrailNote> notes,
        List<CheckItem> checks) {

    /** True where it is the newest of its key and lies on exactly the current text. */
    boolean fresh(Finding finding) {
        Revision current = view.current();
        Finding newest = view.findings().stream()
                .filter(other -> other.key() == finding.key())
                .reduce((first, second) -> second)
                .orElse(null);
        return finding.equals(newest)
                && current != null
                && current.fingerprint().equals(finding.fingerprint());
    }

    /** What lay behind that finding. */
    List<Proof> evidenceOf(Finding finding) {
        return evidence.stream()
                .filter(proof -> proof.piece().findings().contains(finding.id()))
                .toList();
    }

    /** What the editor confirmed, in the order of the checklist. */
    List<CheckItem> ticked(Finding finding) {
        return checks.stream()
                .filter(item -> finding.checklist().contains(item.key()))
                .toList();
    }

    /** The fingerprint of that revision; empty before the first. */
    String fingerprint(int revision) {
        return revision < 1 || revision > view.revisions().size()
                ? ""
                : view.revisions().get(revision - 1).fingerprint();
    }
}
