package id.mymein.aspiration.clock;

import id.mymein.aspiration.AspirationKind;
import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactListener;
import id.mymein.platform.facts.Remembered;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says which rule holds. Answers from memory, so it may be asked for every row of a list. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // whoever is told after it must not count by the old rules
public class DeadlineRules implements FactListener {

    /** What pages show that name a deadline. */
    public static final Fact FACT = new Fact("deadline-rules");

    private final Remembered<ClockRules> rules;

    DeadlineRules(ClockRuleTable table) {
        this.rules = new Remembered<>(FACT, () -> new ClockRules(table.all()));
    }

    /**
     * The rule for a step of an aspiration.
     *
     * @param inspection whether an inspection on the spot is needed; false where that is not known yet
     * @param day on which the step began
     * @return empty where no rule holds, and then there is no deadline
     */
    public Optional<ClockRule> inForce(ClockStep step, AspirationKind kind, boolean inspection, LocalDate day) {
        return rules.get().inForce(step, kind, inspection, day);
    }

    ClockRules all() {
        return rules.get();
    }

    @Override
    public void changed(Set<FactChange> changes) {
        rules.changed(changes);
    }

    @Override
    public void missed() {
        rules.missed();
    }
}
