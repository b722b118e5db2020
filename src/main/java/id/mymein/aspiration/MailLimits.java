package id.mymein.aspiration;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much one address may send by e-mail in a day, and how many receipts go back to it: machines never tire of answering. */
@Component
public class MailLimits {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final CaseRules rules;
    private final Clock clock;

    MailLimits(JdbcClient jdbc, CaseRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** True where as many came from that address as the rules allow. */
    @Transactional(readOnly = true)
    public boolean full(String address) {
        return lately(address) >= rules.mailsADay();
    }

    /** True where a receipt for one that came by e-mail would be one too many. */
    boolean quiet(Aspiration aspiration, String address) {
        return aspiration.source() == AspirationSource.EMAIL && lately(address) > rules.mailReceiptsADay();
    }

    private long lately(String address) {
        return jdbc.sql("""
                select count(*) from aspiration_sender s join aspiration a on a.id = s.aspiration_id
                where lower(s.email) = lower(:address) and s.email <> '' and a.source = 'EMAIL' and a.received_at > :since""")
                .param("address", address)
                .param("since", clock.instant().minus(DAY).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
