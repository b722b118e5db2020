package id.mymein.newsroom;

import java.util.Map;

/** How much lies in each queue of a person's. */
public record QueueCounts(Map<DeskQueue, QueueCount> queues) {

    public QueueCount of(DeskQueue queue) {
        return queues.getOrDefault(queue, QueueCount.ZERO);
    }
}
