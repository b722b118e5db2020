package id.mymein.notification.optin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked to be written to about.
 *
 * @param kind whose letters
 * @param topic about what; the kind knows how to read it
 * @param language of the letters, {@code id} or {@code en}
 * @param confirmedAt null before the address has confirmed it
 * @param toldUntil of what happened until then it has been told; null before it is confirmed
 */
public record OptIn(
        UUID id,
        UUID reader,
        String kind,
        String topic,
        String language,
        @Nullable Instant confirmedAt,
        @Nullable Instant toldUntil) {

    public boolean confirmed() {
        return confirmedAt != null;
    }
}
