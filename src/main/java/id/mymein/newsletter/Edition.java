package id.mymein.newsletter;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter as everybody gets it, before each reader's choice.
 *
 * @param since it tells of what was published after that
 * @param until and until then
 * @param introduction an editor's line; may be empty
 */
record Edition(UUID id, Frequency frequency, Instant since, Instant until, String introduction, State state) {

    enum State {
        /** Its readers' rows are being written. */
        PREPARING,
        SENDING,
        SENT,
        /** There was nothing to tell anybody. */
        EMPTY;

        /** Message key. */
        String key() {
            return "newsletter.state." + name();
        }
    }
}
