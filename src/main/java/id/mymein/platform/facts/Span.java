package id.mymein.platform.facts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list that is ordered by time, both ends included: what happens in the list beyond them does not show.
 *
 * @param from microseconds since 1970
 * @param to microseconds since 1970
 */
public record Span(long from, long to) {

    public static final Span ALL = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Of whatever comes after an instant, that instant included. */
    public static Span since(Instant from) {
        return between(from, null);
    }

    /**
     * From an instant to another, both included.
     *
     * @param from null for the list's beginning
     * @param to null for whatever is still to come
     */
    public static Span between(@Nullable Instant from, @Nullable Instant to) {
        return new Span(from == null ? Long.MIN_VALUE : micros(from), to == null ? Long.MAX_VALUE : micros(to));
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    boolean has(long at) {
        return from <= at && at <= to;
    }

    /** Both, and what lies between them. */
    Span with(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
