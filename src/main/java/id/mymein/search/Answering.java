package id.mymein.search;

import id.mymein.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an index answers. What it says is ids and counts; what is shown comes from the published facts. */
interface Answering {

    /** One word in common makes no two stories alike. */
    int SHARED = 2;

    /**
     * A piece of what was found.
     *
     * @param ids in order
     * @param counts by facet and value
     */
    record Answer(List<String> ids, long total, Map<String, Map<String, Long>> counts) {}

    /**
     * Finds stories.
     *
     * @param places that the text seems to name; stories from there are moved up
     */
    Answer ask(Asked asked, SearchFilter filter, SearchOrder order, List<PlaceNames.Named> places, int from, int size);

    /** A word of public stories that is spelt like this one, where this one is in none or nearly none. */
    Optional<String> alike(String exact);

    /**
     * Ids of the stories that have most in common with a text, best first; none where not even {@link #SHARED} words are.
     *
     * @param stems that are typical of it
     * @param near its region and those above
     */
    List<String> related(Collection<String> stems, List<RegionCode> near, String category, String not, int size);

    /** Makes what was written visible. */
    void refreshed();
}
