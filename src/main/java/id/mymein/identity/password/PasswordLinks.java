package id.mymein.identity.password;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.platform.Hashes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a person who forgot the password sets a new one: one open per account, for one use. */
@Component
public class PasswordLinks {

    static final Duration VALID = Duration.ofHours(24);
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Clock clock;

    PasswordLinks(JdbcClient database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes a link; an older one of the account is void. Whether that may be done is the caller's to ask.
     *
     * @param by how the audit trail names who does it
     * @return the secret of the link; it can be had only now
     */
    @Transactional
    public String make(String by, AccountId account) {
        String token = token();
        database.sql("""
                        insert into password_link (account, token_hash, expires_at) values (:account, :hash, :until)
                        on conflict (account) do update
                        set token_hash = excluded.token_hash, expires_at = excluded.expires_at
                        """)
                .param("account", account.value())
                .param("hash", Hashes.sha256(token))
                .param("until", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
                .update();
        trail.record(by, "identity.make-password-link", "account:" + account, Map.of());
        return token;
    }

    /** Whose link this is; empty for one that is used, replaced, too old, or never was. */
    public Optional<AccountId> account(String token) {
        return database.sql("select account from password_link where token_hash = :hash and expires_at > :now")
                .param("hash", Hashes.sha256(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Uses the link up. False where it was void already: of several at once, one is first. */
    @Transactional
    public boolean use(AccountId account, String token) {
        int rows = database.sql("""
                        delete from password_link
                        where account = :account and token_hash = :hash and expires_at > :now
                        """)
                .param("account", account.value())
                .param("hash", Hashes.sha256(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 1) {
            trail.record("account:" + account, "identity.use-password-link", "account:" + account, Map.of());
        }
        return rows == 1;
    }

    /** Makes the account's open link void, where there is one. */
    public void end(AccountId account) {
        database.sql("delete from password_link where account = :account")
                .param("account", account.value())
                .update();
    }

    private static String token() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
