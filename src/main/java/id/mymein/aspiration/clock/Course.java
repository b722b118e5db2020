package id.mymein.aspiration.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened to a step so far.
 *
 * @param began the instant of receipt, disposition, answer or whatever begins the step
 * @param pauses in any order; they may overlap
 * @param extended whether the rule's extra units were taken; the written reason stands with the step that took them
 */
public record Course(Instant began, List<Pause> pauses, boolean extended) {

    public Course {
        pauses = List.copyOf(pauses);
    }

    public static Course since(Instant began) {
        return new Course(began, List.of(), false);
    }

    public Course paused(Pause pause) {
        var all = new ArrayList<>(pauses);
        all.add(pause);
        return new Course(began, all, extended);
    }

    public Course withExtension() {
        return new Course(began, pauses, true);
    }

    /** A while without the clock, ended. */
    record Still(Instant from, Instant to) {

        Still {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("ends before it begins: " + from + " " + to);
            }
        }
    }

    /** What was paused by then, in order; what overlaps is joined, so that nothing is left out twice. */
    List<Still> stills(Instant at) {
        List<Still> sorted = pauses.stream()
                .filter(pause -> pause.from().isBefore(at))
                .map(pause -> new Still(later(pause.from(), began), later(pause.endedBy(at), began)))
                .filter(still -> still.from().isBefore(still.to()))
                .sorted(Comparator.comparing(Still::from))
                .toList();
        var joined = new ArrayList<Still>();
        for (Still still : sorted) {
            Still last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || still.from().isAfter(last.to())) {
                joined.add(still);
            } else {
                joined.set(joined.size() - 1, new Still(last.from(), later(last.to(), still.to())));
            }
        }
        return joined;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
