package id.mymein.search;

import id.mymein.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param hits of this page
 * @param total of all pages, exact
 * @param page as it is shown: within 1 and {@link #pages()}
 * @param prefix true where nothing had the last word as it stands and words that begin so were taken
 * @param suggestion the same query in words that are spelt alike and occur; empty where there is none
 * @param places that the query seems to name
 * @param rebuilding true while the index is being built, so that older stories may be missing
 */
public record SearchResult(
        List<SearchHit> hits,
        long total,
        int page,
        SearchCounts counts,
        boolean prefix,
        Optional<String> suggestion,
        List<Region> places,
        boolean rebuilding) {

    public static final int PAGE_SIZE = 20;

    /** Nobody reads on behind ten thousand stories; narrowing down helps. */
    public static final int LAST_PAGE = 500;

    public int pages() {
        return Math.clamp((total + PAGE_SIZE - 1) / PAGE_SIZE, 1, LAST_PAGE);
    }

    /** True where the last page is not the last of what was found. */
    public boolean cut() {
        return total > (long) LAST_PAGE * PAGE_SIZE;
    }
}
