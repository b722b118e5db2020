package id.mymein.incoming.web;

import id.mymein.incoming.Feed;
import id.mymein.incoming.Feed.Standing;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The register of feeds.
 *
 * @param feeds those that are shown
 * @param all how many there are
 * @param counts how many stand how
 * @param standing that is shown; null for all
 * @param proposals how many official sites are not read yet
 * @param told message key of what was done; empty for nothing
 */
record FeedList(
        List<Feed> feeds,
        int all,
        Map<Standing, Long> counts,
        @Nullable Standing standing,
        Map<RegionCode, Region> places,
        int proposals,
        Instant now,
        String told,
        boolean editor) {

    static String badge(Standing standing) {
        return switch (standing) {
            case WELL -> " ok";
            case BROKEN -> " bad";
            case FAILING, SILENT -> " warn";
            case NEW, PAUSED -> "";
        };
    }

    @Nullable
    Region place(Feed feed) {
        return places.get(feed.region());
    }
}
