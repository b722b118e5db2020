package id.mymein.aspiration.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A while in which a clock does not run, because the sender was asked something.
 *
 * @param from when it was asked
 * @param until when the reply came; null while none has
 */
public record Pause(Instant from, @Nullable Instant until) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins: " + from + " " + until);
        }
    }

    boolean lastsAt(Instant at) {
        return !from.isAfter(at) && (until == null || until.isAfter(at));
    }

    /** Its end, or {@code at} where it has none by then. */
    Instant endedBy(Instant at) {
        return until == null || until.isAfter(at) ? at : until;
    }
}
