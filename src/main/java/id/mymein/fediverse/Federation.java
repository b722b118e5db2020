package id.mymein.fediverse;

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
 * Hears that something was published, corrected or withdrawn. As in distribution, all that it does then is to write a row of
 * db-scheduler in the transaction of the release.
 */
@Component
class Federation {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("federate-story");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Places places;
    private final Clock clock;

    Federation(ObjectProvider<SchedulerClient> scheduler, Places places, Clock clock) {
        this.scheduler = scheduler;
        this.places = places;
        this.clock = clock;
    }

    @EventListener
    void released(StoryReleased released) {
        if (!released.archived()) {
            ask(released.story(), released.release());
        }
    }

    @EventListener
    void retracted(StoryRetracted retracted) {
        ask(retracted.story(), 0);
    }

    private void ask(StoryId story, int release) {
        SchedulerClient client = places.on() ? scheduler.getIfAvailable() : null;
        if (client != null) {
            client.scheduleIfNotExists(TASK.instance(story + ":" + release).scheduledTo(clock.instant()));
        }
    }

    /** The story that a row is about. */
    static StoryId story(String instance) {
        return new StoryId(UUID.fromString(instance.substring(0, instance.indexOf(':'))));
    }
}
