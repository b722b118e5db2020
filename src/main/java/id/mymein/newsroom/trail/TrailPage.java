package id.mymein.newsroom.trail;

import id.mymein.newsroom.Finding;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.TrailStep;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story's trail from the first step to the last.
 *
 * @param home where the person works with the story
 */
record TrailPage(DecisionTrail trail, String home) {

    private static final Map<StoryEvent, String> VERDICTS = Map.of(
            StoryEvent.RETURN, "return",
            StoryEvent.REJECT, "reject",
            StoryEvent.FIND_FIT, "fit",
            StoryEvent.FIND_AUTHENTIC, "authentic",
            StoryEvent.FIND_HOAX, "hoax",
            StoryEvent.FIND_UNPROVEN, "unproven");

    StoryView view() {
        return trail.view();
    }

    String address() {
        return StoryPaths.trail(view().id());
    }

    String history(int revision) {
        return StoryPaths.history(view().id()) + "?dari=" + Math.max(1, revision - 1) + "&ke=" + revision;
    }

    List<TrailEntry> entries() {
        return Stream.of(
                        view().trail().stream().map(step -> TrailEntry.of(step, findingOf(step), releaseOf(step))),
                        view().revisions().stream().map(TrailEntry::of),
                        trail.messages().stream().map(TrailEntry::of),
                        trail.notes().stream().map(TrailEntry::of))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(TrailEntry::at).thenComparingInt(TrailEntry::rank))
                .toList();
    }

    private @Nullable Finding findingOf(TrailStep step) {
        String verdict = VERDICTS.get(step.event());
        return view().findings().stream()
                .filter(finding -> finding.verdict().equals(verdict)
                        && finding.decidedAt().equals(step.at())
                        && finding.account().equals(step.account()))
                .findFirst()
                .orElse(null);
    }

    private TrailRows.@Nullable Released releaseOf(TrailStep step) {
        boolean releases = step.to() == StoryState.PUBLISHED || step.event() == StoryEvent.PUBLISH_URGENT;
        return trail.releases().stream()
                .filter(release -> releases && release.at().equals(step.at()))
                .findFirst()
                .orElse(null);
    }

    /** Message key of what the step did. */
    String key(TrailStep step) {
        return "newsroom.trail.step." + step.event().name().toLowerCase(Locale.ROOT);
    }

    /** Message key of whether the finding still counts. */
    String freshness(Finding finding) {
        return trail.fresh(finding) ? "newsroom.trail.finding.fresh" : "newsroom.trail.finding.stale";
    }
}
