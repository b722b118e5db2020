package id.mymein.newsroom.web;

import id.mymein.newsroom.OwnStories;
import id.mymein.newsroom.OwnStoryFilter;
import java.util.Map;

/** @param from how many newer ones were passed over */
record OwnStoriesPage(OwnStories.Slice slice, OwnStoryFilter filter, int from, Map<OwnStoryFilter, Long> counts) {

    long count(OwnStoryFilter of) {
        return counts.getOrDefault(of, 0L);
    }

    /** True where the person has not written anything at all. */
    boolean nothingYet() {
        return count(OwnStoryFilter.ALL) == 0;
    }

    String address(OwnStoryFilter of) {
        return of == OwnStoryFilter.ALL ? "/meja/kabar-saya" : "/meja/kabar-saya?keadaan=" + of.word();
    }

    String older() {
        return "/meja/kabar-saya?keadaan=" + filter.word() + "&dari=" + (from + OwnStories.PAGE);
    }
}
