package id.mymein.aspiration.clock;

import id.mymein.aspiration.AspirationKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of all rules, and which of them holds. */
record ClockRules(List<ClockRule> versions) {

    private static final Comparator<ClockRule> BY_DAY = Comparator.comparing(ClockRule::from);

    ClockRules {
        versions = List.copyOf(versions);
    }

    /** Of every rule the version that began last counts; where it has ended, the rule has ended with it. */
    Optional<ClockRule> inForce(ClockStep step, AspirationKind kind, boolean inspection, LocalDate day) {
        return versions.stream()
                .filter(rule -> rule.isFor(step, kind, inspection))
                .filter(rule -> !rule.from().isAfter(day) && !hasSuccessor(rule, day))
                .filter(rule -> rule.holdsOn(day))
                .max(Comparator.comparingInt(ClockRule::particularity));
    }

    private boolean hasSuccessor(ClockRule rule, LocalDate day) {
        return versions.stream()
                .filter(rule::isAboutTheSameAs)
                .filter(other -> !other.from().isAfter(day))
                .anyMatch(other -> BY_DAY.compare(other, rule) > 0);
    }
}
