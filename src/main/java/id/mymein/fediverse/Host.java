package id.mymein.fediverse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another server.
 *
 * @param failures in a row
 * @param failingSince null while it answers
 */
record Host(
        String host,
        boolean blocked,
        int failures,
        @Nullable Instant restingUntil,
        @Nullable Instant failingSince) {

    /** Whether it may be sent to now. */
    boolean open(Instant now) {
        return !blocked && (restingUntil == null || !restingUntil.isAfter(now));
    }
}
