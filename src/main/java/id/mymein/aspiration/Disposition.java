package id.mymein.aspiration;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office that must act on an aspiration.
 *
 * @param inspection true where somebody has to look at the place, which allows more time
 * @param extraDays working days by which its time was extended, for {@code extraReason}
 */
public record Disposition(
        UUID id,
        AspirationId aspiration,
        OfficeId office,
        String instruction,
        boolean inspection,
        State state,
        Instant disposedAt,
        @Nullable Instant takenAt,
        @Nullable AccountId takenBy,
        @Nullable Instant answeredAt,
        @Nullable Instant doneAt,
        Aspiration.Clocked clock,
        int extraDays,
        String extraReason) {

    /** How far an office has come. */
    public enum State {
        SENT,
        TAKEN,
        ANSWERED,
        DONE,
        /** It was given to another office, or given back. */
        WITHDRAWN;

        /** Message key. */
        public String key() {
            return "aspiration.disposition." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** True where the office still has it. */
    public boolean stands() {
        return state != State.WITHDRAWN;
    }

    /** True where the office has not answered yet. */
    public boolean owed() {
        return state == State.SENT || state == State.TAKEN;
    }
}
