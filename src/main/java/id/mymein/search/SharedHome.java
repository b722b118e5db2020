package id.mymein.search;

import id.mymein.platform.database.StandingConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Indexes that all nodes share, with their positions in the database. The node that holds a lock of the database writes; when it
 * is gone, so is its lock, and another takes over from the position that was kept last.
 */
final class SharedHome implements IndexHome {

    private static final Logger LOG = LoggerFactory.getLogger(SharedHome.class);

    /** Names writing among the advisory locks: "search" in ASCII. */
    private static final long LOCK = 0x736561726368L;

    private static final int ANSWER_SECONDS = 5;

    private final JdbcClient jdbc;
    private final StandingConnections connections;
    private final Consumer<String> dropping;
    private final Clock clock;
    private @Nullable Connection leading;

    /** @param dropping deletes an index of that name */
    SharedHome(JdbcClient jdbc, StandingConnections connections, Consumer<String> dropping, Clock clock) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.dropping = dropping;
        this.clock = clock;
    }

    @Override
    public Optional<Whole> whole() {
        return jdbc.sql("""
                        select name, horizon from search_shared
                        where horizon is not null and obsolete_at is null and version = :version
                          and at > now() - make_interval(days => :near)
                        order by name desc limit 1""")
                .param("version", IndexedStory.VERSION)
                .param("near", (int) ChangeLog.KEPT.minusDays(1).toDays())
                .query((row, n) -> new Whole(row.getString("name"), ChangeLog.Position.at(row.getLong("horizon"))))
                .optional();
    }

    @Override
    public String fresh() {
        String name = "stories-%013d".formatted(clock.millis());
        jdbc.sql("insert into search_shared (name, version) values (:name, :version)")
                .param("name", name)
                .param("version", IndexedStory.VERSION)
                .update();
        return name;
    }

    @Override
    public void keep(String name, ChangeLog.Position position) {
        int kept = jdbc.sql("update search_shared set horizon = :horizon, at = now() where name = :name")
                .param("horizon", position.horizon())
                .param("name", name)
                .update();
        if (kept != 1) {
            throw new IllegalStateException("the search index is no longer known: " + name);
        }
    }

    /** Other nodes may still be asking it for a moment. */
    @Override
    public void remove(String name) {
        jdbc.sql("update search_shared set obsolete_at = coalesce(obsolete_at, now()) where name = :name")
                .param("name", name)
                .update(); // it may be gone already
    }

    @Override
    public void sweep(Optional<Whole> but) {
        for (String name : jdbc.sql("""
                        select name from search_shared
                        where name <> :but and (obsolete_at < now() - interval '30 seconds' or horizon is null
                                                or (obsolete_at is null and name < :but))""")
                .param("but", but.map(Whole::name).orElse(""))
                .query(String.class)
                .list()) {
            dropping.accept(name);
            jdbc.sql("delete from search_shared where name = :name")
                    .param("name", name)
                    .update(); // once is enough
        }
    }

    @Override
    public boolean leads() {
        try {
            Connection held = leading;
            if (held != null && held.isValid(ANSWER_SECONDS)) {
                return true;
            }
            stepBack();
            Connection asking = connections.open("MyMeIn search");
            if (locked(asking)) {
                leading = asking;
                return true;
            }
            asking.close();
        } catch (SQLException e) {
            LOG.warn("Whether this node writes the search index cannot be told: {}", e.getMessage());
        }
        return false;
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            var result = statement.executeQuery();
            return result.next() && result.getBoolean(1);
        }
    }

    @Override
    public void stepBack() {
        Connection held = leading;
        leading = null;
        if (held != null) {
            try {
                held.close();
            } catch (SQLException alreadyGone) {
                LOG.debug("the lock on the search index was gone already", alreadyGone);
            }
        }
    }
}
