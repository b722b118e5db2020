package id.mymein.newsroom.live;

import id.mymein.newsroom.StoryId;
import id.mymein.platform.live.Hearer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears which stories changed and has the pages told, several changes at once where they come close together. The database
 * announces each change when it commits.
 */
@Component
class StoryChanges implements Hearer, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StoryChanges.class);
    private static final long GATHER_MILLIS = 150;

    /** As much as an import brings in a moment; beyond it every page catches up as a whole. */
    private static final int MOST_AT_ONCE = 500;

    /** In the queue it stands for "anything may have changed". */
    private static final StoryId EVERYTHING = new StoryId(new UUID(0, 0));

    private final LiveDesk desk;
    private final BlockingQueue<StoryId> changed = new LinkedBlockingQueue<>();
    private volatile @Nullable Thread teller;

    StoryChanges(LiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public String channel() {
        return "mymein_story";
    }

    @Override
    public void heard(String announcement) {
        changed.add(new StoryId(UUID.fromString(announcement)));
    }

    @Override
    public void missed() {
        changed.add(EVERYTHING);
    }

    @Override
    public void start() {
        teller = Thread.ofVirtual().name("story-changes").start(this::tell);
    }

    @Override
    public void stop() {
        Thread telling = teller;
        teller = null;
        if (telling != null) {
            telling.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return teller != null;
    }

    private void tell() {
        try {
            while (true) {
                tell(gather());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<StoryId> gather() throws InterruptedException {
        Set<StoryId> stories = new LinkedHashSet<>(List.of(changed.take()));
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GATHER_MILLIS);
        StoryId next = changed.poll(GATHER_MILLIS, TimeUnit.MILLISECONDS);
        while (next != null) {
            stories.add(next);
            next = changed.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
        return stories;
    }

    private void tell(Set<StoryId> stories) {
        try {
            if (stories.contains(EVERYTHING) || stories.size() > MOST_AT_ONCE) {
                desk.catchUpAll();
            } else {
                desk.changed(new ArrayList<>(stories));
            }
        } catch (RuntimeException e) {
            LOG.error("Pages were not told of {} changed stories", stories.size(), e);
        }
    }
}
