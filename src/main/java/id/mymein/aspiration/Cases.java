package id.mymein.aspiration;

import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Opens an aspiration for a step: held, as the person saw it, with a text that is not too long. */
@Component
class Cases {

    private final AspirationRows rows;

    Cases(AspirationRows rows) {
        this.rows = rows;
    }

    /**
     * Holds the aspiration and lets the step be taken.
     *
     * @param version that the person saw
     * @throws NotFound where there is none that the actor may see
     */
    AspirationResult held(Actor actor, AspirationId id, int version, Function<Aspiration, AspirationResult> step) {
        Aspiration aspiration = rows.lock(actor, id).orElseThrow(NotFound::new);
        return aspiration.version() == version ? step.apply(aspiration) : new AspirationResult.Stale();
    }

    /** Text as it was typed at that field, or what is wrong with it. */
    static AspirationResult typed(String field, String typed, Function<String, AspirationResult> step) {
        String text = Typed.text(typed);
        var errors = FormErrors.none();
        CaseRules.length(errors, field, text, CaseRules.LONGEST_TEXT);
        return errors.any() ? new AspirationResult.Wrong(errors) : step.apply(text);
    }
}
