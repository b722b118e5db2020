package id.mymein.fediverse;

import id.mymein.fediverse.signature.RsaKeys;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the keys of remote actors. */
@Component
class RemoteActorRows {

    private final JdbcClient jdbc;

    RemoteActorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RemoteActor> byKey(String keyId) {
        return jdbc.sql("select * from fediverse_remote where key_id = :key")
                .param("key", keyId)
                .query((row, n) -> new RemoteActor(
                        row.getString("actor"),
                        row.getString("key_id"),
                        RsaKeys.strong(row.getString("public_key")).orElseThrow(),
                        row.getString("inbox"),
                        row.getString("shared_inbox"),
                        row.getObject("fetched_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void keep(RemoteActor actor) {
        jdbc.sql("""
                insert into fediverse_remote (actor, key_id, public_key, inbox, shared_inbox, fetched_at)
                values (:actor, :key, :pem, :inbox, :shared, :at)
                on conflict (actor) do update set key_id = excluded.key_id, public_key = excluded.public_key,
                    inbox = excluded.inbox, shared_inbox = excluded.shared_inbox, fetched_at = excluded.fetched_at""")
                .param("actor", actor.actor())
                .param("key", actor.keyId())
                .param("pem", RsaKeys.pem(actor.key()))
                .param("inbox", actor.inbox())
                .param("shared", actor.sharedInbox())
                .param("at", actor.fetchedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever does not follow us is forgotten after that time. */
    void sweep(OffsetDateTime before) {
        jdbc.sql("""
                delete from fediverse_remote r where fetched_at < :before
                  and not exists (select from fediverse_follower f where f.follower = r.actor)""").param("before", before).update();
    }
}
