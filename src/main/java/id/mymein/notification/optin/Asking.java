package id.mymein.notification.optin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often one address is asked to confirm. Whole villages share one network address, so nothing is counted by that. */
@Component
class Asking {

    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    Asking(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** True where another letter may go to it now, which then counts. Two at once for one address wait for each other. */
    boolean mayWrite(MailAddress address, String subject) {
        byte[] hash = LinkCode.hash(address.key());
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:hash, 'hex'), 0))")
                .param("hash", hash)
                .query((row, n) -> 1)
                .single();
        Instant now = clock.instant();
        boolean may = jdbc.sql("""
                select count(*) < :most and count(*) filter (where subject = :subject and asked_at > :lately) = 0
                from mail_opt_in_asked where address = :hash and asked_at > :day""")
                .param("most", MOST_A_DAY)
                .param("subject", subject)
                .param("lately", at(now.minus(AGAIN)))
                .param("hash", hash)
                .param("day", at(now.minus(DAY)))
                .query(Boolean.class)
                .single();
        if (may) {
            jdbc.sql("insert into mail_opt_in_asked (address, subject, asked_at) values (:hash, :subject, :now)")
                    .param("hash", hash)
                    .param("subject", subject)
                    .param("now", at(now))
                    .update();
        }
        return may;
    }

    void forget() {
        jdbc.sql("delete from mail_opt_in_asked where asked_at <= :day")
                .param("day", at(clock.instant().minus(DAY)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
