package id.mymein.portal.store;

import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.Seen;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Remembers for a while what changed, so that a page whose rendering began before a change is told from one that began after
 * it. Its callers hold the store's lock.
 */
final class ChangeLog {

    /** A rendering that takes longer than so many changes is not trusted. */
    private static final int MOST = 2_000;

    private record Entry(long number, Set<FactChange> changes) {}

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long last;

    /** Before it, anything may have changed. */
    private long known;

    long last() {
        return last;
    }

    void add(Set<FactChange> changes) {
        entries.addLast(new Entry(++last, changes));
        if (entries.size() > MOST) {
            known = entries.removeFirst().number();
        }
    }

    void forgetAll() {
        entries.clear();
        known = ++last;
    }

    /** Whether something that a page shows may have changed after that number. */
    boolean changedSince(long number, Seen seen) {
        if (number < known) {
            return true;
        }
        var newest = entries.descendingIterator();
        while (newest.hasNext()) {
            Entry entry = newest.next();
            if (entry.number() <= number) {
                return false;
            }
            if (entry.changes().stream().anyMatch(seen::shows)) {
                return true;
            }
        }
        return false;
    }
}
