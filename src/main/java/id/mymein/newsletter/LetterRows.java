package id.mymein.newsletter;

import id.mymein.notification.optin.OptIn;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each reader's copy of an edition, and how far it is. */
@Component
class LetterRows {

    /** Longer than a handful of letters takes with a slow server; after that, whoever took them is gone. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A copy that is to be written. */
    record Planned(OptIn optIn, List<ChangeKey> changes) {}

    /**
     * A copy that somebody is about to hand over.
     *
     * @param lease until when nobody else takes it
     */
    record Taken(
            UUID id,
            UUID edition,
            UUID reader,
            UUID optIn,
            String topic,
            String language,
            List<ChangeKey> changes,
            int attempts,
            Instant lease) {}

    /** A copy that was sent. */
    record Sent(UUID edition, UUID reader, String topic, Instant until) {}

    /** How many of those are new; a reader has one copy of an edition. */
    int add(UUID edition, List<Planned> planned) {
        return jdbc.sql("""
                insert into newsletter_letter
                    (id, edition_id, reader, opt_in, topic, language, changes, state, next_try)
                select n.id, :edition, n.reader, n.opt_in, n.topic, n.language, n.changes, 'WAITING', :now
                from unnest(cast(:ids as uuid[]), cast(:readers as uuid[]), cast(:optIns as uuid[]), cast(:topics as text[]),
                    cast(:languages as text[]), cast(:changes as text[]))
                    as n (id, reader, opt_in, topic, language, changes)
                on conflict (edition_id, reader) do nothing""")
                .param("edition", edition)
                .param("now", now())
                .param("ids", planned.stream().map(one -> Ids.next(clock)).toArray(UUID[]::new))
                .param(
                        "readers",
                        planned.stream().map(one -> one.optIn().reader()).toArray(UUID[]::new))
                .param("optIns", planned.stream().map(one -> one.optIn().id()).toArray(UUID[]::new))
                .param(
                        "topics",
                        planned.stream().map(one -> one.optIn().topic()).toArray(String[]::new))
                .param(
                        "languages",
                        planned.stream().map(one -> one.optIn().language()).toArray(String[]::new))
                .param(
                        "changes",
                        planned.stream()
                                .map(one -> ChangeKey.write(one.changes()))
                                .toArray(String[]::new))
                .update();
    }

    boolean any(UUID edition) {
        return jdbc.sql("select exists (select from newsletter_letter where edition_id = :edition)")
                .param("edition", edition)
                .query(Boolean.class)
                .single();
    }

    /** Takes those that have waited longest, and those that somebody took who is gone. */
    List<Taken> take(int most) {
        return jdbc.sql("""
                update newsletter_letter set leased_until = :lease where id in (
                    select l.id from newsletter_letter l
                    join newsletter_edition e on e.id = l.edition_id and e.state = 'SENDING'
                    join newsletter_plan p on p.frequency = e.frequency and not p.paused
                    where l.state in ('WAITING', 'SENDING') and l.next_try <= :now
                      and (l.leased_until is null or l.leased_until < :now)
                    order by l.next_try, l.id limit :most for update of l skip locked)
                returning *""")
                .param("lease", EditionRows.at(clock.instant().plus(LEASE)))
                .param("now", now())
                .param("most", most)
                .query(LetterRows::taken)
                .list();
    }

