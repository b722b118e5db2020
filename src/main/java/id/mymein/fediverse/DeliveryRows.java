package id.mymein.fediverse;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is on its way. */
@Component
class DeliveryRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One activity for one inbox.
     *
     * @param actor name of who says it
     * @param attempts with the one that begins now
     */
    record Delivery(long id, String actor, URI inbox, String body, int attempts, Instant since) {}

    /** Whether somebody sends to that host at this moment. */
    boolean underWay(String host) {
        return jdbc.sql("""
                select exists (select from fediverse_delivery
                    where host = :host and state = 'SENDING' and leased_until >= :now)""")
                .param("host", host)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** Begins the next for a host. What is said later of a story never overtakes what was said before. */
    Optional<Delivery> begin(String host, Instant until) {
        return jdbc.sql("""
                with due as (
                    select d.id from fediverse_delivery d
                    where d.host = :host
                      and (d.state = 'WAITING' and d.next_try <= :now or d.state = 'SENDING' and d.leased_until < :now)
                      and not exists (select from fediverse_delivery e
                        where e.story_id = d.story_id and e.inbox = d.inbox and e.id < d.id
                          and e.state in ('WAITING', 'SENDING'))
                    order by d.id limit 1 for update skip locked
                ), begun as (
                    update fediverse_delivery d
                    set state = 'SENDING', attempts = d.attempts + 1, leased_until = :until
                    from due where d.id = due.id
                    returning d.id, d.activity_id, d.inbox, d.attempts, d.created_at
                )
                select b.*, a.actor, a.body from begun b join fediverse_activity a on a.id = b.activity_id""")
                .param("host", host)
                .param("now", now())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Delivery(
                        row.getLong("id"),
                        row.getString("actor"),
                        URI.create(row.getString("inbox")),
                        row.getString("body"),
                        row.getInt("attempts"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** False where it was cancelled meanwhile. */
    boolean delivered(long id) {
        return settled(id, "DELIVERED", "");
    }

    /** @param reason message key */
    boolean failed(long id, String reason) {
        return settled(id, "FAILED", reason);
    }

    private boolean settled(long id, String state, String reason) {
        return jdbc.sql("""
                        update fediverse_delivery
                        set state = :state, reason = :reason, leased_until = null, settled_at = :now
                        where id = :id and state = 'SENDING'""")
                        .param("id", id)
                        .param("state", state)
                        .param("reason", reason)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Later once more, unless its story was withdrawn meanwhile. False where it was cancelled. */
    boolean again(long id, String reason, Instant next) {
        return jdbc.sql("""
                        update fediverse_delivery d
                        set reason = :reason, leased_until = null, next_try = :next,
                            state = case when exists (
                                    select from fediverse_activity said
                                    join fediverse_activity gone on gone.story_id = said.story_id and gone.kind = 'DELETE'
                                    where said.id = d.activity_id and said.kind in ('CREATE', 'ANNOUNCE', 'UPDATE'))
                                then 'CANCELLED' else 'WAITING' end
                        where id = :id and state = 'SENDING'""")
                        .param("id", id)
                        .param("reason", reason)
                        .param("next", next.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Nothing goes to that host any more. */
    void cancel(String host) {
        jdbc.sql("""
                update fediverse_delivery set state = 'CANCELLED', leased_until = null, settled_at = :now
                where host = :host and state in ('WAITING', 'SENDING')""").param("host", host).param("now", now()).update(); // none where nothing waits
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
