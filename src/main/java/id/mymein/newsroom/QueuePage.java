package id.mymein.newsroom;

import java.util.List;

/**
 * A part of a queue.
 *
 * @param more true where the queue goes on after these
 */
public record QueuePage(List<QueueItem> items, boolean more) {

    /** How many items a part has at most. */
    public static final int SIZE = 50;
}
