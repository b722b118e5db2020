package id.mymein.aspiration.open311;

import id.mymein.aspiration.open311.Refused.Problem;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Works on only so many reports at once. Those that are on record come one after another, as the trail does, so more at once would
 * not be faster; they would only hold memory and connections that residents at a browser need. Only so many wait for a place, and each
 * only so long: who comes then is told at once to come back, because a queue of thousands fills the memory, and a server that is out
 * of memory takes in nothing at all.
 */
@Component
class Rush {

    private static final int AT_ONCE = 24;

    /** A server that has just started, and is slow still, has worked through them within the patience. */
    private static final int WAITING = 100;

    private static final long PATIENCE_SECONDS = 4;
    private static final long AGAIN_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Whether there is nothing left but to refuse: known at the door, before anything of a report is read. */
    boolean isFull() {
        return places.getQueueLength() >= WAITING;
    }

    static Refused refused() {
        return new Refused(503, List.of(new Problem("", "aspiration.open311.wrong.rush", List.of())), AGAIN_SECONDS);
    }

    /** @throws Refused with 503 where too many wait already, or no place comes free in time */
    <T> T through(Supplier<T> work) {
        if (isFull() || !comes()) {
            throw refused();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean comes() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
