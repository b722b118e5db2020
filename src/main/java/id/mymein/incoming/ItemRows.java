package id.mymein.incoming;

import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryId;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What feeds brought, and what became of it. */
@Component
class ItemRows {

    private static final String SELECT = """
            select i.*, f.name, f.site, f.region, f.official from feed_item i join feed f on f.id = i.feed_id
            """;

    private static final String FILTERED = SELECT + """
            where i.same_as is null and f.state <> 'REMOVED' and region_within(f.region, :regions)
              and (:region = '' or f.region = :region or starts_with(f.region, :region || '.'))
              and (:feed::uuid is null or f.id = :feed)
              and (:anyFeed or f.id = any (:feeds))
              and (:state = '' or i.state = :state)""";

    private static final String NEWEST = " order by i.at desc, i.id desc";
    private static final int FETCH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of these regions; empty where it is elsewhere. */
    Optional<Item> find(ItemId id, String[] regions) {
        return jdbc.sql(SELECT + "where i.id = :id and region_within(f.region, :regions)")
                .param("id", id.value())
                .param("regions", regions)
                .query(ItemRows::read)
                .optional();
    }

    Optional<Item> lock(ItemId id, String[] regions) {
        return jdbc.sql(SELECT + "where i.id = :id and region_within(f.region, :regions) for update of i")
                .param("id", id.value())
                .param("regions", regions)
                .query(ItemRows::read)
                .optional();
    }

    /**
     * Newest first, each said once, whichever feeds brought it.
     *
     * @param feeds that may have brought it; null for all of these regions
     */
    List<Item> newest(String[] regions, @Nullable List<FeedId> feeds, ItemFilter filter, int limit) {
        return filtered(
                        FILTERED + " and (i.at, i.id) < (:before, :beforeId)" + NEWEST + " limit :limit",
                        regions,
                        feeds,
                        filter)
                .param("before", filter.before().at().atOffset(ZoneOffset.UTC))
                .param("beforeId", filter.before().id())
                .param("limit", limit)
                .query(ItemRows::read)
                .list();
    }

    /** The same, all of them, from the first on; inside a transaction they come piece by piece. */
    void each(String[] regions, @Nullable List<FeedId> feeds, ItemFilter filter, Consumer<Item> item) {
        filtered(FILTERED + NEWEST, regions, feeds, filter).withFetchSize(FETCH).query(row -> {
            item.accept(read(row, 0));
        });
    }

    private StatementSpec filtered(String sql, String[] regions, @Nullable List<FeedId> feeds, ItemFilter filter) {
        return jdbc.sql(sql)
                .param("regions", regions)
                .param("anyFeed", feeds == null)
                .param("feeds", ids(feeds))
                .param("region", filter.region())
                .param("feed", filter.feed() == null ? null : filter.feed().value(), Types.OTHER)
                .param("state", filter.state() == null ? "" : filter.state().name());
    }

    private static UUID[] ids(@Nullable List<FeedId> feeds) {
        return feeds == null ? new UUID[0] : feeds.stream().map(FeedId::value).toArray(UUID[]::new);
    }

    /** How many of the last week nobody has settled. */
    long fresh(String[] regions, Instant since) {
        return jdbc.sql("""
                select count(*) from feed_item i join feed f on f.id = i.feed_id
                where i.same_as is null and i.state = 'NEW' and i.at > :since and f.state <> 'REMOVED'
                  and region_within(f.region, :regions)""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("regions", regions)
                .query(Long.class)
                .single();
    }

    void drafted(ItemId id, StoryId story, OfficeId office, UUID by) {
        one(jdbc.sql("""
                update feed_item set state = 'DRAFTED', story_id = :story, office_id = :office, settled_by = :by,
                    settled_at = :now
                where id = :id and story_id is null""")
                .param("story", story.value())
                .param("office", office.value())
                .param("by", by)
                .param("now", now())
                .param("id", id.value())
                .update());
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("the item was settled by somebody else");
        }
    }

    /** @return false where it is in that state, or a draft was made of it */
    boolean turn(ItemId id, ItemState state, UUID by) {
        return jdbc.sql("""
                        update feed_item set state = :state, settled_by = :by, settled_at = :now
                        where id = :id and state <> :state and state <> 'DRAFTED'""")
                        .param("state", state.name())
                        .param("by", by)
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Most stories were made of no item. */
    void told(StoryId story, boolean told) {
        jdbc.sql("update feed_item set told_at = :at where story_id = :story and (told_at is null) = :told")
                .param("at", told ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("story", story.value())
                .param("told", told)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Item read(ResultSet row, int number) throws SQLException {
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                new Item.Source(
                        new FeedId(row.getObject("feed_id", UUID.class)),
                        row.getString("name"),
                        row.getString("site"),
                        new RegionCode(row.getString("region")),
                        row.getBoolean("official"),
                        row.getString("rights")),
                row.getString("link"),
                row.getString("title"),
                row.getString("text"),
                row.getString("picture"),
                FeedRows.instant(row, "dated_at"),
                row.getString("date_said"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                ItemState.valueOf(row.getString("state")),
                story(row),
                FeedRows.instant(row, "told_at") != null);
    }

    private static Item.@Nullable Draft story(ResultSet row) throws SQLException {
        UUID story = row.getObject("story_id", UUID.class);
        return story == null
                ? null
                : new Item.Draft(new StoryId(story), new OfficeId(row.getObject("office_id", UUID.class)));
    }
}
