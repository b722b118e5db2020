package id.mymein.aspiration.clock;

import id.mymein.aspiration.AspirationKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A limit with its source, as it was or is or will be. A version is never changed: the next one takes its place on a day.
 *
 * @param kind for which kind of aspiration; null for any that has no rule of its own
 * @param inspection for what needs an inspection on the spot, or does not; null for both
 * @param amount how many units there are
 * @param extra how many more a written reason adds; 0 where none can be had
 * @param warnBefore from how many units left on it is near its end
 * @param basis the law or regulation, or that it is a rule of one's own
 * @param basisUrl where that is to be read; empty for nowhere
 * @param from the first day: it binds what begins on it or later
 * @param until the last day; null where it holds until another takes its place
 */
public record ClockRule(
        UUID id,
        ClockStep step,
        @Nullable AspirationKind kind,
        @Nullable Boolean inspection,
        int amount,
        int extra,
        ClockUnit unit,
        int warnBefore,
        Escalation escalation,
        String basis,
        String basisUrl,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean extendable() {
        return extra > 0;
    }

    boolean isFor(ClockStep asked, AspirationKind kindAsked, boolean inspectionAsked) {
        return step == asked
                && (kind == null || kind == kindAsked)
                && (inspection == null || inspection == inspectionAsked);
    }

    /** Whether both are versions of one rule. */
    boolean isAboutTheSameAs(ClockRule other) {
        return step == other.step && kind == other.kind && java.util.Objects.equals(inspection, other.inspection);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** A rule for one kind goes before one for what needs an inspection, and that before the general one. */
    int particularity() {
        return (kind == null ? 0 : 2) + (inspection == null ? 0 : 1);
    }
}
