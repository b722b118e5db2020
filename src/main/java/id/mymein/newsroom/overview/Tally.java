package id.mymein.newsroom.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param first the earliest moment in its list: since when the oldest waits, or what comes next; null for an empty list
 */
record Tally(long number, @Nullable Instant first) {

    static final Tally NONE = new Tally(0, null);
}
