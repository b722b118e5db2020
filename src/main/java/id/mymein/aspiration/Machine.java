package id.mymein.aspiration;

import id.mymein.aspiration.AspirationLife.Edge;
import id.mymein.aspiration.AspirationLife.Verdict;
import id.mymein.aspiration.AspirationStep.Whom;
import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.platform.web.NotFound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes a locked aspiration one step along {@link AspirationLife}: judges, moves the row, writes its history and the audit trail,
 * sets the clocks and says that it moved. Its callers hold the transaction.
 */
@Component
class Machine {

    private final AspirationRows rows;
    private final DispositionRows dispositions;
    private final History history;
    private final CaseClocks clocks;
    private final CasePhotos photos;
    private final CaseRules rules;
    private final AspirationFacts facts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Machine(
            AspirationRows rows,
            DispositionRows dispositions,
            History history,
            CaseClocks clocks,
            CasePhotos photos,
            CaseRules rules,
            AspirationFacts facts,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.dispositions = dispositions;
        this.history = history;
        this.clocks = clocks;
        this.photos = photos;
        this.rules = rules;
        this.facts = facts;
        this.audit = audit;
        this.events = events;
    }

    /**
     * A step that somebody wants to take.
     *
     * @param text an answer, a question, a reason; empty for none
     * @param photos that come with it
     */
    record Act(
            AspirationEvent event, By by, String text, LifeStep.Given given, Audience audience, List<MediaId> photos) {

        static Act of(AspirationEvent event, By by, String text, Audience audience) {
            return new Act(event, by, text, LifeStep.Given.NOTHING, audience, List.of());
        }

        Act with(LifeStep.Given given) {
            return new Act(event, by, text, given, audience, photos);
        }

        Act with(List<MediaId> more) {
            return new Act(event, by, text, given, audience, more);
        }
    }

    /** What whoever writes more than the state needs to know. */
    record Taken(Edge edge, @Nullable Disposition acting) {}

    /**
     * Takes the step, or says why not; then nothing has changed.
     *
     * @param change what else changes with it
     * @throws NotFound where somebody has no business with it
     */
    AspirationResult take(Aspiration aspiration, Act act, Consumer<Taken> change) {
        List<Disposition> standing = dispositions.of(aspiration.id()).stream()
                .filter(Disposition::stands)
                .toList();
        Disposition acting = acting(act.by(), aspiration, standing);
        var step = new LifeStep(act.event(), act.by(), act.text(), act.given());
        return switch (AspirationLife.judge(facts(aspiration, standing, acting), step)) {
            case Verdict.Refuses(AspirationRefusal reason) -> {
                if (reason == AspirationRefusal.NOT_ALLOWED && act.by() instanceof By.Person) {
                    throw new NotFound();
                }
                yield new AspirationResult.Refused(reason);
            }
            case Verdict.Takes(Edge edge) -> {
                change.accept(new Taken(edge, acting));
                moved(aspiration, act, edge, acting);
                yield new AspirationResult.Done(aspiration.id(), edge.to());
            }
        };
    }

    AspirationResult take(Aspiration aspiration, Act act) {
        return take(aspiration, act, taken -> {});
    }

    /** The steps that this person can take now. */
    Set<AspirationEvent> possible(Actor actor, Aspiration aspiration) {
        By by = new By.Person(actor);
        List<Disposition> standing = dispositions.of(aspiration.id()).stream()
                .filter(Disposition::stands)
                .toList();
        return AspirationLife.possible(facts(aspiration, standing, acting(by, aspiration, standing)), by);
    }

    private void moved(Aspiration aspiration, Act act, Edge edge, @Nullable Disposition acting) {
        rows.move(aspiration, edge.to());
        UUID step = record(aspiration.id(), act, edge, acting, due(aspiration, act.event(), acting));
        history.photos(aspiration.id(), step, act.photos(), act.audience() == Audience.PUBLIC);
        clocks.set(aspiration.id());
        if (aspiration.state().shown() != edge.to().shown()) {
            photos.settle(aspiration.id());
        }
        facts.changed(aspiration);
        events.publishEvent(new AspirationMoved(aspiration.id(), act.event(), edge.to(), act.audience(), step));
    }

    /** Puts the beginning of one on record, once its row is there. */
    UUID began(Aspiration aspiration, Act act) {
        var edge = new Edge(null, act.event(), aspiration.state(), AspirationLife.Condition.ALWAYS, List.of());
        UUID step = record(aspiration.id(), act, edge, null, null);
        history.photos(aspiration.id(), step, act.photos(), false);
        clocks.set(aspiration.id());
        events.publishEvent(
                new AspirationMoved(aspiration.id(), act.event(), aspiration.state(), act.audience(), step));
        return step;
    }

    private UUID record(AspirationId id, Act act, Edge edge, @Nullable Disposition acting, @Nullable LocalDate due) {
        Actor actor = act.by() instanceof By.Person(Actor person) ? person : null;
        OfficeId office = acting != null ? acting.office() : actor == null ? null : officeOf(actor);
        Whom whom = switch (act.by()) {
            case By.Sender _ -> Whom.SENDER;
            case By.Person _ -> Whom.OFFICE;
            case By.Time _ -> Whom.CLOCK;
        };
        UUID step = history.add(
                id,
                new History.Entry(
                        act.event(),
                        edge.from(),
                        edge.to(),
                        whom,
                        actor == null ? null : actor.account(),
                        office,
                        act.audience(),
                        act.text(),
                        due));
        Map<String, String> details = new HashMap<>();
        details.put("to", edge.to().name());
        if (office != null) {
            details.put("office", office.toString());
        }
        audit.record(
                actor == null ? "system" : actor.auditName(),
                "aspiration." + act.event().name().toLowerCase(Locale.ROOT),
                "aspiration:" + id,
                details);
        return step;
    }

    private static @Nullable OfficeId officeOf(Actor actor) {
        return actor.offices(Action.WORK_CASE).findFirst().map(Grant::office).orElse(null);
    }

    private static @Nullable LocalDate due(Aspiration aspiration, AspirationEvent event, @Nullable Disposition acting) {
        return switch (event) {
            case VERIFY, DISPOSE, REFUSE -> aspiration.clock().due();
            case TAKE, ANSWER, PROGRESS, FINISH ->
                acting == null ? null : acting.clock().due();
            default -> null;
        };
    }

    /** The office that a person acts for: of those that have it, the one that still owes something first. */
    private static @Nullable Disposition acting(By by, Aspiration aspiration, List<Disposition> standing) {
        if (!(by instanceof By.Person(Actor actor))) {
            return null;
        }
        List<Disposition> own = standing.stream()
                .filter(disposition -> actor.may(Action.WORK_CASE, disposition.office(), aspiration.region()))
                .toList();
        return own.stream()
                .filter(Disposition::owed)
                .findFirst()
                .or(() -> own.stream()
                        .filter(disposition -> disposition.state() != Disposition.State.DONE)
                        .findFirst())
                .or(() -> own.stream().findFirst())
                .orElse(null);
    }

    private LifeFacts facts(Aspiration aspiration, List<Disposition> standing, @Nullable Disposition acting) {
        return new LifeFacts(
                aspiration.state(),
                aspiration.region(),
                standing.stream().collect(Collectors.toMap(Disposition::office, Disposition::state)),
                acting == null ? null : acting.office(),
                aspiration.mergedFrom(),
                aspiration.waiting(),
                clocks.reopenable(aspiration),
                rules.reopenings() - aspiration.reopened(),
                aspiration.rating() != null);
    }
}
