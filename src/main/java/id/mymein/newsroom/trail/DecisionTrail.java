package id.mymein.newsroom.trail;

import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.StoryMessage;
import id.mymein.newsroom.StoryView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is on record about how a story was decided on.
 *
 * @param releases oldest first
 * @param retraction null where it was not withdrawn
 * @param evidence what lies behind the police's findings, from the first piece to the last
 * @param messages from the first to the last
 * @param checks what the checklist's items are called, by key
 */
record DecisionTrail(
        StoryView view,
        List<TrailRows.Released> releases,
        TrailRows.@Nullable Retracted retraction,
        List<Proof> evidence,
        List<StoryMessage> messages,
        Map<String, CheckLabel> checks) {

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

    /** The name of a checklist's item; its key where it is no longer known. */
    String check(String key, Locale locale) {
        CheckLabel label = checks.get(key);
        return label == null ? key : label.in(locale);
    }

    /** The fingerprint of that revision; empty before the first. */
    String fingerprint(int revision) {
        return revision < 1 || revision > view.revisions().size()
                ? ""
                : view.revisions().get(revision - 1).fingerprint();
    }
}
