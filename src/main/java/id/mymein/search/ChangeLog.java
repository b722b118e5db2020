package id.mymein.search;

import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryReleased;
import id.mymein.newsroom.StoryRetracted;
import id.mymein.platform.live.Announcer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changed before the public's eyes, for every index to follow. A change is written in the transaction that makes it: both
 * are there, or neither is.
 */
@Component
class ChangeLog {

    static final String CHANNEL = "mymein_search";

    /** An index that is further behind is built anew. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final Announcer announcer;

    ChangeLog(JdbcClient jdbc, Announcer announcer) {
        this.jdbc = jdbc;
        this.announcer = announcer;
    }

    @EventListener
    void released(StoryReleased released) {
        write(released.story());
    }

    @EventListener
    void retracted(StoryRetracted retracted) {
        write(retracted.story());
    }

    private void write(StoryId story) {
        jdbc.sql("insert into search_change (story_id) values (:story)")
                .param("story", story.value())
                .update();
        announcer.announce(CHANNEL, "");
    }

    /**
     * How far an index has followed. Numbers are given out before transactions commit, so a smaller one may become visible later
     * than a larger; therefore the position is a transaction: every older one is over and its changes are in the index. Of the
     * younger ones, those that were seen are remembered.
     */
    static final class Position {

        private final long horizon;
        private final Map<Long, Long> seen; // numbers of changes, with their transactions

        private Position(long horizon, Map<Long, Long> seen) {
            this.horizon = horizon;
            this.seen = seen;
        }

        static Position at(long horizon) {
            return new Position(horizon, Map.of());
        }

        long horizon() {
            return horizon;
        }
    }

    /**
     * What is behind a position.
     *
     * @param next the position behind these
     */
    record Changes(List<StoryId> stories, Position next, boolean more) {}

    private record Row(long number, UUID story, long transaction) {}

    /** Where an index stands that is about to read everything. */
    Position now() {
        return Position.at(horizon());
    }

    Changes behind(Position position) {
        // Read before the rows: a transaction that ends in between is then younger than the horizon and is read again.
        long horizon = horizon();
        List<Row> rows = jdbc.sql("""
                        select number, story_id, transaction::text::bigint as transaction from search_change
                        where transaction >= :horizon::text::xid8 and not number = any (:seen)
                        order by transaction, number
                        limit :most""")
                .param("horizon", position.horizon)
                .param("seen", position.seen.keySet().toArray(Long[]::new))
                .param("most", MOST)
                .query((row, n) -> new Row(
                        row.getLong("number"), row.getObject("story_id", UUID.class), row.getLong("transaction")))
                .list();
        boolean more = rows.size() == MOST;
        long next = more ? Math.min(horizon, rows.getLast().transaction()) : horizon;
        return new Changes(
                rows.stream().map(row -> new StoryId(row.story())).distinct().toList(),
                new Position(next, stillToRemember(position, rows, next)),
                more);
    }

    private static Map<Long, Long> stillToRemember(Position before, List<Row> rows, long horizon) {
        Map<Long, Long> seen = new HashMap<>(before.seen);
        rows.forEach(row -> seen.put(row.number(), row.transaction()));
        seen.values().removeIf(transaction -> transaction < horizon);
        return seen;
    }

    private long horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** Forgets what every index has long taken in. */
    void prune() {
        jdbc.sql("delete from search_change where at < now() - make_interval(days => :days)")
                .param("days", (int) KEPT.toDays())
                .update(); // none is fine: there was nothing old
    }
}
