package id.mymein.platform.facts;

import java.time.Instant;
import java.util.Map;

/**
 * What a page shows.
 *
 * @param facts with the piece of each that is a list; the whole of the others
 * @param until when it is no longer right, because it speaks of "today"; {@link Instant#MAX} where it does not
 */
public record Seen(Map<Fact, Span> facts, Instant until) {

    public Seen {
        facts = Map.copyOf(facts);
    }

    /** Whether that change can be seen here. */
    public boolean shows(FactChange change) {
        Span span = facts.get(change.fact());
        return span != null && (span.equals(Span.ALL) || span.has(change.at()));
    }
}
