package id.mymein.incoming;

import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps feeds. */
@Component
class FeedRows {

    /** Longer than any reading takes; after that, whoever began it is gone. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is needed to ask for a feed again. */
    record Due(FeedId id, String address, String etag, String lastModified) {}

    /** Takes those that are due, for this node alone. Samples never are. */
    List<Due> take(int most) {
        Instant now = clock.instant();
        return jdbc.sql("""
                update feed set leased_until = :lease where id in (
                    select id from feed where state = 'ACTIVE' and not sample and next_at <= :now
                        and (leased_until is null or leased_until < :now)
                    order by next_at limit :most for update skip locked)
                returning id, address, etag, last_modified""")
                .param("lease", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> new Due(
                        new FeedId(row.getObject("id", UUID.class)),
                        row.getString("address"),
                        row.getString("etag"),
                        row.getString("last_modified")))
                .list();
    }

    /** @return false where such a feed is there already */
    boolean add(Feed feed, UUID by) {
        return jdbc.sql("""
                        insert into feed (id, address, site, name, region, official, sample, next_at, added_by, added_at)
                        values (:id, :address, :site, :name, :region, :official, :sample, :now, :by, :now)
                        on conflict (address) where state <> 'REMOVED' do nothing""")
                        .param("id", feed.id().value())
                        .param("address", feed.address())
                        .param("site", feed.site())
                        .param("name", feed.name())
                        .param("region", feed.region().value())
                        .param("official", feed.official())
                        .param("sample", feed.sample())
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    Optional<Feed> find(FeedId id) {
        return jdbc.sql("select * from feed where id = :id")
                .param("id", id.value())
                .query(FeedRows::read)
                .optional();
    }

    Optional<Feed> lock(FeedId id) {
        return jdbc.sql("select * from feed where id = :id for update")
                .param("id", id.value())
                .query(FeedRows::read)
                .optional();
    }

    Optional<Feed> at(String address) {
        return jdbc.sql("select * from feed where address = :address and state <> 'REMOVED'")
                .param("address", address)
                .query(FeedRows::read)
                .optional();
    }

    /** Those of these regions and below, by region and name. */
    List<Feed> within(String[] regions) {
        return jdbc.sql("""
                select * from feed where state <> 'REMOVED' and region_within(region, :regions)
                order by region collate "C", name, id""").param("regions", regions).query(FeedRows::read).list();
    }

    /** @return false where it was in that state before */
    boolean turn(FeedId id, FeedState state) {
        return jdbc.sql("""
                        update feed set state = :state, next_at = :now, leased_until = null
                        where id = :id and state <> :state and state <> 'REMOVED'""")
                        .param("state", state.name())
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** It went well, whether there was something new or not. */
    void well(FeedId id, Instant next, @Nullable String etag, @Nullable String lastModified) {
        settle(jdbc.sql("""
                update feed set read_at = :now, well_at = :now, failures = 0, failing_since = null, trouble = '',
                    status = 0, next_at = :next, leased_until = null, etag = coalesce(:etag, etag),
                    last_modified = coalesce(:modified, last_modified)
                where id = :id""")
                .param("now", now())
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("etag", etag, java.sql.Types.VARCHAR)
                .param("modified", lastModified, java.sql.Types.VARCHAR)
                .param("id", id.value())
                .update());
    }

    /** @return how often in a row it failed by now */
    int failed(FeedId id, Trouble trouble, int status) {
        return jdbc.sql("""
                update feed set read_at = :now, failures = failures + 1,
                    failing_since = coalesce(failing_since, :now), trouble = :trouble, status = :status
                where id = :id returning failures""")
                .param("now", now())
                .param("trouble", trouble.name())
                .param("status", status)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Lets it rest until then; a pause that a site asks for is no failure. */
    void rest(FeedId id, Instant next) {
        settle(jdbc.sql("update feed set next_at = :next, leased_until = null, read_at = :now where id = :id")
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .param("id", id.value())
                .update());
    }

    /** It lives elsewhere for good; where another feed is read from there already, it stays. */
    boolean moved(FeedId id, String address) {
        return jdbc.sql("""
                        update feed set address = :address where id = :id and not exists (
                            select from feed other where other.address = :address and other.state <> 'REMOVED')""").param("address", address).param("id", id.value()).update() == 1;
    }

    /** What was known of it elsewhere does not count any more; it is read soon. */
    void anew(FeedId id, String site) {
        settle(jdbc.sql("""
                update feed set site = :site, etag = '', last_modified = '', next_at = :now, leased_until = null where id = :id""")
                .param("site", site)
                .param("now", now())
                .param("id", id.value())
                .update());
    }

    /** What its items say of its rhythm. */
    void heard(FeedId id) {
        settle(jdbc.sql("""
                update feed f set newest_at = i.newest, gap_minutes = i.gap
                from (select max(at) as newest, coalesce(
                        extract(epoch from max(at) - min(at)) / 60 / nullif(count(*) - 1, 0), 0)::int as gap
                    from (select at from feed_item where feed_id = :id order by at desc limit 20) latest) i
                where f.id = :id""").param("id", id.value()).update());
    }

    private static void settle(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("no such feed");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Feed read(ResultSet row, int number) throws SQLException {
        String trouble = row.getString("trouble");
        return new Feed(
                new FeedId(row.getObject("id", UUID.class)),
                row.getString("address"),
                row.getString("site"),
                row.getString("name"),
                new RegionCode(row.getString("region")),
                row.getBoolean("official"),
                FeedState.valueOf(row.getString("state")),
                row.getBoolean("sample"),
                new Feed.Health(
                        instant(row, "read_at"),
                        instant(row, "well_at"),
                        instant(row, "failing_since"),
                        trouble.isEmpty() ? null : Trouble.valueOf(trouble),
                        row.getInt("status"),
                        instant(row, "newest_at"),
                        Duration.ofMinutes(row.getInt("gap_minutes")),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
