package id.mymein.newsroom;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A place in a list of public stories, newest first: just behind that story, whether or not it is still public. */
public record PublishedCursor(Instant publishedAt, StoryId id) {

    /** No story comes from before or after; PostgreSQL could not hold every instant either. */
    private static final long LATEST = Instant.parse("9999-12-31T00:00:00Z").getEpochSecond() * 1_000_000;

    /** As it stands in an address: microseconds since 1970, a dot, the story's id. */
    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt) + "." + id;
    }

    /** Empty where the text is not a place in a list. */
    public static Optional<PublishedCursor> parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            long micros = Math.clamp(Long.parseLong(text.substring(0, dot)), 0, LATEST);
            Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
            var cursor = new PublishedCursor(instant, new StoryId(UUID.fromString(text.substring(dot + 1))));
            return cursor.toString().equals(text) ? Optional.of(cursor) : Optional.empty();
        } catch (IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }
}
