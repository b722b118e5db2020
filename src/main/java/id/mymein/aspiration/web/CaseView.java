package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationEvent;
import id.mymein.aspiration.AspirationStep;
import id.mymein.aspiration.Disposition;
import id.mymein.aspiration.clock.Deadline;
import id.mymein.aspiration.rules.CaseCategory;
import id.mymein.media.Photo;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One aspiration before somebody who works on it.
 *
 * @param deadline of the case itself; null where none runs
 * @param offices that must act, those from which it was taken among them
 * @param history from the beginning on
 * @param steps that this person can take now
 */
record CaseView(
        Aspiration aspiration,
        CasePlaces.Place place,
        List<CaseCategory> categories,
        @Nullable Deadline deadline,
        List<Acting> offices,
        List<Line> history,
        Set<AspirationEvent> steps) {

    CaseView {
        categories = List.copyOf(categories);
        offices = List.copyOf(offices);
        history = List.copyOf(history);
        steps = Set.copyOf(steps);
    }

    /**
     * An office that must act.
     *
     * @param deadline null where it owes nothing
     * @param takenBy name of who took it; empty for nobody
     */
    record Acting(
            Disposition disposition,
            String office,
            @Nullable Deadline deadline,
            String takenBy) {}

    /** @param who name and office of who did it, or a public sender's name; empty where only the kind is said */
    record Line(AspirationStep step, String who, List<Photo> photos) {
        Line {
            photos = List.copyOf(photos);
        }
    }

    String path() {
        return CaseMenu.PATH + "/" + aspiration.id();
    }

    String category(Locale locale) {
        return label(aspiration.category(), locale);
    }

    String label(String slug, Locale locale) {
        return categories.stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .map(category -> category.label(locale))
                .orElse(slug);
    }

    boolean may(DeskStep step) {
        return steps.contains(step.event());
    }

    /** Those that carry the work on. */
    List<DeskStep> main() {
        return Arrays.stream(DeskStep.values())
                .filter(step -> step.main() && may(step))
                .toList();
    }

    List<DeskStep> others() {
        return Arrays.stream(DeskStep.values())
                .filter(step -> !step.main() && may(step))
                .toList();
    }

    /** The last things that happened, the latest first. */
    List<Line> latest() {
        List<Line> latest = new java.util.ArrayList<>(history.subList(Math.max(0, history.size() - 4), history.size()));
        Collections.reverse(latest);
        return latest;
    }

    /** The clocks that run now. */
    List<Acting> running() {
        return offices.stream().filter(acting -> acting.deadline() != null).toList();
    }

    /** True where somebody has changed what the public reads. */
    boolean settled() {
        return !aspiration.open().body().isEmpty();
    }
}
