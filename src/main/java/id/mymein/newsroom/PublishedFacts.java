package id.mymein.newsroom;

import id.mymein.platform.facts.Fact;
import id.mymein.region.RegionCode;

/** What public pages show of the newsroom: by these names they are noted when read and announced when changed. */
public final class PublishedFacts {

    /** The names, order and choice of the kinds of news. */
    public static final Fact CATEGORIES = new Fact("categories");

    /** How many stories each category has. */
    static final Fact COUNTS_BY_CATEGORY = new Fact("counts:category");

    /** Which parts the sitemap of the stories has, and when something in each changed last. */
    static final Fact SITEMAPS = new Fact("sitemaps");

    private PublishedFacts() {}

    /** The addresses in one part of the sitemap. */
    static Fact sitemap(long part) {
        return Fact.of("sitemap", part);
    }

    /** The names of one kind of news. */
    public static Fact category(String slug) {
        return Fact.of("category", slug);
    }

    /** All that the public reads of a story. */
    public static Fact story(StoryId id) {
        return Fact.of("story", id);
    }

    /** Whether a story has a picture. */
    static Fact pictured(StoryId id) {
        return Fact.of("pictured", id);
    }

    /** Which stories a list has, in their order. Their places are those of their first publication. */
    static Fact list(Coverage coverage) {
        return Fact.of("list", coverage);
    }

    /** How many stories a list has. */
    static Fact count(Coverage coverage) {
        return Fact.of("count", coverage);
    }

    /** How many stories came from each place in a region, and when the last one did. */
    static Fact countsWithin(RegionCode region) {
        return Fact.of("counts", Coverage.region(region));
    }
}
