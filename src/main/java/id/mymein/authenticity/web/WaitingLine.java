package id.mymein.authenticity.web;

import id.mymein.newsroom.QueueItem;
import id.mymein.region.Region;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as the police's list shows it.
 *
 * @param place where it happened; null where the code names no region
 * @param now when the list was made
 */
record WaitingLine(QueueItem item, @Nullable Region place, Instant now) {

    private static final Duration LONG = Duration.ofDays(1);

    /** Public already, without the second key. */
    boolean urgent() {
        return item.live() && item.urgentUntil() != null;
    }

    /** Its answer was due. */
    boolean overdue() {
        Instant until = item.urgentUntil();
        return item.live() && until != null && until.isBefore(now);
    }

    boolean waitsLong() {
        return Duration.between(item.since(), now).compareTo(LONG) >= 0;
    }

    /** What the public reads already, by when it is due; then the rest, from the one that has waited longest. */
    static List<WaitingLine> inOrder(List<WaitingLine> lines) {
        return lines.stream()
                .sorted((one, other) -> one.urgent() && other.urgent()
                        ? one.due().compareTo(other.due())
                        : Boolean.compare(other.urgent(), one.urgent()))
                .toList();
    }

    private Instant due() {
        Instant until = item.urgentUntil();
        return until == null ? item.since() : until;
    }
}
