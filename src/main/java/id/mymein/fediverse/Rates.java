package id.mymein.fediverse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what comes from where, so that nobody makes us do more than is reasonable. It is kept in memory, each node for itself. */
@Component
class Rates {

    /** More names at once than any crowd of real servers has. */
    private static final int MOST_NAMES = 20_000;

    private final Clock clock;
    private final Map<String, Count> counts = new HashMap<>();

    Rates(Clock clock) {
        this.clock = clock;
    }

    private record Count(int taken, Instant ends) {}

    /** True where there is room for one more under that name; the time begins with the first. */
    synchronized boolean take(String name, int most, Duration time) {
        Instant now = clock.instant();
        Count there = counts.get(name);
        if (there == null || !there.ends().isAfter(now)) {
            return begin(name, now, now.plus(time));
        }
        if (there.taken() >= most) {
            return false;
        }
        counts.put(name, new Count(there.taken() + 1, there.ends()));
        return true;
    }

    private boolean begin(String name, Instant now, Instant ends) {
        if (counts.size() >= MOST_NAMES) {
            counts.values().removeIf(count -> !count.ends().isAfter(now));
        }
        if (counts.size() >= MOST_NAMES) {
            return false;
        }
        counts.put(name, new Count(1, ends));
        return true;
    }
}
