package id.mymein.identity;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds accounts and says what they may do. */
@Component
public class AccountRegister {

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final SecondFactors factors;
    private final AuditTrail trail;
    private final Clock clock;

    AccountRegister(
            JdbcClient database, PasswordEncoder encoder, SecondFactors factors, AuditTrail trail, Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.factors = factors;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Adds an account on the system's own account: at a first start, by a command, in the demo.
     *
     * @param login what the person types to sign in; case does not count
     * @param email empty where there is none
     * @param password empty where the person cannot sign in by one
     * @throws DuplicateKeyException where the login is taken
     */
    @Transactional
    public AccountId addAccount(String login, String name, String email, String password) {
        return tryAddAccount("system", login, name, email, password, "id")
                .orElseThrow(() -> new DuplicateKeyException("the login is taken: " + login));
    }

    /**
     * Adds an account, or nothing where the login is taken.
     *
     * @param by how the audit trail names who does it
     * @param language {@code id} or {@code en}, for notices to the person
     */
    @Transactional
    public Optional<AccountId> tryAddAccount(
            String by, String login, String name, String email, String password, String language) {
        var id = new AccountId(Ids.next(clock));
        int rows = database.sql("""
                        insert into account (id, login, name, email, password_hash, language, created_at)
                        values (:id, :login, :name, :email, :password, :language, :now)
                        on conflict (lower(login)) do nothing
                        """)
                .param("id", id.value())
                .param("login", login)
                .param("name", name)
                .param("email", email)
                .param("password", hash(password))
                .param("language", language)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) {
            return Optional.empty();
        }
        trail.record(by, "identity.add-account", "account:" + id, Map.of("login", login));
        return Optional.of(id);
    }

    /** Adds an account whose password must be changed at the first sign-in. */
    @Transactional
    public AccountId addAccountWithOneTimePassword(String login, String name, String email, String password) {
        AccountId id = addAccount(login, name, email, password);
        update("update account set must_change_password = true where id = :id", id);
        return id;
    }

    /**
     * Adds an account of the demo: the sign-in page shows its password and offers to sign in by one click. It cannot sign in
     * where people work for real.
     *
     * @param secondFactor gives it one, as roles like editor ask for; the sign-in page knows its code
     */
    @Transactional
    public AccountId addDemoAccount(String login, String name, String email, String password, boolean secondFactor) {
        AccountId id = addAccount(login, name, email, password);
        database.sql("update account set demo = true, demo_password = :password where id = :id")
                .param("password", password)
                .param("id", id.value())
                .update();
        if (secondFactor) {
            factors.enrolDemo(id);
        }
        return id;
    }

    private void update(String sql, AccountId id) {
        if (database.sql(sql).param("id", id.value()).update() != 1) {
            throw new IllegalStateException("no such account: " + id);
        }
    }

    /** Gives a person these roles in an office, instead of those held there before; none ends what was held. */
    @Transactional
    public void grant(AccountId account, OfficeId office, Set<Role> roles) {
        grant("system", account, office, roles);
    }

    /** @param by how the audit trail names who does it; whether that person may is the caller's to ask */
    @Transactional
    public void grant(String by, AccountId account, OfficeId office, Set<Role> roles) {
        if (roles.isEmpty()) {
            database.sql("""
                            with ended as (delete from membership where account = :account and office = :office
                                           returning account, office)
                            update account set last_office = ended.office from ended where id = ended.account
                            """)
                    .param("account", account.value())
                    .param("office", office.value())
                    .update();
        } else {
            database.sql("""
                            insert into membership (account, office, roles, since)
                            values (:account, :office, :roles, :now)
                            on conflict (account, office) do update set roles = excluded.roles
                            """)
                    .param("account", account.value())
                    .param("office", office.value())
                    .param("roles", roles.stream().map(Role::name).sorted().toArray(String[]::new))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        trail.record(by, "identity.grant", "account:" + account, Map.of("office", office.value(), "roles", roles));
    }

    private @Nullable String hash(String password) {
        return password.isEmpty() ? null : encoder.encode(password);
    }
}
