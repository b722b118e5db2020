package id.mymein.portal;

import id.mymein.region.Region;
import id.mymein.search.SearchResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a search.
 *
 * @param result null before anything is asked
 * @param chips what narrows it down, each with what stays without it
 * @param facets by what it can be narrowed down further
 * @param suggestion what was perhaps meant; null where nothing suggests itself
 * @param places that the text names
 */
record SearchView(
        SearchForm form,
        @Nullable SearchResult result,
        List<Line> lines,
        List<Chip> chips,
        List<Facet> facets,
        @Nullable SearchForm suggestion,
        List<Region> places) {

    /** @param title and snippet are HTML, escaped where they were made */
    record Line(Card card, String title, String snippet) {}

    record Chip(String label, SearchForm without) {}

    /** @param key of its heading */
    record Facet(String key, List<Choice> choices) {}

    record Choice(String label, SearchForm chosen, long count) {}
}
