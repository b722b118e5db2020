package id.mymein.demo;

import id.mymein.platform.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Loads the demo at a first start: offices and accounts before the server listens, stories on one thread beside it. What a stop
 * or a crash leaves out, the next start loads.
 */
@Component
class DemoLoading implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);

    /** So often the log tells how far the loading is; with the three lines of the start that makes five. */
    private static final int LINES = 2;

    /** What is begun when the server stops is finished; the database goes only after this. */
    private static final Duration LAST_STORY = Duration.ofSeconds(10);

    private final DemoSetting setting;
    private final DemoFiles files;
    private final DemoLedger ledger;
    private final DemoPhotos photos;
    private final StoryPlay play;
    private final DemoPlans plans;
    private final DemoChannels channels;
    private final DemoClaims claims;
    private final DemoRegisters registers;
    private final Site site;
    private volatile boolean running;
    private volatile boolean stopped;
    private volatile @Nullable Thread loader;

    DemoLoading(
            DemoSetting setting,
            DemoFiles files,
            DemoLedger ledger,
            DemoPhotos photos,
            StoryPlay play,
            DemoPlans plans,
            DemoChannels channels,
            DemoClaims claims,
            DemoRegisters registers,
            Site site) {
        this.setting = setting;
        this.files = files;
        this.ledger = ledger;
        this.photos = photos;
        this.play = play;
        this.plans = plans;
        this.channels = channels;
        this.claims = claims;
        this.registers = registers;
        this.site = site;
    }

    /** Runs before the web server listens, since that starts in the last phase. */
    @Override
    public void start() {
        if (site.production() && !site.command() && ledger.begun().isPresent()) {
            throw new DemoInProduction(site.data().toAbsolutePath().normalize());
        }
        stopped = false;
        running = !site.production() && !site.command();
        if (running) {
            setting.prepare();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (running) {
            loader = Thread.ofVirtual().name("demo").start(this::load);
        }
    }

    /** Makes the plans and the channels, plays every story that is not there yet, and checks claims. */
    void load() {
        ledger.begun().ifPresent(begun -> {
            plans.load(begun);
            channels.load(begun);
            Set<String> there = ledger.all();
            List<DemoStory> missing = files.stories().stream()
                    .filter(story -> !there.contains("story:" + story.key()))
                    .toList();
            for (int i = 0; i < missing.size() && !stopped; i++) {
                play(missing.get(i), begun);
                if ((i + 1) * LINES / missing.size() > i * LINES / missing.size()) {
                    LOG.info("Berita demo / demo stories: {}/{}", i + 1, missing.size());
                }
            }
            if (!stopped) {
                check(begun);
            }
            registers.load(begun, () -> stopped);
        });
    }

    private void check(Instant begun) {
        try {
            claims.load(begun);
        } catch (RuntimeException e) {
            LOG.error("the demo's claim checks could not be loaded", e);
        }
    }

    private void play(DemoStory story, Instant begun) {
        try {
            Timeline timeline = Timeline.of(story, begun, site.zone());
            play.play(story, photos.of(story, timeline.written()), timeline, begun);
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.error("demo story {} could not be loaded", story.key(), e);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped = true;
        Thread thread = loader;
        if (thread != null) {
            try {
                thread.join(LAST_STORY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
