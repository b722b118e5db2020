package id.mymein.telling;

import id.mymein.aspiration.AspirationId;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.facts.Fact;
import id.mymein.region.RegionCode;

/** What public pages show of which story tells of which aspiration. */
final class TellingFacts {

    private TellingFacts() {}

    /** The stories that tell of it. */
    static Fact of(AspirationId aspiration) {
        return Fact.of("told", aspiration);
    }

    /** The aspirations that it tells of. */
    static Fact of(StoryId story) {
        return Fact.of("tells", story);
    }

    /** How many were told of those from a region and below it. */
    static Fact within(RegionCode region) {
        return Fact.of("told-in", region);
    }
}
