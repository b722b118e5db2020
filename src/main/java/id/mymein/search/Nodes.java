package id.mymein.search;

import id.mymein.platform.live.Announcer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The nodes that keep an index, what they were asked for and how far they are; through the database, as with all between nodes. */
@Component
class Nodes {

    /** A node that has not said so for this long does not serve any more. */
    private static final int SILENT_SECONDS = 30;

    private final JdbcClient jdbc;
    private final Announcer announcer;

    Nodes(JdbcClient jdbc, Announcer announcer) {
        this.jdbc = jdbc;
        this.announcer = announcer;
    }

    /**
     * How far a node's rebuild is.
     *
     * @param taken true once it has taken up the rebuild that was asked about
     * @param total stories to read; an estimate
     */
    record Progress(boolean taken, boolean running, long done, long total) {

        boolean over() {
            return taken && !running;
        }
    }

    /** A node starts. What was asked for before it was there is not its business; a rebuild that it broke off is. */
    void arrive(UUID node) {
        jdbc.sql("""
                insert into search_node (id, seen_at, rebuild)
                values (:node, now(), (select id from search_rebuild order by asked_at desc limit 1))
                on conflict (id) do update set seen_at = now(), running = false,
                    rebuild = case when search_node.running then null else search_node.rebuild end""").param("node", node).update();
    }

    void here(UUID node) {
        jdbc.sql("""
                insert into search_node (id, seen_at) values (:node, now())
                on conflict (id) do update set seen_at = now()""").param("node", node).update();
    }

    /** A node stops; one that breaks off a rebuild leaves that to be read. */
    void leave(UUID node) {
        jdbc.sql("delete from search_node where id = :node and not running")
                .param("node", node)
                .update(); // it may be in the middle of a rebuild
    }

    void progress(UUID node, boolean running, long done, long total) {
        jdbc.sql("""
                update search_node set running = :running, done = :done, total = :total, seen_at = now() where id = :node""")
                .param("node", node)
                .param("running", running)
                .param("done", done)
                .param("total", total)
                .update(); // a row that an operator removed comes back with the next beat
    }

    /** A rebuild that was asked for and that this node has not taken up; now it has. */
    @Transactional
    public Optional<UUID> takeUp(UUID node) {
        Optional<UUID> asked =
                jdbc.sql("""
                        select r.id from search_rebuild r, search_node n
                        where n.id = :node and r.id is distinct from n.rebuild
                          and r.asked_at = (select max(asked_at) from search_rebuild)""").param("node", node).query(UUID.class).optional();
        asked.ifPresent(rebuild -> jdbc.sql(
                        "update search_node set rebuild = :rebuild, running = true, done = 0 where id = :node")
                .param("rebuild", rebuild)
                .param("node", node)
                .update());
        return asked;
    }

    /** How many nodes serve now. */
    int serving() {
        return jdbc.sql("select count(*) from search_node where seen_at > now() - make_interval(secs => :silent)")
                .param("silent", SILENT_SECONDS)
                .query(Integer.class)
                .single();
    }

    /** Asks every node that serves to build its index anew. */
    @Transactional
    public UUID ask() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into search_rebuild (id) values (:id)").param("id", id).update();
        jdbc.sql("delete from search_rebuild where asked_at < now() - interval '30 days'")
                .update(); // mostly none
        announcer.announce(ChangeLog.CHANNEL, "");
        return id;
    }

    List<Progress> progress(UUID rebuild) {
        return jdbc.sql("""
                        select rebuild is not distinct from :rebuild as taken, running, done, total
                        from search_node where seen_at > now() - make_interval(secs => :silent)""")
                .param("rebuild", rebuild)
                .param("silent", SILENT_SECONDS)
                .query((row, n) -> new Progress(
                        row.getBoolean("taken"), row.getBoolean("running"), row.getLong("done"), row.getLong("total")))
                .list();
    }

    /** About how many stories are public; counting a million for a progress bar is not worth it. */
    long stories() {
        return jdbc.sql("""
                        select case when c.reltuples < 100000 then (select count(*) from published_story)
                                    else c.reltuples::bigint end
                        from pg_class c where c.oid = 'published_story'::regclass""").query(Long.class).single();
    }
}
