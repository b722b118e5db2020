package id.mymein.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much lies in a queue.
 *
 * @param number at most {@link #MOST}, which then means "that many or more"
 * @param oldest since when the oldest waits; null where none does
 */
public record QueueCount(long number, @Nullable Instant oldest) {

    /** Nobody reads a larger number, and counting to it on every page would cost time. */
    public static final int MOST = 1000;

    static final QueueCount ZERO = new QueueCount(0, null);

    QueueCount plus(QueueCount other) {
        Instant older =
                oldest == null || (other.oldest != null && other.oldest.isBefore(oldest)) ? other.oldest : oldest;
        return new QueueCount(Math.min(MOST, number + other.number), older);
    }
}
