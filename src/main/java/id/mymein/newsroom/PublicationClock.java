package id.mymein.newsroom;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Rows of db-scheduler that say when a story is to be published, written in the caller's transaction. */
@Component
class PublicationClock {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("publish-story");

    private final ObjectProvider<SchedulerClient> scheduler;

    PublicationClock(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /** Sets or moves the time of a story. */
    void set(StoryId story, Instant when) {
        var client = scheduler.getObject();
        var instance = TASK.instance(story.toString()).scheduledTo(when);
        if (!client.scheduleIfNotExists(instance)) {
            client.reschedule(instance);
        }
    }

    static StoryId story(TaskInstanceId instance) {
        return new StoryId(UUID.fromString(instance.getId()));
    }
}