    /**
     * Says of one that it has been sent, and of another that it is about to be handed over: one commit a letter.
     *
     * @return false where the next one was left too long, and somebody else has it
     */
    boolean step(@Nullable UUID sent, @Nullable Taken next) {
        List<UUID> stepped = jdbc.sql("""
                        update newsletter_letter set
                            state = case when id = :sent then 'SENT' else 'SENDING' end,
                            sent_at = case when id = :sent then cast(:now as timestamptz) end,
                            attempts = case when id = :sent then attempts else attempts + 1 end
                        where (id = :sent and state = 'SENDING')
                           or (id = :next and state in ('WAITING', 'SENDING') and leased_until = :lease)
                        returning id""")
                .param("sent", sent, Types.OTHER)
                .param("next", next == null ? null : next.id(), Types.OTHER)
                .param("lease", next == null ? null : EditionRows.at(next.lease()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        if (sent != null && !stepped.contains(sent)) {
            throw new IllegalStateException("letter " + sent + " was settled twice");
        }
        return next != null && stepped.contains(next.id());
    }

    /** Nobody is written to, or nothing is left to be said. */
    void left(UUID id) {
        settle(id, "LEFT", Duration.ZERO);
    }

    void refused(UUID id) {
        settle(id, "REFUSED", Duration.ZERO);
    }

    /** To be tried again after that. */
    void again(UUID id, Duration wait) {
        settle(id, "WAITING", wait);
    }

    private void settle(UUID id, String state, Duration wait) {
        int rows = jdbc.sql("""
                update newsletter_letter set state = :state, next_try = :next, leased_until = null
                where id = :id and state in ('WAITING', 'SENDING')""")
                .param("state", state)
                .param("next", EditionRows.at(clock.instant().plus(wait)))
                .param("id", id)
                .update();
        if (rows != 1) {
            throw new IllegalStateException("letter " + id + " was settled twice");
        }
    }

    /** Gives back what was taken and not begun. */
    void release(Collection<Taken> some) {
        jdbc.sql("update newsletter_letter set leased_until = null where id = any (:ids) and state = 'WAITING'")
                .param("ids", some.stream().map(Taken::id).toArray(UUID[]::new))
                .update();
    }

    /** What could not be sent for so long is no news any more. */
    void late(Instant before) {
        jdbc.sql("""
                update newsletter_letter l set state = 'LATE' from newsletter_edition e
                where e.id = l.edition_id and e.created_at < :before and l.state in ('WAITING', 'SENDING')""").param("before", EditionRows.at(before)).update();
    }

    /** Ends the editions of which no letter is left to be sent. */
    void end() {
        jdbc.sql("""
                update newsletter_edition e set state = 'SENT' where e.state = 'SENDING' and not exists (
                    select from newsletter_letter l where l.edition_id = e.id and l.state in ('WAITING', 'SENDING'))""").update();
    }

    long sentSince(Instant since) {
        return jdbc.sql("select count(*) from newsletter_letter where sent_at > :since")
                .param("since", EditionRows.at(since))
                .query(Long.class)
                .single();
    }

    /** The copies of those readers of those editions. */
    List<Sent> sent(Collection<UUID> readers, Collection<UUID> editions) {
        return jdbc.sql("""
                select l.edition_id, l.reader, l.topic, e.until
                from newsletter_letter l join newsletter_edition e on e.id = l.edition_id
                where l.reader = any (:readers) and l.edition_id = any (:editions) and l.state = 'SENT'""")
                .param("readers", readers.toArray(UUID[]::new))
                .param("editions", editions.toArray(UUID[]::new))
                .query((row, n) -> new Sent(
                        row.getObject("edition_id", UUID.class),
                        row.getObject("reader", UUID.class),
                        row.getString("topic"),
                        EditionRows.instant(row, "until")))
                .list();
    }

    /** By reader, until when the last letter that was sent told. */
    Map<UUID, Instant> lastSent(Collection<UUID> readers) {
        var last = new HashMap<UUID, Instant>();
        jdbc.sql("""
                select l.reader, max(e.until) as until
                from newsletter_letter l join newsletter_edition e on e.id = l.edition_id
                where l.reader = any (:readers) and l.state = 'SENT' group by l.reader""").param("readers", readers.toArray(UUID[]::new)).query(row -> {
            last.put(row.getObject("reader", UUID.class), EditionRows.instant(row, "until"));
        });
        return last;
    }

    Optional<UUID> reader(UUID letter) {
        return jdbc.sql("select reader from newsletter_letter where id = :id")
                .param("id", letter)
                .query(UUID.class)
                .optional();
    }

    private java.time.OffsetDateTime now() {
        return EditionRows.at(clock.instant());
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getObject("reader", UUID.class),
                row.getObject("opt_in", UUID.class),
                row.getString("topic"),
                row.getString("language"),
                ChangeKey.read(row.getString("changes")),
                row.getInt("attempts"),
                EditionRows.instant(row, "leased_until"));
    }
}
