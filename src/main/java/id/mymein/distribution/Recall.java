package id.mymein.distribution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place where something stands that must be corrected or taken away.
 *
 * @param text what is to stand there; empty for nothing
 * @param reason why, in the newsroom's words
 * @param byHand true where the platform cannot, so that a person must
 * @param failure message key of what stands in its way; empty for nothing
 * @param confirmed when it was read back and seen; null where it was not
 */
public record Recall(
        UUID id,
        Delivery delivery,
        Kind kind,
        int release,
        String text,
        String reason,
        State state,
        boolean byHand,
        Instant due,
        int attempts,
        String failure,
        String said,
        @Nullable Instant doneAt,
        @Nullable Instant confirmed) {

    /** What must be done. */
    public enum Kind {
        CORRECT,
        RETRACT
    }

    /** How far it is. */
    public enum State {
        OPEN,
        DONE,
        /** What came later made it needless. */
        OVERTAKEN
    }

    public boolean late(Instant now) {
        return state == State.OPEN && due.isBefore(now);
    }
}
