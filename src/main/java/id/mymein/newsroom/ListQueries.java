package id.mymein.newsroom;

/**
 * The kinds of lists that the public reads, each with its own statements, so that each is planned for its own index: a list
 * costs as much as it shows, whatever the number of stories.
 */
enum ListQueries {
    ALL("left(p.region_code, 0) = ''", "kind = 'category'"),
    PROVINCE("left(p.region_code, 2) = :key", Counted.BELOW),
    REGENCY("left(p.region_code, 5) = :key", Counted.BELOW),
    DISTRICT("left(p.region_code, 8) = :key", Counted.BELOW),
    VILLAGE("p.region_code = :key", Counted.BELOW),
    CATEGORY("p.category = :key", "kind = 'category' and key = :key"),
    OFFICE("p.office_id = :key::uuid", "kind = 'office' and key = :key");

    private final String newest;
    private final String older;
    private final String newer;
    private final String count;
    private final String filtered;

    ListQueries(String which, String counted) {
        String start = PublishedItems.SELECT + "where " + which;
        String end = "\norder by p.first_published_at desc, p.story_id desc limit :limit";
        this.newest = start + end;
        this.older = start + "\nand (p.first_published_at, p.story_id) < (:before, :beforeId)" + end;
        this.newer = start + "\nand (p.first_published_at, p.story_id) > (:after, :afterId)"
                + "\norder by p.first_published_at, p.story_id limit :limit";
        this.filtered = start + Filters.CONDITIONS;
        this.count = "select coalesce(sum(stories), 0) from published_count where " + counted;
    }

    /** With {@code :key} and {@code :limit}. */
    String newest() {
        return newest;
    }

    /** The same behind {@code :before} and {@code :beforeId}. */
    String older() {
        return older;
    }

    /** What comes before {@code :after} and {@code :afterId}, the nearest first. */
    String newer() {
        return newer;
    }

    /** The same with further conditions, {@code :category}, {@code :region} and {@code :since}, newest first. */
    String filtered() {
        return filtered + Filters.BY_PUBLICATION;
    }

    /** The same, what changed longest ago first. */
    String filteredByChange() {
        return filtered + Filters.BY_CHANGE;
    }

    /** With {@code :key}. */
    String count() {
        return count;
    }

    /** An enum's constants cannot name its own constants. */
    private static final class Counted {

        /** '/' follows '.', and these operators use the index whatever the collation is. */
        static final String BELOW = "kind = 'region' and key ~>=~ :key and key ~<~ (:key || '/')";
    }

    private static final class Filters {

        static final String CONDITIONS = """

                and (:category::text is null or p.category = :category::text)
                and (:region::text is null or p.region_code ~>=~ :region::text and p.region_code ~<~ (:region::text || '/'))
                and p.first_published_at >= :since
                """;

        static final String BY_PUBLICATION = """
                and (p.first_published_at, p.story_id) < (:at, :id)
                order by p.first_published_at desc, p.story_id desc limit :limit""";

        static final String BY_CHANGE = """
                and (p.updated_at, p.story_id) > (:at, :id)
                order by p.updated_at, p.story_id limit :limit""";
    }
}
