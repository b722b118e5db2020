package id.mymein.portal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import id.mymein.authenticity.ClaimPublished;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryReleased;
import id.mymein.platform.Site;
import id.mymein.portal.websub.Spreading;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a WebSub hub which feeds have something new: our own, or another that is configured. Each list is a row of db-scheduler,
 * written in the transaction of the release, so that no feed is forgotten; what happens to a list within ten seconds is told at once.
 */
@Component
class Hub {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tell-websub-hub");

    private static final long SECONDS_TOGETHER = 10;

    private final ObjectProvider<SchedulerClient> scheduler;
    private final PublishedRegister stories;
    private final Regions regions;
    private final Offices offices;
    private final Site site;
    private final Clock clock;
    private final String address;

    Hub(
            ObjectProvider<SchedulerClient> scheduler,
            PublishedRegister stories,
            Regions regions,
            Offices offices,
            Site site,
            Clock clock,
            @Value("${mymein.websub.hub:}") String address) {
        this.scheduler = scheduler;
        this.stories = stories;
        this.regions = regions;
        this.offices = offices;
        this.site = site;
        this.clock = clock;
        this.address = address;
    }

    String address() {
        return own() ? site.url(Spreading.PATH) : address;
    }

    /** True where readers of our feeds are told by ourselves. */
    boolean own() {
        return address.isEmpty();
    }

    @EventListener
    void released(StoryReleased release) {
        if (!release.archived()
                && stories.find(release.story()).orElse(null) instanceof PublishedAddress.Found(PublishedStory story)) {
            tell(lists(story.item()));
        }
    }

    @EventListener
    void published(ClaimPublished claim) {
        tell(List.of(ClaimSection.PATH));
    }

    private void tell(List<String> lists) {
        SchedulerClient client = scheduler.getIfAvailable();
        if (client != null) {
            long span = clock.instant().getEpochSecond() / SECONDS_TOGETHER + 1;
            Instant then = Instant.ofEpochSecond(span * SECONDS_TOGETHER);
            lists.forEach(list ->
                    client.scheduleIfNotExists(TASK.instance(span + ":" + list).scheduledTo(then)));
        }
    }

    /** The list that a row is about. */
    static String list(String instance) {
        return instance.substring(instance.indexOf(':') + 1);
    }

    private List<String> lists(PublishedItem item) {
        var lists = new ArrayList<String>(List.of("", "/kategori/" + item.category()));
        regions.path(item.region()).forEach(region -> lists.add(RegionSection.path(region)));
        offices.find(item.office()).map(Office::slug).ifPresent(slug -> lists.add("/instansi/" + slug));
        return lists;
    }
}
