package id.mymein.platform.facts;

import java.time.Instant;

/**
 * Something that pages may show is different from now on.
 *
 * @param at the place in the list where it changed, in microseconds since 1970; of no meaning where the fact is not a list
 */
public record FactChange(Fact fact, long at) {

    public static FactChange of(Fact fact) {
        return new FactChange(fact, 0);
    }

    /** Something came into a list, or left it, at that place. */
    public static FactChange in(Fact list, Instant at) {
        return new FactChange(list, Span.micros(at));
    }
}
