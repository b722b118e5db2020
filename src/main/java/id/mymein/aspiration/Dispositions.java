package id.mymein.aspiration;

import id.mymein.aspiration.Disposition.State;
import id.mymein.aspiration.LifeStep.Given;
import id.mymein.aspiration.Machine.Act;
import id.mymein.aspiration.Verification.Handed;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which offices must act: handing on, taking, giving to another, giving back, more time. */
@Component
public class Dispositions {

    private final Cases cases;
    private final Machine machine;
    private final Handing handing;
    private final DispositionRows rows;
    private final CaseClocks clocks;

    Dispositions(Cases cases, Machine machine, Handing handing, DispositionRows rows, CaseClocks clocks) {
        this.cases = cases;
        this.machine = machine;
        this.handing = handing;
        this.rows = rows;
        this.clocks = clocks;
    }

    /** @throws NotFound where the actor has no such aspiration to forward */
    @Transactional
    public AspirationResult dispose(Actor actor, AspirationId id, int version, Handed to) {
        return cases.held(actor, id, version, aspiration -> handing.hand(actor, aspiration, to));
    }

    /** @throws NotFound where the actor's office has no such aspiration */
    @Transactional
    public AspirationResult take(Actor actor, AspirationId id, int version) {
        Act act = Act.of(AspirationEvent.TAKE, new By.Person(actor), "", Audience.PUBLIC);
        return cases.held(
                actor,
                id,
                version,
                aspiration ->
                        machine.take(aspiration, act, taken -> rows.move(acting(taken), State.TAKEN, actor.account())));
    }

    /**
     * Gives it to another office; the clock goes on.
     *
     * @param from the office that has it; null for the actor's own
     * @throws NotFound where the actor has no such aspiration
     */
    @Transactional
    public AspirationResult transfer(
            Actor actor, AspirationId id, int version, @Nullable OfficeId from, OfficeId to, String reason) {
        return Cases.typed(
                "alasan",
                reason,
                text -> cases.held(actor, id, version, aspiration -> {
                    if (from != null && !CaseAccess.verifies(actor, aspiration.region())) {
                        throw new NotFound();
                    }
                    if (!handing.mayGet(to, aspiration.region())
                            || rows.standing(id, to).isPresent()) {
                        return new AspirationResult.Wrong(
                                FormErrors.none().add("instansi", "aspiration.wrong.instansi"));
                    }
                    Act act = Act.of(AspirationEvent.TRANSFER, new By.Person(actor), text, Audience.SENDER)
                            .with(Given.ofOffices(true));
                    return machine.take(aspiration, act, taken -> {
                        Disposition left = from == null
                                ? acting(taken)
                                : rows.standing(id, from).orElseThrow(NotFound::new);
                        if (!left.owed()) {
                            throw new NotFound();
                        }
                        rows.move(left, State.WITHDRAWN, null);
                        rows.add(id, to, left.instruction(), left.inspection(), left);
                    });
                }));
    }

    /**
     * Says that the own office is not the right one.
     *
     * @throws NotFound where the actor's office has no such aspiration
     */
    @Transactional
    public AspirationResult giveBack(Actor actor, AspirationId id, int version, String reason) {
        Act act = Act.of(AspirationEvent.RETURN, new By.Person(actor), "", Audience.SENDER);
        return Cases.typed(
                "alasan",
                reason,
                text -> cases.held(
                        actor,
                        id,
                        version,
                        aspiration -> machine.take(
                                aspiration,
                                new Act(act.event(), act.by(), text, act.given(), act.audience(), List.of()),
                                taken -> rows.move(acting(taken), State.WITHDRAWN, null))));
    }

    /**
     * Takes the further days that the rules allow, with a reason that the sender reads.
     *
     * @throws NotFound where the actor's office has no such aspiration
     */
    @Transactional
    public AspirationResult extend(Actor actor, AspirationId id, int version, String reason) {
        return Cases.typed(
                "alasan",
                reason,
                text -> cases.held(actor, id, version, aspiration -> {
                    Act act = Act.of(AspirationEvent.EXTEND, new By.Person(actor), text, Audience.PUBLIC);
                    boolean possible = rows.of(id).stream()
                            .filter(Disposition::owed)
                            .anyMatch(disposition -> clocks.furtherDays(aspiration, disposition) > 0);
                    if (!possible) {
                        return new AspirationResult.Wrong(
                                FormErrors.none().add("alasan", "aspiration.wrong.noExtension"));
                    }
                    return machine.take(aspiration, act, taken -> {
                        Disposition own = acting(taken);
                        rows.extend(own, clocks.furtherDays(aspiration, own), text);
                    });
                }));
    }

    private static Disposition acting(Machine.Taken taken) {
        return Objects.requireNonNull(taken.acting(), "a guard asks for the office");
    }
}
