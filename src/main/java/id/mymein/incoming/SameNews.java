package id.mymein.incoming;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** News that several feeds brought stands in the list once. */
@Component
class SameNews {

    private final JdbcClient jdbc;

    SameNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the caller's transaction nobody else writes items, so that the same item from two feeds meets itself. */
    void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('feed_item'))").query().listOfRows();
    }

    /** What a feed said first is told by the next that said it, now that the feed is gone. */
    void handOn(FeedId gone) {
        jdbc.sql("""
                update feed_item i set same_as = nullif(heir.id, i.id)
                from (select distinct on (o.same_as) o.id, o.same_as from feed_item o
                        join feed f on f.id = o.feed_id and f.state <> 'REMOVED'
                        join feed_item first on first.id = o.same_as and first.feed_id = :gone and first.state = 'NEW'
                    where o.feed_id <> :gone
                    order by o.same_as, o.seen_at, o.id) heir
                where i.same_as = heir.same_as""").param("gone", gone.value()).update();
    }
}
