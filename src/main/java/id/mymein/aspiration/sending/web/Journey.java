package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationEvent;
import id.mymein.aspiration.AspirationStep;
import id.mymein.aspiration.Disposition;
import id.mymein.aspiration.clock.ClockStep;
import id.mymein.aspiration.clock.Course;
import id.mymein.aspiration.clock.Deadline;
import id.mymein.aspiration.clock.Deadlines;
import id.mymein.aspiration.clock.Pause;
import id.mymein.aspiration.sending.web.ReceiptView.Line;
import id.mymein.aspiration.sending.web.ReceiptView.Said;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the way of an aspiration to its sender, each station with the working day on which it was and the last one allowed. */
@Component
class Journey {

    /** What offices say; it stands on the page by itself. */
    private static final Set<AspirationEvent> SAID =
            EnumSet.of(AspirationEvent.ANSWER, AspirationEvent.PROGRESS, AspirationEvent.FINISH);

    private static final Set<AspirationEvent> HANDED =
            EnumSet.of(AspirationEvent.DISPOSE, AspirationEvent.TRANSFER, AspirationEvent.REOPEN);

    private final Offices offices;
    private final MediaLibrary media;
    private final Deadlines deadlines;

    Journey(Offices offices, MediaLibrary media, Deadlines deadlines) {
        this.offices = offices;
        this.media = media;
        this.deadlines = deadlines;
    }

    /** The newest first. */
    List<Said> answers(List<AspirationStep> steps) {
        return steps.stream()
                .filter(step -> SAID.contains(step.event()))
                .sorted(Comparator.comparing(AspirationStep::at).reversed())
                .map(this::said)
                .toList();
    }

    /** What the sender was asked last. */
    Optional<Said> question(List<AspirationStep> steps) {
        return steps.stream()
                .filter(step -> step.event() == AspirationEvent.ASK)
                .max(Comparator.comparing(AspirationStep::at))
                .map(this::said);
    }

    private Said said(AspirationStep step) {
        return new Said(step.event().key(), office(step.office()), step.at(), step.text(), photos(step.photos()));
    }

    List<Photo> photos(List<MediaId> ids) {
        Map<MediaId, Photo> found = media.find(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    String office(@Nullable OfficeId id) {
        return id == null ? "" : offices.find(id).map(Office::name).orElse("");
    }

    /** From the beginning on. */
    List<Line> lines(Aspiration aspiration, List<AspirationStep> steps, List<Disposition> standing) {
        return steps.stream()
                .filter(step -> step.event() != AspirationEvent.CLASSIFY)
                .map(step -> line(aspiration, step, steps, standing))
                .toList();
    }

    private Line line(
            Aspiration aspiration, AspirationStep step, List<AspirationStep> steps, List<Disposition> standing) {
        boolean elsewhere = SAID.contains(step.event());
        return new Line(
                step.event().key(),
                step.at(),
                step.event() == AspirationEvent.DISPOSE ? names(standing) : office(step.office()),
                elsewhere ? "" : step.text(),
                deadline(aspiration, step, steps, standing).orElse(null),
                elsewhere || step.event() == AspirationEvent.SEND ? List.of() : photos(step.photos()));
    }

    private String names(List<Disposition> standing) {
        return String.join(
                " · ",
                standing.stream()
                        .map(disposition -> office(disposition.office()))
                        .toList());
    }

    private Optional<Deadline> deadline(
            Aspiration aspiration, AspirationStep step, List<AspirationStep> steps, List<Disposition> standing) {
        ClockStep clock = clock(step.event());
        if (clock == null) {
            return Optional.empty();
        }
        Set<AspirationEvent> beginnings = clock == ClockStep.VERIFY ? EnumSet.of(AspirationEvent.SEND) : HANDED;
        boolean inspection = standing.stream()
                .anyMatch(disposition ->
                        disposition.inspection() && disposition.office().equals(step.office()));
        return steps.stream()
                .filter(before ->
                        beginnings.contains(before.event()) && !before.at().isAfter(step.at()))
                .max(Comparator.comparing(AspirationStep::at))
                .flatMap(began -> deadlines.of(
                        clock,
                        aspiration.kind(),
                        inspection,
                        aspiration.region(),
                        new Course(began.at(), pauses(steps), false),
                        step.at()));
    }

    private static @Nullable ClockStep clock(AspirationEvent event) {
        return switch (event) {
            case VERIFY, DISPOSE, REFUSE -> ClockStep.VERIFY;
            case TAKE -> ClockStep.START;
            case ANSWER -> ClockStep.ANSWER;
            default -> null;
        };
    }

    /** While the sender was waited for, as the history tells. */
    private static List<Pause> pauses(List<AspirationStep> steps) {
        List<Pause> pauses = new ArrayList<>();
        Instant asked = null;
        for (AspirationStep step : steps) {
            if (step.event() == AspirationEvent.ASK && asked == null) {
                asked = step.at();
            } else if (step.event() == AspirationEvent.REPLY && asked != null) {
                pauses.add(new Pause(asked, step.at()));
                asked = null;
            }
        }
        return asked == null
                ? pauses
                : Stream.concat(pauses.stream(), Stream.of(new Pause(asked, null)))
                        .toList();
    }
}
