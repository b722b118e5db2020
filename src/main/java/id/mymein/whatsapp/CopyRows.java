package id.mymein.whatsapp;

import id.mymein.alert.Alert;
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

/** Each reader's copy of an alert, and how far it is. */
@Component
class CopyRows {

    /** Longer than any question to Meta takes; after that, whoever began it is gone. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    CopyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A copy that is on its way.
     *
     * @param address locked; null where the reader has left
     * @param attempts this one included
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only opened
    record Due(UUID id, Alert alert, UUID reader, byte @Nullable [] address, int attempts) {}

    /**
     * Takes those that have waited longest, corrections before news, and says of each that it is on its way: what happens before that
     * is known to nobody has not happened.
     */
    List<Due> take(int most) {
        return jdbc.sql("""
                with due as (
                    select c.id from whatsapp_copy c join alert n on n.id = c.alert_id
                    where c.state = 'WAITING' and c.next_try <= :now
                    order by n.release = 1, c.next_try, c.id limit :most for update of c skip locked),
                taken as (
                    update whatsapp_copy c set state = 'SENDING', attempts = c.attempts + 1, leased_until = :lease
                    from due where c.id = due.id returning c.*)
                select t.id as copy, t.reader, t.attempts, r.address, n.*
                from taken t join alert n on n.id = t.alert_id left join whatsapp_reader r on r.id = t.reader
                order by n.release = 1, t.next_try, t.id""")
                .param("now", now())
                .param("lease", now().plus(LEASE))
                .param("most", most)
                .query(CopyRows::due)
                .list();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("copy", UUID.class),
                Alert.read(row, number),
                row.getObject("reader", UUID.class),
                row.getBytes("address"),
                row.getInt("attempts"));
    }

    /**
     * What somebody began who is gone. Meta knows no key by which it would take the same message only once, so news counts as sent:
     * told twice, people leave, and it is paid for twice. A correction is sent once more, because one that is lost is worse.
     */
    void recover() {
        jdbc.sql("""
                update whatsapp_copy c set state = case when n.release = 1 then 'SENT' else 'WAITING' end,
                    sent_at = case when n.release = 1 then cast(:now as timestamptz) end, leased_until = null
                from alert n where n.id = c.alert_id and c.state = 'SENDING' and c.leased_until < :now""").param("now", now()).update();
    }

    /** False where Meta said what became of it before we did. */
    boolean sent(Due copy) {
        return settle(copy, "SENT", Duration.ZERO);
    }

    /** Meta will not take it. */
    boolean failed(Due copy) {
        return settle(copy, "FAILED", Duration.ZERO);
    }

    /** There is nothing to be said any more, or nobody to say it to. */
    boolean dropped(Due copy) {
        return settle(copy, "DROPPED", Duration.ZERO);
    }

    boolean again(Due copy, Duration wait) {
        return settle(copy, "WAITING", wait);
    }

    private boolean settle(Due copy, String state, Duration wait) {
        return jdbc.sql("""
                        update whatsapp_copy set state = :state, next_try = :next, leased_until = null,
                            sent_at = case when :state = 'SENT' then cast(:now as timestamptz) else sent_at end
                        where id = :id and state = 'SENDING' and attempts = :attempts""")
                        .param("state", state)
                        .param("next", now().plus(wait))
                        .param("now", now())
                        .param("id", copy.id())
                        .param("attempts", copy.attempts())
                        .update()
                == 1;
    }

    /** What Meta says of one: how far it came. It never goes back, and what comes late or twice changes nothing. */
    boolean reached(UUID id, String state) {
        return jdbc.sql("""
                        update whatsapp_copy set state = :state, leased_until = null,
                            sent_at = coalesce(sent_at, cast(:now as timestamptz))
                        where id = :id and array_position(array['SENT', 'DELIVERED', 'READ'], cast(:state as text))
                            > coalesce(array_position(array['SENT', 'DELIVERED', 'READ'], state), 0)""")
                        .param("id", id)
                        .param("state", state)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** One that Meta took and could not bring; empty where it came, or was settled, or is not known. */
    Optional<Due> notBrought(UUID id) {
        return jdbc.sql("""
                select c.id as copy, c.reader, c.attempts, r.address, n.*
                from whatsapp_copy c join alert n on n.id = c.alert_id
                left join whatsapp_reader r on r.id = c.reader
                where c.id = :id and c.state in ('SENDING', 'SENT') for update of c""").param("id", id).query(CopyRows::due).optional();
    }

    /** @param state FAILED, or WAITING for another try after that */
    void failedLater(Due copy, String state, Duration wait) {
        int rows = jdbc.sql("""
                update whatsapp_copy set state = :state, next_try = :next, sent_at = null, leased_until = null
                where id = :id and state in ('SENDING', 'SENT')""")
                .param("state", state)
                .param("next", now().plus(wait))
                .param("id", copy.id())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("copy " + copy.id() + " was settled twice");
        }
    }

    /** What could not be told for so long is told no more; of news, the sooner. */
    void late(Instant news, Instant changes) {
        jdbc.sql("""
                update whatsapp_copy c set state = 'DROPPED' from alert n
                where n.id = c.alert_id and c.state = 'WAITING'
                  and c.planned_at < case when n.release = 1 then cast(:news as timestamptz) else cast(:changes as timestamptz) end""")
                .param("news", news.atOffset(ZoneOffset.UTC))
                .param("changes", changes.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many were handed over since then. */
    long handedSince(Instant since) {
        return jdbc.sql("select count(*) from whatsapp_copy where sent_at > :since")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
