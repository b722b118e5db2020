package id.mymein.fediverse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the servers on which somebody follows us, and those that are kept out. */
@Component
class Hosts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Hosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void meet(String host) {
        jdbc.sql("insert into fediverse_host (host, created_at) values (:host, :now) on conflict (host) do nothing")
                .param("host", host)
                .param("now", now())
                .update(); // none where it is known
    }

    boolean blocked(String host) {
        return jdbc.sql("select exists (select from fediverse_host where host = :host and blocked_at is not null)")
                .param("host", host)
                .query(Boolean.class)
                .single();
    }

    /** Taken before its deliveries are, by whoever takes both; new deliveries for it may be written meanwhile. */
    Host lock(String host) {
        return jdbc.sql("select * from fediverse_host where host = :host for no key update")
                .param("host", host)
                .query(Hosts::read)
                .single();
    }

    /** Those that may be sent to and for which something is due. */
    List<String> waiting(int most) {
        return jdbc.sql("""
                select h.host from fediverse_host h
                where h.blocked_at is null and (h.resting_until is null or h.resting_until <= :now)
                  and exists (select from fediverse_delivery d where d.host = h.host
                    and (d.state = 'WAITING' and d.next_try <= :now or d.state = 'SENDING' and d.leased_until < :now))
                order by h.failures, h.host limit :most""")
                .param("now", now())
                .param("most", most)
                .query((row, n) -> row.getString("host"))
                .list();
    }

    void well(String host) {
        jdbc.sql("""
                update fediverse_host set failures = 0, resting_until = null, failing_since = null, said = ''
                where host = :host""").param("host", host).update();
    }

    void failed(String host, String said, Instant rests) {
        jdbc.sql("""
                update fediverse_host set failures = failures + 1, resting_until = :rests, said = :said,
                    failing_since = coalesce(failing_since, :now)
                where host = :host""")
                .param("host", host)
                .param("rests", rests.atOffset(ZoneOffset.UTC))
                .param("said", said)
                .param("now", now())
                .update();
    }

    /** False where it was kept out already. */
    boolean block(String host) {
        return jdbc.sql("""
                        insert into fediverse_host (host, blocked_at, created_at) values (:host, :now, :now)
                        on conflict (host) do update set blocked_at = excluded.blocked_at
                        where fediverse_host.blocked_at is null""").param("host", host).param("now", now()).update() == 1;
    }

    /** False where it was not kept out. */
    boolean unblock(String host) {
        return jdbc.sql("""
                        update fediverse_host set blocked_at = null, failures = 0, resting_until = null,
                            failing_since = null, said = ''
                        where host = :host and blocked_at is not null""").param("host", host).update() == 1;
    }

    /** Those known since before that time on which nobody follows and to which nothing went in a year; not those kept out. */
    void sweep(OffsetDateTime before) {
        jdbc.sql("""
                delete from fediverse_host where blocked_at is null and created_at < :before
                  and host not in (select host from fediverse_follower)
                  and host not in (select host from fediverse_delivery)""").param("before", before).update(); // often none
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Host read(ResultSet row, int number) throws SQLException {
        return new Host(
                row.getString("host"),
                row.getObject("blocked_at") != null,
                row.getInt("failures"),
                instant(row, "resting_until"),
                instant(row, "failing_since"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
