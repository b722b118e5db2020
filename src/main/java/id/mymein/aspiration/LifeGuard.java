package id.mymein.aspiration;

import id.mymein.aspiration.Disposition.State;
import id.mymein.identity.Action;
import id.mymein.identity.OfficeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule that lets a step pass (null) or refuses it with its reason. */
@FunctionalInterface
interface LifeGuard {

    @Nullable
    AspirationRefusal check(LifeFacts facts, LifeStep step);

    LifeGuard SENDER = (facts, step) -> step.by() instanceof By.Sender ? null : AspirationRefusal.NOT_ALLOWED;

    LifeGuard TIME = (facts, step) -> step.by() instanceof By.Time ? null : AspirationRefusal.NOT_ALLOWED;

    /** Who runs MyMeIn in the region. */
    LifeGuard VERIFIER =
            (facts, step) -> step.by() instanceof By.Person(var actor) && CaseAccess.verifies(actor, facts.region())
                    ? null
                    : AspirationRefusal.NOT_ALLOWED;

    LifeGuard REASON = (facts, step) -> step.text().isBlank() ? AspirationRefusal.REASON_MISSING : null;

    LifeGuard TEXT = (facts, step) -> step.text().isBlank() ? AspirationRefusal.TEXT_MISSING : null;

    LifeGuard CATEGORY = (facts, step) -> step.given().category() ? null : AspirationRefusal.CATEGORY_MISSING;

    LifeGuard OFFICES = (facts, step) -> step.given().offices() ? null : AspirationRefusal.OFFICE_MISSING;

    LifeGuard TARGET = (facts, step) -> step.given().target() ? null : AspirationRefusal.TARGET_MISSING;

    LifeGuard EVIDENCE = (facts, step) -> step.given().evidence() ? null : AspirationRefusal.EVIDENCE_MISSING;

    LifeGuard RATING = (facts, step) -> step.given().rating() ? null : AspirationRefusal.RATING_MISSING;

    LifeGuard UNRATED = (facts, step) -> facts.rated() ? AspirationRefusal.ALREADY_RATED : null;

    LifeGuard WAITING = (facts, step) -> facts.waiting() ? null : AspirationRefusal.NOT_WAITING;

    LifeGuard FREE_TO_ASK = (facts, step) -> facts.waiting() ? AspirationRefusal.ALREADY_WAITING : null;

    /** Verifiers may open it again at any time; senders within the window, and not without end. */
    LifeGuard WINDOW = (facts, step) -> {
        if (!(step.by() instanceof By.Sender)) {
            return null;
        }
        if (!facts.windowOpen()) {
            return AspirationRefusal.WINDOW_OVER;
        }
        return facts.reopenings() > 0 ? null : AspirationRefusal.REOPENED_ENOUGH;
    };

    /** Somebody of an office that has it and has come that far. */
    static LifeGuard office(State first, State... others) {
        Set<State> states = java.util.EnumSet.of(first, others);
        return (facts, step) -> {
            OfficeId acting = facts.acting();
            if (acting == null
                    || !(step.by() instanceof By.Person(var actor))
                    || !actor.may(Action.WORK_CASE, acting, facts.region())) {
                return AspirationRefusal.NOT_ALLOWED;
            }
            State state = facts.offices().get(acting);
            return state != null && states.contains(state) ? null : AspirationRefusal.NOT_THIS_OFFICE;
        };
    }

    /** Passes where one of them passes; else the last says why not. */
    static LifeGuard any(LifeGuard... guards) {
        return (facts, step) -> {
            AspirationRefusal refusal = null;
            for (LifeGuard guard : guards) {
                refusal = guard.check(facts, step);
                if (refusal == null) {
                    return null;
                }
            }
            return refusal;
        };
    }
}
