package id.mymein.incoming;

import id.mymein.incoming.Feed.Standing;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which items a list shows.
 *
 * @param region code; empty for all that the actor may see
 * @param feed null for all
 * @param standing of the feed; null for all
 * @param state null for all
 * @param before where the list goes on
 */
public record ItemFilter(
        String region,
        @Nullable FeedId feed,
        @Nullable Standing standing,
        @Nullable ItemState state,
        Place before) {

    private static final String ALL = "semua";

    /**
     * As an address asks for it. What it does not know does not count.
     *
     * @param standing of the feed, by its name
     * @param state {@code semua}, or a state by its name; those that nobody settled where it is neither
     * @param before where the list goes on
     */
    public static ItemFilter asked(String region, @Nullable FeedId feed, String standing, String state, String before) {
        return new ItemFilter(
                RegionCode.isCode(region) ? region : "",
                feed,
                Standing.named(standing).orElse(null),
                state(state),
                Place.parse(before).orElse(Place.START));
    }

    private static @Nullable ItemState state(String name) {
        return name.equals(ALL)
                ? null
                : Stream.of(ItemState.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElse(ItemState.NEW);
    }

    /** As an address asks for that state. */
    public String stateName() {
        return state == null ? ALL : state.name();
    }

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
