package id.mymein.identity.password;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks and changes passwords. */
@Component
public class Passwords {

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final PasswordLinks links;
    private final AuditTrail trail;

    /** Compared with where there is no account or no password, so that the answer takes as long. */
    private final String nobodys;

    Passwords(JdbcClient database, PasswordEncoder encoder, PasswordLinks links, AuditTrail trail) {
        this.links = links;
        this.database = database;
        this.encoder = encoder;
        this.trail = trail;
        this.nobodys = String.valueOf(encoder.encode(java.util.UUID.randomUUID().toString()));
    }

    /** @param hash the stored hash; null where there is none, and then no password fits */
    public boolean matches(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobodys : hash);
        return same && hash != null;
    }

    /** Is this the account's present password? */
    public boolean isRight(AccountId account, String password) {
        return matches(password, stored(account));
    }

    /** Hashes afresh where the parameters have become stronger since. */
    public void upgrade(AccountId account, String password) {
        String old = stored(account);
        if (encoder.upgradeEncoding(old)) {
            database.sql("update account set password_hash = :hash where id = :account and password_hash = :old")
                    .param("hash", encoder.encode(password))
                    .param("account", account.value())
                    .param("old", old)
                    .update();
        }
    }

    /** Sets the password and ends a link to set one; the caller has asked {@link PasswordRule} before. */
    @Transactional
    public void change(AccountId account, String password) {
        int rows = database.sql("""
                        update account
                        set password_hash = :hash, must_change_password = false, version = version + 1
                        where id = :account
                        """)
                .param("hash", encoder.encode(password))
                .param("account", account.value())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("no such account: " + account);
        }
        links.end(account);
        trail.record("account:" + account, "identity.change-password", "account:" + account, Map.of());
    }

    private @Nullable String stored(AccountId account) {
        return database.sql("select password_hash from account where id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
