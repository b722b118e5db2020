package id.mymein.newsroom.live;

import id.mymein.newsroom.StoryId;
import id.mymein.platform.live.Hearer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Keeps up with who has which story open, on every node. */
@Component
class PresenceHearer implements Hearer, DisposableBean {

    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("presence").factory());

    private final Presence presence;
    private final LiveDesk desk;

    PresenceHearer(Presence presence, LiveDesk desk) {
        this.presence = presence;
        this.desk = desk;
    }

    @Override
    public String channel() {
        return Presence.CHANNEL;
    }

    @Override
    public void heard(String announcement) {
        StoryId story = presence.heard(announcement);
        teller.execute(() -> desk.presenceChanged(story));
    }

    @Override
    public void missed() {
        // Whoever is there says so again with the next beat.
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
    }
}
