package id.mymein.incoming;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which items a list shows.
 *
 * @param region code; empty for all that the actor may see
 * @param feed null for all
 * @param state null for all
 * @param before where the list goes on
 */
public record ItemFilter(
        String region, @Nullable FeedId feed, @Nullable ItemState state, Place before) {

    /** A place in the list, just behind that item. */
    public record Place(Instant at, UUID id) {

        /** Before everything. */
        public static final Place START = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

        /** As it stands in an address. */
        @Override
        public String toString() {
            return at + "_" + id;
        }

        public static Optional<Place> parse(String text) {
            int end = text.indexOf('_');
            try {
                return end < 0
                        ? Optional.empty()
                        : Optional.of(new Place(
                                Instant.parse(text.substring(0, end)), UUID.fromString(text.substring(end + 1))));
            } catch (java.time.DateTimeException | IllegalArgumentException none) {
                return Optional.empty();
            }
        }
    }
}
