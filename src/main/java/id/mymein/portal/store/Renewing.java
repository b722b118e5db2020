package id.mymein.portal.store;

import id.mymein.platform.Site;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Renders what waits for it, one page after the other, so that readers seldom wait and never for this. */
@Component
class Renewing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Renewing.class);

    private final PageStore store;
    private final PageSource source;
    private final Renewals renewals;
    private final boolean serving;

    /** Held while a page is made: to interrupt that would tear a connection to the database. */
    private final Lock making = new ReentrantLock();

    private volatile @Nullable Thread renewer;

    Renewing(PageStore store, PageSource source, Renewals renewals, Site site) {
        this.store = store;
        this.source = source;
        this.renewals = renewals;
        this.serving = !site.command();
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("page-renewal").unstarted(this::renew);
        renewer = thread;
        thread.start();
    }

    private void renew() {
        try {
            undisturbed(() -> renewals.add(source.important()));
            while (true) {
                String target = renewals.take();
                undisturbed(() -> renew(target));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew(String target) {
        try {
            store.get(target);
        } catch (RuntimeException e) {
            LOG.warn("{} could not be rendered ahead: {}", target, e.toString());
        }
    }

    private void undisturbed(Runnable work) {
        making.lock();
        try {
            if (isRunning()) {
                work.run();
            }
        } finally {
            making.unlock();
        }
    }

    @Override
    public void stop() {
        Thread rendering = renewer;
        renewer = null;
        if (rendering == null) {
            return;
        }
        making.lock();
        try {
            rendering.interrupt();
        } finally {
            making.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return renewer != null;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }
}
