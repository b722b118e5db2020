package id.mymein.search;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * This node's indexes: the one that answers and, while one is built anew, the one that will. For one thread, whoever's it is:
 * the server's that follows, or a command's.
 */
@Component
class Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    private final LiveIndex live;
    private final IndexHome home;
    private final Opening opening;
    private final ChangeLog changes;
    private final Documents documents;
    private final Building building;
    private final Nodes nodes;

    private volatile @Nullable Followed current;
    private @Nullable Rebuild rebuild;
    private String watched = "";
    private long total;

    Indexing(
            LiveIndex live,
            IndexHome home,
            Opening opening,
            ChangeLog changes,
            Documents documents,
            Building building,
            Nodes nodes) {
        this.live = live;
        this.home = home;
        this.opening = opening;
        this.changes = changes;
        this.documents = documents;
        this.building = building;
        this.nodes = nodes;
    }

    /** Opens what is there, or begins to build. Returns the name of what was opened, for a closer look. */
    Optional<String> open(Runnable wake) {
        Optional<IndexHome.Whole> whole = home.whole();
        home.sweep(whole);
        if (whole.isEmpty()) {
            build("there is none that can be followed on with", wake);
            return Optional.empty();
        }
        String name = whole.get().name();
        try {
            LiveIndex.Opened opened = opening.open(name);
            opened.answering().refreshed();
            current = followed(opened, name, whole.get().position());
            live.exchange(opened);
            live.incomplete(false);
            return Optional.of(name);
        } catch (RuntimeException e) {
            LOG.warn("The search index cannot be opened: {}", e.toString());
            home.remove(name);
            build("it cannot be opened", wake);
            return Optional.empty();
        }
    }

    private Followed followed(LiveIndex.Opened opened, String name, ChangeLog.Position position) {
        return new Followed(opened, name, position, changes, documents, home);
    }

    /** Begins a new index beside the one that answers, or in its place where none does; nothing where one is being built. */
    void build(String why, Runnable wake) {
        if (rebuild != null) {
            return;
        }
        total = nodes.stories();
        LOG.warn("The search index is built from {} stories: {}", total, why);
        ChangeLog.Position start = changes.now();
        String name = home.fresh();
        Followed fresh = followed(opening.open(name), name, start);
        boolean visible = current == null;
        if (visible) {
            live.exchange(fresh.opened());
        }
        live.incomplete(true);
        rebuild = new Rebuild(fresh, start, building, visible, wake);
    }

    /** Takes in what changed, and exchanges the indexes when the new one is ready. */
    void goOn() {
        Rebuild building = rebuild;
        if (current != null) {
            current.takeIn();
            current.commitWhenDue();
        } else if (building != null && !building.isOver()) {
            building.fresh().takeIn();
        }
        if (building != null && building.isOver()) {
            rebuild = null;
            finish(building);
        }
    }

    private void finish(Rebuild over) {
        RuntimeException failure = over.failure();
        if (failure != null || !over.isWhole()) {
            giveUp(over.fresh());
            throw failure == null ? new IllegalStateException("stopped while building the search index") : failure;
        }
        Followed fresh = over.fresh();
        // What was taken in meanwhile may have been overwritten by what was read earlier.
        fresh.goBackTo(over.start());
        fresh.opened().answering().refreshed();
        fresh.takeIn();
        fresh.commit();
        Followed before = current;
        current = fresh;
        if (before != null) {
            live.exchange(fresh.opened());
            home.remove(before.name());
        }
        live.incomplete(false);
        LOG.info("The search index is complete: {} stories", over.done());
    }

    private void giveUp(Followed fresh) {
        if (current == null) {
            live.exchange(null);
        } else {
            fresh.opened().index().close();
            live.incomplete(false);
        }
        home.remove(fresh.name());
    }

    /** What cannot be read is let go; the next one is built from the start and answers meanwhile. */
    void replaceDamaged(Throwable damage, Runnable wake) {
        LOG.warn("The search index is damaged: {}", damage.toString());
        Followed broken = current;
        if (broken == null && rebuild != null) {
            return; // whatever it was, it is being built already
        }
        current = null;
        live.exchange(null);
        if (broken != null) {
            home.remove(broken.name());
        }
        build("it is damaged", wake);
    }

    /** Somebody may have found the index not answering; unless it is being built, it does again. */
    void sayWhatIsThere() {
        live.incomplete(rebuild != null || current == null);
    }

    /** Asks the index that another node writes; it may be exchanged there at any time. */
    void watch() {
        Optional<IndexHome.Whole> whole = home.whole();
        String name = whole.map(IndexHome.Whole::name).orElse("");
        if (!name.equals(watched)) {
            live.exchange(whole.isEmpty() ? null : opening.watch(name));
            watched = name;
        }
        live.incomplete(whole.isEmpty());
    }

    /** Ends asking another node's index, to write it from now on. */
    void unwatch() {
        if (!watched.isEmpty()) {
            watched = "";
            live.exchange(null);
        }
    }

    /** True where that is the index that answers; from any thread. */
    boolean isCurrent(String name) {
        Followed followed = current;
        return followed != null && followed.name().equals(name);
    }

    boolean isBuilding() {
        return rebuild != null;
    }

    boolean isOpen() {
        return current != null || rebuild != null;
    }

    long done() {
        return rebuild == null ? total : rebuild.done();
    }

    long total() {
        return total;
    }

    void reportTo(UUID node) {
        nodes.progress(node, isBuilding(), done(), total);
    }

    /** Closes everything; what was taken in is committed, what is half built goes. */
    void close() throws InterruptedException {
        Rebuild building = rebuild;
        rebuild = null;
        if (building != null) {
            building.stop();
            giveUp(building.fresh());
        }
        if (current != null) {
            current.commit();
            current = null;
            live.exchange(null);
        }
    }
}
