package id.mymein.search;

import java.util.concurrent.TimeUnit;

/** An open index of this node and how far it has taken in what changed. For one thread. */
final class Followed {

    private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** The position is kept this often also where nothing changes, so that an idle index does not look forgotten. */
    private static final long KEEP_NANOS = TimeUnit.HOURS.toNanos(1);

    private final LiveIndex.Opened opened;
    private final String name;
    private final ChangeLog changes;
    private final Documents documents;
    private final IndexHome home;

    private ChangeLog.Position position;
    private boolean uncommitted;
    private long committed = System.nanoTime();

    Followed(
            LiveIndex.Opened opened,
            String name,
            ChangeLog.Position position,
            ChangeLog changes,
            Documents documents,
            IndexHome home) {
        this.opened = opened;
        this.name = name;
        this.position = position;
        this.changes = changes;
        this.documents = documents;
        this.home = home;
    }

    LiveIndex.Opened opened() {
        return opened;
    }

    String name() {
        return name;
    }

    void goBackTo(ChangeLog.Position earlier) {
        position = earlier;
    }

    /** Takes in what changed and makes it visible. */
    void takeIn() {
        boolean more = true;
        while (more) {
            ChangeLog.Changes behind = changes.behind(position);
            if (!behind.stories().isEmpty()) {
                documents.bring(opened.index(), behind.stories());
                opened.answering().refreshed();
                uncommitted = true;
            }
            position = behind.next();
            more = behind.more();
        }
    }

    /** Commits when a second has passed since the last time: it costs a tenth of one, and readers do not wait for it. */
    void commitWhenDue() {
        long since = System.nanoTime() - committed;
        if ((uncommitted && since >= COMMIT_NANOS) || since >= KEEP_NANOS) {
            commit();
        }
    }

    /** Only what is committed is behind the position that is kept: after a crash the rest is taken in again. */
    void commit() {
        opened.index().commit();
        home.keep(name, position);
        uncommitted = false;
        committed = System.nanoTime();
    }
}
