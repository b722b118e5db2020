package id.mymein.identity.factor;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.platform.Site;
import id.mymein.platform.database.SecretBox;
import id.mymein.platform.database.Secrets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a second factor, and whether a code is right. */
@Component
public class SecondFactors {

    private final JdbcClient database;
    private final SecretBox box;
    private final RecoveryCodes recovery;
    private final AuditTrail trail;
    private final Site site;
    private final Clock clock;

    SecondFactors(
            JdbcClient database, Secrets secrets, RecoveryCodes recovery, AuditTrail trail, Site site, Clock clock) {
        this.database = database;
        this.box = new SecretBox(secrets, "second-factor");
        this.recovery = recovery;
        this.trail = trail;
        this.site = site;
        this.clock = clock;
    }

    public boolean has(AccountId account) {
        return secret(account).isPresent();
    }

    /** How many recovery codes a person has left. */
    public int recoveryCodesLeft(AccountId account) {
        return recovery.left(account);
    }

    /** A new secret, locked, for the session to hold until the person has shown that the app has it. */
    public byte[] begin() {
        return box.lock(Totp.newSecret());
    }

    /** How to put the secret that {@link #begin} made into an app. */
    public Enrolment enrolment(byte[] locked, String login) {
        return Enrolment.of(box.open(locked), site.address().getHost(), login);
    }

    /**
     * Makes the secret this person's second factor, instead of one that was there.
     *
     * @return new recovery codes, to be shown once; empty where the code is not the secret's, and then nothing changes
     */
    @Transactional
    public Optional<List<String>> enrol(AccountId account, byte[] locked, String code) {
        OptionalLong step = Totp.stepOf(Base32.plain(code), box.open(locked), clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        store(account, locked, step.getAsLong());
        trail.record("account:" + account, "identity.enrol-second-factor", "account:" + account, Map.of());
        return Optional.of(recovery.renew(account));
    }

    private void store(AccountId account, byte[] locked, long usedStep) {
        database.sql("""
                        insert into second_factor (account, secret, since, last_step)
                        values (:account, :secret, :now, :step)
                        on conflict (account) do update
                        set secret = excluded.secret, since = excluded.since, last_step = excluded.last_step
                        """)
                .param("account", account.value())
                .param("secret", locked)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("step", usedStep)
                .update();
    }

    /** Takes a code from the app or a recovery code; either is taken once. */
    @Transactional
    public boolean accept(AccountId account, String typed) {
        String code = Base32.plain(typed);
        if (acceptTotp(account, code)) {
            return true;
        }
        if (!recovery.use(account, code)) {
            return false;
        }
        trail.record(
                "account:" + account,
                "identity.use-recovery-code",
                "account:" + account,
                Map.of("left", recovery.left(account)));
        return true;
    }

    private boolean acceptTotp(AccountId account, String code) {
        OptionalLong step = secret(account)
                .map(secret -> Totp.stepOf(code, secret, clock.instant()))
                .orElse(OptionalLong.empty());
        // The row count decides: of two requests with the same code only one moves the step.
        return step.isPresent()
                && database.sql("""
                                update second_factor set last_step = :step
                                where account = :account and last_step < :step
                                """)
                                .param("step", step.getAsLong())
                                .param("account", account.value())
                                .update()
                        == 1;
    }

    /** Makes ten new recovery codes; the old ones are void. */
    @Transactional
    public List<String> renewRecoveryCodes(AccountId account) {
        trail.record("account:" + account, "identity.renew-recovery-codes", "account:" + account, Map.of());
        return recovery.renew(account);
    }

    /**
     * Takes the second factor away, so that the person sets up a new one at the next sign-in.
     *
     * @param passkeys how many of the person's passkeys the caller takes away with it
     */
    @Transactional
    public void reset(String by, AccountId account, int passkeys) {
        recovery.remove(account);
        int rows = database.sql("delete from second_factor where account = :account")
                .param("account", account.value())
                .update();
        trail.record(
                by,
                "identity.reset-second-factor",
                "account:" + account,
                Map.of("had", rows == 1, "passkeys", passkeys));
    }

    /** The code that this person's app shows now, for the demo's sign-in page and for nothing else. */
    public Optional<String> demoCode(AccountId account) {
        return secret(account).map(secret -> Totp.code(secret, clock.instant()));
    }

    /** Gives a demo account a second factor without an app. */
    @Transactional
    public void enrolDemo(AccountId account) {
        store(account, begin(), 0);
        trail.record("system", "identity.enrol-second-factor", "account:" + account, Map.of("demo", true));
    }

    private Optional<byte[]> secret(AccountId account) {
        return database.sql("select secret from second_factor where account = :account")
                .param("account", account.value())
                .query((row, n) -> box.open(row.getBytes("secret")))
                .optional();
    }
}
