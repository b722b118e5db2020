package id.mymein.aspiration;

import id.mymein.aspiration.PublicCase.Due;
import id.mymein.aspiration.PublicCase.Step;
import id.mymein.aspiration.clock.ClockUnit;
import id.mymein.aspiration.clock.Deadline;
import id.mymein.aspiration.clock.DeadlineState;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.platform.Site;
import id.mymein.platform.facts.Facts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together all that the public reads of one aspiration. */
@Component
class PublicCases {

    /** So many were never merged into each other in a row. */
    private static final int FARTHEST = 10;

    private final JdbcClient jdbc;
    private final AspirationRows rows;
    private final DispositionRows dispositions;
    private final History history;
    private final CasePhotos photos;
    private final CaseClocks clocks;
    private final Senders senders;
    private final Site site;
    private final Clock clock;

    PublicCases(
            JdbcClient jdbc,
            AspirationRows rows,
            DispositionRows dispositions,
            History history,
            CasePhotos photos,
            CaseClocks clocks,
            Senders senders,
            Site site,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.dispositions = dispositions;
        this.history = history;
        this.photos = photos;
        this.clocks = clocks;
        this.senders = senders;
        this.site = site;
        this.clock = clock;
    }

    Optional<PublicAspirations.At> at(long number) {
        return jdbc.sql("select a.* from aspiration a where a.number = :number")
                .param("number", number)
                .query(AspirationRows::read)
                .optional()
                .flatMap(this::at);
    }

    private Optional<PublicAspirations.At> at(Aspiration aspiration) {
        Facts.show(AspirationFacts.of(aspiration.id()));
        if (aspiration.shown()) {
            return Optional.of(new PublicAspirations.At.Found(whole(aspiration)));
        }
        return openly(aspiration).map(into -> new PublicAspirations.At.Merged(into.number()));
    }

    /** The one in which it is followed, where the public may read that. */
    private Optional<Aspiration> target(Aspiration merged) {
        Optional<Aspiration> at = Optional.of(merged);
        for (int steps = 0; steps < FARTHEST && at.isPresent(); steps++) {
            AspirationId into = at.get().mergedInto();
            if (into == null) {
                return at.filter(Aspiration::shown);
            }
            Facts.show(AspirationFacts.of(into));
            at = rows.find(into);
        }
        return Optional.empty();
    }

    Optional<PublicCase> find(AspirationId id) {
        Facts.show(AspirationFacts.of(id));
        return rows.find(id).filter(Aspiration::shown).map(this::whole);
    }

    /** The same, or the one in which it is followed. */
    Optional<PublicCase> followed(AspirationId id) {
        return rows.find(id)
                .flatMap(found -> found.shown() ? Optional.of(found) : openly(found))
                .map(this::whole);
    }

    private Optional<Aspiration> openly(Aspiration found) {
        boolean merged = found.state() == AspirationState.MERGED && found.visibility() != Visibility.SECRET;
        return merged ? target(found) : Optional.empty();
    }

    Optional<Step> step(AspirationId id, UUID step) {
        return rows.find(id)
                .filter(Aspiration::shown)
                .flatMap(found -> history.of(id, Audience.PUBLIC).stream()
                        .filter(one -> one.id().equals(step))
                        .findFirst()
                        .map(PublicCases::step));
    }

    List<AspirationId> joined(AspirationId id) {
        return rows.mergedInto(id);
    }

    private PublicCase whole(Aspiration aspiration) {
        List<Disposition> standing = dispositions.of(aspiration.id()).stream()
                .filter(Disposition::stands)
                .toList();
        List<AspirationStep> steps = history.of(aspiration.id(), Audience.PUBLIC);
        return new PublicCase(
                aspiration.id(),
                aspiration.number(),
                aspiration.kind(),
                aspiration.category(),
                aspiration.region(),
                aspiration.open().title(),
                aspiration.open().body(),
                aspiration.state(),
                aspiration.visibility(),
                aspiration.receivedAt(),
                aspiration.stateSince(),
                aspiration.waiting(),
                senders.shownName(aspiration),
                senders.shownCarrier(aspiration).orElse(null),
                sent(aspiration.id()),
                steps.stream().map(PublicCases::step).toList(),
                standing.stream().map(Disposition::office).toList(),
                due(aspiration, standing).orElse(null),
                rows.mergedInto(aspiration.id()).size(),
                outcome(aspiration.id()));
    }

    private List<MediaId> sent(AspirationId id) {
        return photos.of(id).stream()
                .filter(photo -> photo.shown() && photo.sent())
                .map(CasePhotos.CasePhoto::photo)
                .toList();
    }

    /** Who did it stays within; which office did it is everybody's business. */
    private static Step step(AspirationStep step) {
        OfficeId office = step.by() == AspirationStep.Whom.OFFICE ? step.office() : null;
        return new Step(step.event(), step.to(), office, step.text(), step.due(), step.at(), step.photos());
    }

    /** The nearest deadline that runs. */
    private Optional<Due> due(Aspiration aspiration, List<Disposition> standing) {
        Optional<Due> due = Stream.concat(
                        clocks.of(aspiration).stream(),
                        standing.stream().flatMap(disposition -> clocks.of(aspiration, disposition).stream()))
                .min(Comparator.comparing(Deadline::due))
                .map(this::due);
        // What is left of it is right for today.
        due.ifPresent(running ->
                Facts.until(today().plusDays(1).atStartOfDay(site.zone()).toInstant()));
        return due;
    }

    private Due due(Deadline deadline) {
        return new Due(
                LocalDate.ofInstant(deadline.due(), site.zone()),
                deadline.allowed(),
                deadline.used(),
                deadline.left(),
                deadline.late(),
                deadline.rule().unit() == ClockUnit.WORKING_DAY,
                deadline.state() == DeadlineState.PAUSED,
                deadline.rule().basis());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(site.zone()));
    }

    private PublicCase.Outcome outcome(AspirationId id) {
        return jdbc.sql("select answered_at, in_time, done_at, reopened from aspiration where id = :id")
                .param("id", id.value())
                .query((row, n) -> PublicAspirations.outcome(row))
                .single();
    }
}
