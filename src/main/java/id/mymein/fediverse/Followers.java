package id.mymein.fediverse;

import id.mymein.fediverse.ActivityRows.Door;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who follows whom. */
@Component
class Followers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Followers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the follower, whose host is known, or learns where it lives now. */
    void add(LocalActor actor, RemoteActor follower, String follow) {
        jdbc.sql("""
                insert into fediverse_follower (actor, follower, host, inbox, shared_inbox, follow_id, created_at)
                values (:actor, :follower, :host, :inbox, :shared, :follow, :now)
                on conflict (actor, follower) do update set inbox = excluded.inbox,
                    shared_inbox = excluded.shared_inbox, follow_id = excluded.follow_id""")
                .param("actor", actor.name())
                .param("follower", follower.actor())
                .param("host", follower.host())
                .param("inbox", follower.inbox())
                .param("shared", follower.sharedInbox())
                .param("follow", follow)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean has(LocalActor actor, String follower) {
        return jdbc.sql("select exists (select from fediverse_follower where actor = :actor and follower = :follower)")
                .param("actor", actor.name())
                .param("follower", follower)
                .query(Boolean.class)
                .single();
    }

    /** Does nothing where there is no such follower. */
    void remove(LocalActor actor, String follower) {
        jdbc.sql("delete from fediverse_follower where actor = :actor and follower = :follower")
                .param("actor", actor.name())
                .param("follower", follower)
                .update(); // none where it was undone before
    }

    /** Undoes what that follower asked for by that id. */
    void undo(String follower, String follow) {
        jdbc.sql("delete from fediverse_follower where follower = :follower and follow_id = :follow")
                .param("follower", follower)
                .param("follow", follow)
                .update(); // none where it was undone before
    }

    /** The follower is no more. */
    void forget(String follower) {
        jdbc.sql("delete from fediverse_follower where follower = :follower")
                .param("follower", follower)
                .update();
        jdbc.sql("delete from fediverse_remote where actor = :follower")
                .param("follower", follower)
                .update();
    }

    /** Whether we keep anything of that actor. */
    boolean knows(String actor) {
        return jdbc.sql("""
                select exists (select from fediverse_follower where follower = :actor)
                    or exists (select from fediverse_remote where actor = :actor)""").param("actor", actor).query(Boolean.class).single();
    }

    /** All that are on a server, or have their inbox there. */
    int drop(String host) {
        return jdbc.sql("delete from fediverse_follower where host = :host")
                .param("host", host)
                .update();
    }

    /** Those that live behind an inbox that is theirs alone. */
    void dropInbox(String inbox) {
        jdbc.sql("delete from fediverse_follower where inbox = :inbox and shared_inbox = ''")
                .param("inbox", inbox)
                .update(); // none where it is shared
    }

    long count(LocalActor actor) {
        return jdbc.sql("select count(*) from fediverse_follower where actor = :actor")
                .param("actor", actor.name())
                .query(Long.class)
                .single();
    }

    long all() {
        return jdbc.sql("select count(*) from fediverse_follower")
                .query(Long.class)
                .single();
    }

    /** The doors behind which an actor's followers are, each once. */
    List<Door> doors(LocalActor actor) {
        return jdbc.sql("""
                select distinct case when shared_inbox = '' then inbox else shared_inbox end as inbox, host
                from fediverse_follower where actor = :actor order by 1""").param("actor", actor.name()).query(Door::read).list();
    }
}
