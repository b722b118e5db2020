package id.mymein.search;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A new index that is being filled on a thread of its own. */
final class Rebuild {

    private static final long SHOW_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Followed fresh;
    private final ChangeLog.Position start;
    private final Thread filling;
    private long shown;
    private volatile boolean goesOn = true;
    private volatile boolean whole;
    private volatile long done;
    private volatile @Nullable RuntimeException failure;

    /**
     * Begins at once.
     *
     * @param start where the change log stood before anything was read
     * @param visible true where answers come from the new index already, so that what is in shows
     */
    Rebuild(Followed fresh, ChangeLog.Position start, Building building, boolean visible, Runnable over) {
        this.fresh = fresh;
        this.start = start;
        this.filling = Thread.ofPlatform().name("search-rebuild").daemon().unstarted(() -> {
            try {
                whole = building.fill(fresh.opened().index(), count -> progress(count, visible), () -> goesOn);
            } catch (RuntimeException e) {
                failure = e;
            } finally {
                over.run();
            }
        });
        filling.start();
    }

    private void progress(long count, boolean visible) {
        done = count;
        long now = System.nanoTime();
        if (visible && now - shown >= SHOW_NANOS) {
            shown = now;
            fresh.opened().answering().refreshed();
        }
    }

    Followed fresh() {
        return fresh;
    }

    long done() {
        return done;
    }

    boolean isOver() {
        return !filling.isAlive();
    }

    /** True where everything was read; then what changed meanwhile has to be taken in from the start on. */
    boolean isWhole() {
        return whole;
    }

    ChangeLog.Position start() {
        return start;
    }

    @Nullable
    RuntimeException failure() {
        return failure;
    }

    void stop() throws InterruptedException {
        goesOn = false;
        filling.join();
    }
}
