package id.mymein.platform.facts;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something small that is read often and changes seldom: kept in memory until its fact changes on any node. Whoever has one is
 * a {@link FactListener} and passes on what it hears.
 *
 * @param <T> immutable
 */
public final class Remembered<T> {

    private final Fact fact;
    private final Supplier<T> read;
    private final AtomicLong forgotten = new AtomicLong();
    private volatile @Nullable T kept;

    public Remembered(Fact fact, Supplier<T> read) {
        this.fact = fact;
        this.read = read;
    }

    /** What it is now; noted as shown where a public page is being rendered. */
    public T get() {
        Facts.show(fact);
        T now = kept;
        return now == null ? readAgain() : now;
    }

    /** What was read while it changed is given once and not kept: it may be of before. */
    private T readAgain() {
        long before = forgotten.get();
        T now = read.get();
        synchronized (this) {
            if (before == forgotten.get()) {
                kept = now;
            }
        }
        return now;
    }

    public void changed(Set<FactChange> changes) {
        if (changes.stream().anyMatch(change -> change.fact().equals(fact))) {
            missed();
        }
    }

    public synchronized void missed() {
        forgotten.incrementAndGet();
        kept = null;
    }
}
