package id.mymein.portal.store;

import id.mymein.platform.Site;
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
    private volatile @Nullable Thread renewer;

    Renewing(PageStore store, PageSource source, Renewals renewals, Site site) {
        this.store = store;
        this.source = source;
        this.renewals = renewals;
        this.serving = !site.command();
    }

    @Override
    public void start() {
        renewer = Thread.ofVirtual().name("page-renewal").start(this::renew);
    }

    private void renew() {
        try {
            renewals.add(source.important());
            while (true) {
                renew(renewals.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew(String target) {
        try {
            store.get(target);
        } catch (RuntimeException e) {
            if (renewer != null) {
                LOG.warn("{} could not be rendered ahead: {}", target, e.toString());
            }
        }
    }

    @Override
    public void stop() {
        Thread rendering = renewer;
        renewer = null;
        if (rendering != null) {
            rendering.interrupt();
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
