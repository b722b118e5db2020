package id.mymein.aspiration.privacy;

import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.clock.Deadline;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked of their own data.
 *
 * @param number of the aspiration that it was sent with
 * @param words of the person; empty once it is decided
 * @param reason what was answered
 * @param decidedAt null while it is open
 * @param deadline null where no rule held
 */
public record DataRequest(
        UUID id,
        AspirationId aspiration,
        long number,
        AspirationKind kind,
        RegionCode region,
        Wish wish,
        String words,
        State state,
        String reason,
        Instant receivedAt,
        @Nullable Instant decidedAt,
        int version,
        @Nullable Deadline deadline) {

    /** How it stands. */
    public enum State {
        OPEN,
        GRANTED,
        REFUSED;

        /** Message key. */
        public String key() {
            return "aspiration.privacy.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }

    DataRequest with(@Nullable Deadline deadline) {
        return new DataRequest(
                id,
                aspiration,
                number,
                kind,
                region,
                wish,
                words,
                state,
                reason,
                receivedAt,
                decidedAt,
                version,
                deadline);
    }
}
