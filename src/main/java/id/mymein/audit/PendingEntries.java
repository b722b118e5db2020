package id.mymein.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The entries of one transaction.
 *
 * <p>The chain is one line, so whoever adds to it holds a lock until the commit. Writing last keeps that short, and because
 * the lock is then the last one that any transaction takes, it can be part of no deadlock.
 */
final class PendingEntries implements TransactionSynchronization {

    /** Names the chain among the advisory locks: "audit" in ASCII. */
    private static final long LOCK = 0x6175646974L;

    private final JdbcClient database;
    private final List<Entry> entries = new ArrayList<>();

    record Entry(Instant at, String actor, String action, String subject, String details) {}

    PendingEntries(JdbcClient database) {
        this.database = database;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        // A statement of its own, so that the next one sees what the lock's last holder committed.
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, n) -> n)
                .single();
        entries.forEach(this::insert);
    }

    private void insert(Entry entry) {
        database.sql("""
                        with previous as (
                            select coalesce((select hash from audit_entry order by id desc limit 1), :first) as hash
                        ), entry as (
                            select :at::timestamptz as at, :actor as actor, :action as action, :subject as subject,
                                   :details::jsonb as details, previous.hash as previous_hash
                            from previous
                        )
                        insert into audit_entry (at, actor, action, subject, details, previous_hash, hash)
                        select at, actor, action, subject, details, previous_hash,
                               encode(sha256(convert_to(%s, 'UTF8')), 'hex')
                        from entry
                        """.formatted(Chain.CONTENT))
                .param("first", Chain.FIRST)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("details", entry.details())
                .update();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
