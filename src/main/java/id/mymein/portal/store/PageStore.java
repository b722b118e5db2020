package id.mymein.portal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactListener;
import id.mymein.platform.facts.Facts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Public pages in memory, each rendered once after its facts changed, however many ask for it at the same moment.
 *
 * <p>Bounded by bytes: what is used least goes first and is rendered again when somebody asks. When {@link #changed} returns,
 * no page that shows an old fact is given out any more, also none whose rendering had begun before.
 */
@Component
public class PageStore implements FactListener {

    /** So many renderings at once; more would only wait for the same processors and connections. */
    private static final int AT_ONCE = 8;

    /** How often a page is rendered again because its facts changed meanwhile; then it is sent as it is, and not kept. */
    private static final int ATTEMPTS = 4;

    private final PageSource source;
    private final Renewals renewals;
    private final Clock clock;
    private final Cache<String, StoredPage> pages;
    private final FactIndex index = new FactIndex();
    private final Map<String, CompletableFuture<Optional<StoredPage>>> flights = new ConcurrentHashMap<>();
    private final Semaphore renderers = new Semaphore(AT_ONCE, true);

    /** Guards what belongs together: the log of changes, and putting pages in or out because of it. */
    private final Object lock = new Object();

    private final ChangeLog log = new ChangeLog();

    PageStore(
            PageSource source, Renewals renewals, Clock clock, @Value("${mymein.pages.memory:64MB}") DataSize memory) {
        this.source = source;
        this.renewals = renewals;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(memory.toBytes())
                .weigher((String target, StoredPage page) -> page.weight())
                .executor(Runnable::run)
                .removalListener((@Nullable String target, @Nullable StoredPage page, RemovalCause cause) -> {
                    if (page != null) {
                        index.remove(page);
                    }
                })
                .build();
    }

    /** The page where it is at hand and right; never waits. */
    public @Nullable StoredPage ready(String target) {
        StoredPage page = pages.getIfPresent(target);
        if (page == null || isOver(page)) {
            return null;
        }
        page.use();
        return page;
    }

    private boolean isOver(StoredPage page) {
        long until = page.until();
        return until != Long.MAX_VALUE && clock.millis() >= until;
    }

    /** The page, rendered where it has to be; empty where there is nothing at that address. */
    public Optional<StoredPage> get(String target) {
        StoredPage page = ready(target);
        return page == null ? rendered(target) : Optional.of(page);
    }

    private Optional<StoredPage> rendered(String target) {
        var mine = new CompletableFuture<Optional<StoredPage>>();
        var flight = flights.putIfAbsent(target, mine);
        if (flight != null) {
            return join(flight);
        }
        try {
            Optional<StoredPage> page = render(target, mine);
            mine.complete(page);
            return page;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            flights.remove(target, mine);
        }
    }

    private static Optional<StoredPage> join(CompletableFuture<Optional<StoredPage>> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Optional<StoredPage> render(String target, CompletableFuture<?> flight) {
        for (int attempt = 1; ; attempt++) {
            long began;
            synchronized (lock) {
                began = log.last();
            }
            var noted = permitted(target);
            Rendering rendering = noted.value().orElse(null);
            StoredPage page = rendering == null ? null : StoredPage.of(target, rendering, noted.seen());
            synchronized (lock) {
                boolean changed = log.changedSince(began, noted.seen());
                if (!changed || attempt == ATTEMPTS) {
                    // Whoever comes from now on must not get a page that is older than the changes from now on.
                    flights.remove(target, flight);
                    if (!changed && page != null && rendering != null && rendering.kept()) {
                        keep(page);
                    }
                    return Optional.ofNullable(page);
                }
            }
        }
    }

    private Facts.Noted<Optional<Rendering>> permitted(String target) {
        renderers.acquireUninterruptibly();
        try {
            return Facts.noting(() -> source.render(target));
        } finally {
            renderers.release();
        }
    }

    private void keep(StoredPage page) {
        index.add(page);
        pages.put(page.target(), page);
    }

    @Override
    public void changed(Set<FactChange> changes) {
        List<StoredPage> wrong;
        synchronized (lock) {
            log.add(changes);
            wrong = new ArrayList<>(index.showing(changes));
            wrong.forEach(page -> pages.asMap().remove(page.target(), page));
        }
        wrong.sort(Comparator.comparingInt(StoredPage::uses).reversed());
        renewals.add(wrong.stream().map(StoredPage::target).toList());
    }

    /** Starts afresh. */
    @Override
    public void missed() {
        synchronized (lock) {
            log.forgetAll();
            pages.invalidateAll();
        }
        renewals.add(source.important());
    }

    /** What is kept at the moment. */
    Set<String> targets() {
        return Set.copyOf(pages.asMap().keySet());
    }

    /** True where nothing is remembered of any page. */
    boolean knowsNothing() {
        return index.isEmpty();
    }

    /** What it takes, by its own reckoning. */
    long bytes() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
