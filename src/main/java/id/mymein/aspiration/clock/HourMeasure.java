package id.mymein.aspiration.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts hours from the minute on, through nights, Sundays and holidays. */
final class HourMeasure implements Measure {

    private final Instant began;
    private final List<Course.Still> stills;

    HourMeasure(Instant began, List<Course.Still> stills) {
        this.began = began;
        this.stills = stills;
    }

    private Duration still(Instant to) {
        Duration all = Duration.ZERO;
        for (Course.Still still : stills) {
            if (still.from().isBefore(to)) {
                all = all.plus(Duration.between(still.from(), still.to().isBefore(to) ? still.to() : to));
            }
        }
        return all;
    }

    @Override
    public Instant end(int units) {
        Instant end = began.plus(Duration.ofHours(units));
        Duration moved = Duration.ZERO;
        for (Duration still = still(end); !still.equals(moved); still = still(end)) {
            moved = still;
            end = began.plus(Duration.ofHours(units)).plus(moved);
        }
        return end;
    }

    @Override
    public Instant reached(int units) {
        return end(units);
    }

    @Override
    public int used(Instant at) {
        return Math.toIntExact(Duration.between(began, at).minus(still(at)).toHours());
    }

    @Override
    public int apart(Instant from, Instant to) {
        return Math.toIntExact(Duration.between(from, to).toHours());
    }
}
