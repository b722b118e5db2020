package id.mymein.aspiration.clock;

import java.time.Instant;
import java.util.List;

/**
 * How a step stands at one instant: "9 of 10 working days left". It is computed and never stored, so a new holiday or a reply
 * shows at once.
 *
 * @param rule that held on the day on which the step began
 * @param allowed how many units there are, an extension included
 * @param used how many are gone; at most {@code allowed}
 * @param left how many there are after today; 0 on the last day
 * @param late how many units have passed since the end, 0 where none has
 * @param due the last second of the last day, or the instant itself where hours are counted; while it is paused, as if the reply
 *     came now
 * @param warn from when on it is near its end
 */
public record Deadline(
        ClockRule rule,
        Instant began,
        int allowed,
        int used,
        int left,
        int late,
        Instant due,
        Instant warn,
        DeadlineState state) {

    /**
     * Works it out.
     *
     * @param at as which instant it shall stand; not before the step began
     * @throws IllegalArgumentException where it was extended although the rule knows no extension
     */
    public static Deadline of(ClockRule rule, Course course, Counting counting, Instant at) {
        if (course.extended() && !rule.extendable()) {
            throw new IllegalArgumentException("no extension in the rule of " + rule.basis());
        }
        List<Course.Still> stills = course.stills(at);
        Measure measure = rule.unit() == ClockUnit.HOUR
                ? new HourMeasure(course.began(), stills)
                : new DayMeasure(rule.unit(), counting, course.began(), stills);
        int allowed = rule.amount() + (course.extended() ? rule.extra() : 0);
        int used = Math.clamp(measure.used(at), 0, allowed);
        Instant due = measure.end(allowed);
        boolean late = at.isAfter(due);
        boolean waiting = course.pauses().stream().anyMatch(pause -> pause.lastsAt(at));
        int left = allowed - used;
        return new Deadline(
                rule,
                course.began(),
                allowed,
                used,
                left,
                late ? measure.apart(due, at) : 0,
                due,
                measure.reached(Math.max(0, allowed - rule.warnBefore())),
                state(late, waiting, left <= rule.warnBefore()));
    }

    private static DeadlineState state(boolean late, boolean waiting, boolean near) {
        if (late) {
            return DeadlineState.LATE;
        }
        if (waiting) {
            return DeadlineState.PAUSED;
        }
        return near ? DeadlineState.NEAR : DeadlineState.RUNNING;
    }

    /** Of the message that says what is left; {@link #arguments} fill it in. */
    public String key() {
        return switch (state) {
            case LATE -> late == 0 ? "deadline.over" : "deadline.late." + rule.unit();
            case PAUSED -> "deadline.paused." + rule.unit();
            default -> left == 0 ? "deadline.last." + rule.unit() : "deadline.left." + rule.unit();
        };
    }

    public Object[] arguments() {
        return new Object[] {left, allowed, late};
    }
}
