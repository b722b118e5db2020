package id.mymein.authenticity.web;

import id.mymein.authenticity.Verdict;
import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Key;
import id.mymein.newsroom.LiveRelease;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.SimilarStory;
import id.mymein.newsroom.StoryMessage;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One story before the police.
 *
 * @param fit the finding that asked them
 * @param checks what the editor confirmed then, in words
 * @param places from the regency down to where it happened
 * @param now when the page was made
 */
record ItemPage(
        StoryView view,
        Shown shown,
        Finding fit,
        List<String> checks,
        List<Region> places,
        List<WaitingLine> queue,
        List<PieceLine> pieces,
        List<StoryMessage> messages,
        List<SimilarStory> similar,
        Instant now,
        Answer answer) {

    /**
     * What the click before brought.
     *
     * @param told message key of what was done; null where nothing was
     * @param refusal why a verdict was refused; null where none was
     */
    record Answer(
            Typed typed,
            FormErrors errors,
            @Nullable String told,
            @Nullable Refusal refusal) {

        static Answer none() {
            return new Answer(Typed.nothing(), FormErrors.none(), null, null);
        }

        Answer telling(String key) {
            return new Answer(typed, errors, key, refusal);
        }
    }

    String path() {
        return PoliceMenu.PATH + "/" + view.id();
    }

    /** An answer is due, so evidence may be added. */
    boolean open() {
        return view.standing().state() == StoryState.AWAITING_AUTHENTICITY;
    }

    /** Why this person may give no verdict now, whatever is filled in; null where one may. */
    @Nullable
    Refusal barred() {
        return view.steps().why(Verdict.UNPROVEN.event());
    }

    boolean mayDecide() {
        return open() && barred() == null;
    }

    long counting() {
        return pieces.stream().filter(line -> line.piece().counts()).count();
    }

    /** Message key of why a verdict was refused; null where none was. */
    @Nullable
    String refusedKey() {
        Refusal refusal = answer.refusal();
        if (refusal == null) {
            return null;
        }
        return refusal == Refusal.FINDING_STALE ? "authenticity.refusal.stale" : refusal.key();
    }

    /** The police's last word; null where they have not spoken. */
    @Nullable
    Finding decided() {
        return view.findings().stream()
                .filter(finding -> finding.key() == Key.AUTHENTICITY)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    Verdict verdict(Finding finding) {
        return Verdict.found(finding.verdict()).orElseThrow();
    }

    /** When the answer on an urgent story is due; null where it is not public that way. */
    @Nullable
    Instant due() {
        LiveRelease live = view.live();
        return live == null ? null : live.urgentUntil();
    }

    boolean overdue() {
        Instant due = due();
        return due != null && due.isBefore(now);
    }

    /** Message key of what a verdict would lead to. */
    String effect(Verdict verdict) {
        LiveRelease live = view.live();
        boolean same =
                live != null && live.fingerprint().equals(shown.revision().fingerprint());
        boolean touchesPublic = switch (verdict) {
            case AUTHENTIC -> same && due() != null;
            case HOAX, UNPROVEN -> live != null;
        };
        return "authenticity.effect." + verdict.name().toLowerCase(Locale.ROOT) + (touchesPublic ? ".live" : ".quiet");
    }

    boolean adding() {
        Typed typed = answer.typed();
        FormErrors errors = answer.errors();
        return pieces.isEmpty()
                || typed.any(Typed.FILE)
                || typed.any(Typed.LINK)
                || typed.any(Typed.NOTE)
                || errors.has("berkas")
                || errors.has("alamat")
                || errors.has("catatan")
                || errors.has("bukti");
    }

    boolean asking() {
        return !answer.typed().of(Typed.MESSAGE).isBlank() || answer.errors().has(Typed.MESSAGE);
    }
}
