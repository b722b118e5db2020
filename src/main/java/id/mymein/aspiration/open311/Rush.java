package id.mymein.aspiration.open311;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Works on only so many reports at once. Those that are on record come one after another, as the trail does, so more at once would
 * not be faster; they would only hold memory and connections that residents at a browser need. Who waits too long is told to come back.
 */
@Component
class Rush {

    private static final int AT_ONCE = 24;
    private static final long PATIENCE_SECONDS = 4;
    private static final long AGAIN_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @throws Refused with 503 where no place comes free in time */
    <T> T through(Supplier<T> work) {
        if (!comes()) {
            var problem = new Refused.Problem("", "aspiration.open311.wrong.rush", List.of());
            throw new Refused(503, List.of(problem), AGAIN_SECONDS);
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
