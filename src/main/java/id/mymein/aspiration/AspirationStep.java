package id.mymein.aspiration;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aspiration.
 *
 * @param from null for the beginning
 * @param account null where the sender or time itself did it
 * @param text an answer, a question, a reason; may be empty
 * @param due the deadline that this step met or missed; null for none
 * @param photos that came with it
 */
public record AspirationStep(
        UUID id,
        AspirationEvent event,
        @Nullable AspirationState from,
        AspirationState to,
        Whom by,
        @Nullable AccountId account,
        @Nullable OfficeId office,
        Audience audience,
        String text,
        @Nullable LocalDate due,
        Instant at,
        List<MediaId> photos) {

    public AspirationStep {
        photos = List.copyOf(photos);
    }

    /** Who did it, as far as readers learn of it. */
    public enum Whom {
        SENDER,
        OFFICE,
        CLOCK;

        /** Message key. */
        public String key() {
            return "aspiration.whom." + name().toLowerCase(Locale.ROOT);
        }
    }
}
