package id.mymein.platform.outbound;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before somebody else's machine is asked again: twice as long each time, between half and the whole of it by
 * chance, so that what failed together is not tried together again.
 *
 * @param first after the first attempt, at most
 * @param longest after any
 */
public record Backoff(Duration first, Duration longest) {

    /** More of them only overflow. */
    private static final int MOST_DOUBLINGS = 30;

    /** @param attempts that were made */
    public Duration after(int attempts, RandomGenerator random) {
        Duration whole = first.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        Duration most = whole.compareTo(longest) > 0 ? longest : whole;
        return most.dividedBy(2).plusMillis(random.nextLong(most.toMillis() / 2));
    }
}
