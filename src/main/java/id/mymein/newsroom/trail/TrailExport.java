package id.mymein.newsroom.trail;

import id.mymein.newsroom.CheckItem;
import id.mymein.newsroom.Evidence;
import id.mymein.newsroom.Finding;
import id.mymein.newsroom.LiveRelease;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.TrailStep;
import id.mymein.platform.Site;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a decision trail as {@link TrailFile}. */
@Component
class TrailExport {

    private final Clock clock;
    private final ZoneId zone;

    TrailExport(Clock clock, Site site) {
        this.clock = clock;
        this.zone = site.zone();
    }

    TrailFile file(DecisionTrail trail) {
        StoryView view = trail.view();
        return new TrailFile(
                TrailFile.FORMAT,
                time(clock.instant()),
                subject(view),
                view.revisions().stream().map(revision -> text(revision, view)).toList(),
                steps(trail),
                view.findings().stream()
                        .map(finding -> decision(finding, trail))
                        .toList(),
                trail.evidence().stream().map(this::piece).toList(),
                trail.releases().stream()
                        .map(release -> released(release, view))
                        .toList(),
                withdrawal(trail),
                trail.messages().stream()
                        .map(said -> new TrailFile.Said(said.name(), said.byOffice(), said.text(), time(said.at())))
                        .toList(),
                trail.notes().stream()
                        .sorted(Comparator.comparing(TrailNote::at))
                        .map(this::note)
                        .toList());
    }

    private TrailFile.Subject subject(StoryView view) {
        StoryView.Standing standing = view.standing();
        Revision current = view.current();
        LiveRelease live = view.live();
        return new TrailFile.Subject(
                view.id().value(),
                view.title(),
                view.office().name(),
                view.office().kind().name(),
                view.office().region().value(),
                view.names().of(view.author()),
                standing.state().name(),
                time(standing.since()),
                time(standing.createdAt()),
                optional(standing.submittedAt()),
                optional(standing.scheduledFor()),
                view.revisions().size(),
                current == null ? null : current.fingerprint(),
                standing.needsPolice(),
                standing.fit(),
                standing.authentic(),
                live == null ? null : live.path());
    }

    private TrailFile.Text text(Revision revision, StoryView view) {
        return new TrailFile.Text(
                revision.number(),
                view.names().of(revision.author()),
                time(revision.createdAt()),
                revision.occasion(),
                revision.content().title(),
                revision.fingerprint());
    }

    /** Each step begins where the one before it ended. */
    private List<TrailFile.Step> steps(DecisionTrail trail) {
        StoryView view = trail.view();
        List<TrailFile.Step> steps = new ArrayList<>();
        String from = null;
        for (TrailStep step : view.trail()) {
            String fingerprint = trail.fingerprint(step.revision());
            steps.add(new TrailFile.Step(
                    steps.size() + 1,
                    step.event().name(),
                    from,
                    step.to().name(),
                    step.account() == null ? null : view.names().of(step.account()),
                    step.office() == null ? null : view.names().ofOffice(step.office()),
                    time(step.at()),
                    step.revision(),
                    orNull(fingerprint),
                    step.reason()));
            from = step.to().name();
        }
        return List.copyOf(steps);
    }

    private TrailFile.Decision decision(Finding finding, DecisionTrail trail) {
        StoryView.Names names = trail.view().names();
        return new TrailFile.Decision(
                finding.id(),
                finding.key().name(),
                finding.verdict(),
                finding.reason(),
                trail.ticked(finding).stream().map(CheckItem::key).toList(),
                finding.revision(),
                finding.fingerprint(),
                trail.fresh(finding),
                names.of(finding.account()),
                names.ofOffice(finding.office()),
                time(finding.decidedAt()));
    }

    private TrailFile.Piece piece(Proof proof) {
        Evidence piece = proof.piece();
        return new TrailFile.Piece(
                piece.id(),
                piece.kind().name(),
                proof.label(),
                piece.sha256(),
                proof.by(),
                time(piece.at()),
                piece.withdrawn(),
                piece.findings());
    }

    private TrailFile.Public released(TrailRows.Released release, StoryView view) {
        return new TrailFile.Public(
                release.number(),
                release.revision(),
                release.fingerprint(),
                time(release.at()),
                release.by() == null ? null : view.names().of(release.by()),
                optional(release.urgentUntil()),
                release.correction(),
                release.fitness(),
                release.authenticity());
    }

    private TrailFile.@Nullable Withdrawal withdrawal(DecisionTrail trail) {
        TrailRows.Retracted retracted = trail.retraction();
        return retracted == null
                ? null
                : new TrailFile.Withdrawal(
                        retracted.reason(), trail.view().names().of(retracted.by()), time(retracted.at()));
    }

    private TrailFile.Note note(TrailNote note) {
        return new TrailFile.Note(
                note.what(),
                orNull(note.about()),
                orNull(note.by()),
                orNull(note.office()),
                time(note.at()),
                note.reason(),
                note.because() == null ? null : note.because().name());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    private @Nullable String optional(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
