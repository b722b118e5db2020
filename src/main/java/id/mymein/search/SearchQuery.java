package id.mymein.search;

/**
 * What somebody looks for.
 *
 * @param text as it was typed: words, {@code "phrases"}, {@code -without}, {@code begin*}; anything else is words too
 * @param page from 1; see {@link SearchResult#LAST_PAGE}
 */
public record SearchQuery(String text, SearchFilter filter, SearchOrder order, int page) {

    /** So many characters of a text are looked at. */
    public static final int LONGEST = 200;

    /** The first page of what fits best. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, SearchFilter.NONE, SearchOrder.RELEVANCE, 1);
    }
}
