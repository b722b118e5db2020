package id.mymein.search;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index that answers now. It may be exchanged for another at any time; who asks never sees one that is closed. */
@Component
class LiveIndex {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable Opened opened;
    private volatile boolean building = true;

    /** An index that is open, with who answers from it. */
    record Opened(StoryIndex index, Answering answering) {}

    /** Asks the index; null where there is none yet. */
    <T> @Nullable T ask(Function<Answering, T> question) {
        lock.readLock().lock();
        try {
            return opened == null ? null : question.apply(opened.answering());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Answers from another one from now on and closes the one before; null for none. */
    void exchange(@Nullable Opened next) {
        Opened before;
        lock.writeLock().lock();
        try {
            before = opened;
            opened = next;
        } finally {
            lock.writeLock().unlock();
        }
        if (before != null) {
            before.index().close();
        }
    }

    @Nullable
    Opened opened() {
        lock.readLock().lock();
        try {
            return opened;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** True while older stories may be missing from it. */
    boolean isIncomplete() {
        return building;
    }

    void incomplete(boolean is) {
        building = is;
    }
}
