package id.mymein.distribution;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryReleased;
import id.mymein.newsroom.StoryRetracted;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears that something was published, corrected or withdrawn. All that it does then is to write a row of db-scheduler in the
 * transaction of the release: nothing here can hold up publishing, and no release is forgotten.
 */
@Component
class Distribution {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("distribute-story");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Releasing releasing;
    private final Ledger ledger;
    private final ShortLinks links;
    private final Clock clock;

    Distribution(
            ObjectProvider<SchedulerClient> scheduler,
            Releasing releasing,
            Ledger ledger,
            ShortLinks links,
            Clock clock) {
        this.scheduler = scheduler;
        this.releasing = releasing;
        this.ledger = ledger;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void released(StoryReleased released) {
        // With the release, so that the card which people pass on by hand never was without it.
        links.of(released.story(), null);
        if (!released.archived()) {
            ask(released.story(), released.release());
        }
    }

    @EventListener
    void retracted(StoryRetracted retracted) {
        ask(retracted.story(), 0);
    }

    private void ask(StoryId story, int release) {
        SchedulerClient client = scheduler.getIfAvailable();
        if (client != null) {
            client.scheduleIfNotExists(TASK.instance(story + ":" + release).scheduledTo(clock.instant()));
        }
    }

    /** Brings a story's ways out to what the public reads now. Done twice, it is the same. */
    void distribute(StoryId story) {
        ledger.follow(story);
        releasing.released(story);
    }

    /** The story that a row is about. */
    static StoryId story(String instance) {
        return new StoryId(UUID.fromString(instance.substring(0, instance.indexOf(':'))));
    }
}
