package id.mymein.search;

/** In which order stories are shown. */
public enum SearchOrder {
    /** What fits best first; of what fits alike, the newer. */
    RELEVANCE,
    NEWEST
}
