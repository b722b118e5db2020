package id.mymein.search;

import id.mymein.platform.Site;
import id.mymein.platform.live.Hearer;
import java.nio.file.Path;
import java.util.UUID;
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
    private static final long BEATS_OF_PRUNING = 3_600;
    private static final long PAUSE_MILLIS = 5_000;
    private static final long PATIENCE_MILLIS = 20_000;

    private final Indexing indexing;
    private final Opening opening;
    private final IndexHome home;
    private final ChangeLog changes;
    private final Nodes nodes;
    private final boolean serving;

    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Throwable damage;
    private volatile @Nullable Thread thread;

    Following(Indexing indexing, Opening opening, IndexHome home, ChangeLog changes, Nodes nodes, Site site) {
        this.indexing = indexing;
        this.opening = opening;
        this.home = home;
        this.changes = changes;
        this.nodes = nodes;
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
        UUID node = home.node();
        long beats = 0;
        while (running) {
            try {
                beat(node, beats);
                beats++;
                pause(BEAT_MILLIS);
            } catch (RuntimeException e) {
                trouble(e);
            }
        }
        close(node);
    }

    private void beat(UUID node, long beats) {
        if (beats == 0) {
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
        if (building) {
            indexing.reportTo(node);
        }
        if (beats % BEATS_OF_PRUNING == 0) {
            changes.prune();
        }
    }

    /** Damage that nobody has run into yet is found by reading everything once; that may take a while. */
    private void checkBeside(Path directory) {
        Thread.ofPlatform().name("search-check").daemon().start(() -> {
            try {
                opening.check(directory);
            } catch (RuntimeException e) {
                if (running && java.nio.file.Files.exists(directory) && Damage.isIn(e)) {
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
            LOG.error("The search index does not follow what is published, next try in {} ms", PAUSE_MILLIS, e);
            pause(PAUSE_MILLIS);
        }
    }

    private void pause(long millis) {
        try {
            if (wakes.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                wakes.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private void close(UUID node) {
        try {
            indexing.close();
            nodes.leave(node);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The search index was not closed in order; what is missing is taken in at the next start", e);
        }
    }
}
