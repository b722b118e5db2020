package id.mymein.search;

import id.mymein.platform.Site;
import id.mymein.platform.live.Hearer;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps this node's index with what is published: one thread that wakes when a change is announced, and every other second in
 * case an announcement was lost.
 */
@Component
class Following implements SmartLifecycle, Hearer {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final long BEAT_MILLIS = 1_000;
    private static final long BEATS_OF_TIDYING = 60;
    private static final long PAUSE_MILLIS = 5_000;
    private static final long PATIENCE_MILLIS = 20_000;

    private final Indexing indexing;
    private final Opening opening;
    private final IndexHome home;
    private final ChangeLog changes;
    private final Nodes nodes;
    private final ThisNode thisNode;
    private final boolean serving;

    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Throwable damage;
    private volatile @Nullable Thread thread;

    Following(
            Indexing indexing,
            Opening opening,
            IndexHome home,
            ChangeLog changes,
            Nodes nodes,
            ThisNode thisNode,
            Site site) {
        this.indexing = indexing;
        this.opening = opening;
        this.home = home;
        this.changes = changes;
        this.nodes = nodes;
        this.thisNode = thisNode;
        this.serving = !site.command();
    }

    @Override
    public String channel() {
        return ChangeLog.CHANNEL;
    }

    @Override
    public void heard(String announcement) {
        wakes.release();
    }

    @Override
    public void missed() {
        wakes.release();
    }

    /** Something in the index could not be read: it is built anew. From any thread. */
    void damaged(Throwable what) {
        damage = what;
        wakes.release();
    }

    /** The index did not answer, for whatever reason; what it is depends on whether it does the next time. From any thread. */
    void lookAgain() {
        wakes.release();
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("search-index").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        wakes.release();
        Thread following = thread;
        try {
            if (following != null) {
                following.join(PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        UUID node = thisNode.id();
        boolean leading = false;
        long beats = 0;
        while (running) {
            try {
                boolean led = leading;
                leading = home.leads();
                if (leading) {
                    lead(node, !led, beats++);
                } else {
                    watch(node, led);
                }
                pause(BEAT_MILLIS);
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException e) {
                trouble(e);
            }
        }
        close(node);
    }

    /** Another node writes; this one asks what that one made. */
    private void watch(UUID node, boolean before) throws InterruptedException {
        if (before) {
            indexing.close();
            nodes.leave(node);
        }
        indexing.watch();
    }

    private void lead(UUID node, boolean first, long beats) {
        if (first) {
            indexing.unwatch();
            nodes.arrive(node);
        } else {
            nodes.here(node);
        }
        if (!indexing.isOpen()) {
            indexing.open(wakes::release).ifPresent(this::checkBeside);
        }
        Throwable damaged = damage;
        if (damaged != null) {
            damage = null;
            indexing.replaceDamaged(damaged, wakes::release);
        }
        if (nodes.takeUp(node).isPresent()) {
            indexing.build("somebody asked for it", wakes::release);
        }
        boolean building = indexing.isBuilding();
        indexing.goOn();
        indexing.sayWhatIsThere();
        if (building) {
            indexing.reportTo(node);
        } else if (beats % BEATS_OF_TIDYING == 0) {
            home.sweep(home.whole());
            changes.prune();
        }
    }

    /** Damage that nobody has run into yet is found by reading everything once; that may take a while. */
    private void checkBeside(String name) {
        Thread.ofPlatform().name("search-check").daemon().start(() -> {
            try {
                opening.check(name);
            } catch (RuntimeException e) {
                if (running && indexing.isCurrent(name) && Damage.isIn(e)) {
                    damaged(e);
                }
            }
        });
    }

    private void trouble(RuntimeException e) {
        if (!running) {
            return;
        }
        if (Damage.isIn(e)) {
            damaged(e);
        } else {
            LOG.error("The search index does not follow what is published; it is tried again", e);
            rest();
        }
    }

    /** Not to be woken: whatever is wrong would be wrong again at once. */
    private void rest() {
        try {
            new CountDownLatch(1).await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void pause(long millis) throws InterruptedException {
        if (wakes.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            wakes.drainPermits();
        }
    }

    private void close(UUID node) {
        try {
            indexing.close();
            home.stepBack();
            nodes.leave(node);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The search index was not closed in order; what is missing is taken in at the next start", e);
        }
    }
}
