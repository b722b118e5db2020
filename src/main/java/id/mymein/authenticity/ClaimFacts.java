package id.mymein.authenticity;

import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.Span;
import org.jspecify.annotations.Nullable;

/** What public pages show of claim checks: by these names they are noted when read and announced when changed. */
final class ClaimFacts {

    /** Which checks the public list has. Their places are the numbers that they got when they were published first. */
    static final Fact LIST = new Fact("claim-checks");

    /** Which parts the sitemap of the checks has, and when something in each changed last. */
    static final Fact SITEMAPS = new Fact("claim-sitemaps");

    private ClaimFacts() {}

    /** All that the public reads of a check. */
    static Fact check(ClaimCheckId id) {
        return Fact.of("claim-check", id);
    }

    /** The addresses in one part of the sitemap. */
    static Fact sitemap(long part) {
        return Fact.of("claim-sitemap", part);
    }

    /** A check came into the list, or left it. */
    static FactChange inList(long sequence) {
        return new FactChange(LIST, sequence);
    }

    /**
     * A piece of the list.
     *
     * @param from null for its beginning
     * @param to null for whatever is still to come
     */
    static Span between(@Nullable Long from, @Nullable Long to) {
        return new Span(from == null ? Long.MIN_VALUE : from, to == null ? Long.MAX_VALUE : to);
    }
}
