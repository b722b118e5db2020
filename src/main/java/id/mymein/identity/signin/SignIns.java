package id.mymein.identity.signin;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.password.Passwords;
import id.mymein.identity.signin.Limits.Subject;
import id.mymein.platform.Hashes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at what a person gives to be let in, and counts what is wrong. */
@Component
public class SignIns {

    private static final int FREE_FOR_A_PERSON = 5;
    private static final int FREE_FOR_A_DEVICE = 20;
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final Credentials credentials;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Limits limits;
    private final Devices devices;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final TaskExecutor aside;

    SignIns(
            Credentials credentials,
            Passwords passwords,
            SecondFactors factors,
            Limits limits,
            Devices devices,
            AuditTrail trail,
            TransactionTemplate transaction,
            @Qualifier("applicationTaskExecutor") TaskExecutor aside) {
        this.aside = aside;
        this.credentials = credentials;
        this.passwords = passwords;
        this.factors = factors;
        this.limits = limits;
        this.devices = devices;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** What became of a try. */
    public sealed interface Outcome {

        record Right(AccountId account) implements Outcome {}

        /** Wrong in whatever way: the answer does not say whether there is such an account. */
        record Wrong() implements Outcome {}

        /** Not looked at, because of too many wrong tries before. */
        record Wait(Instant until) implements Outcome {}
    }

    /** @param device the browser's hash, empty for one without a cookie */
    Outcome password(String login, String password, Optional<String> device) {
        Optional<Credentials.Stored> stored = credentials.find(login);
        List<Subject> subjects = subjects(login, stored.map(Credentials.Stored::account), device);
        Optional<Instant> wait = limits.begin(subjects);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        boolean right = passwords.matches(
                password,
                stored.filter(Credentials.Stored::open)
                        .map(Credentials.Stored::hash)
                        .orElse(null));
        if (stored.isEmpty() || !right) {
            // Aside, so that the answer takes as long where there is no account to record it of.
            stored.ifPresent(known -> aside.execute(() -> recordFailure(known.account(), "password")));
            return new Outcome.Wrong();
        }
        limits.succeeded(subjects);
        passwords.upgrade(stored.get().account(), password);
        return new Outcome.Right(stored.get().account());
    }

    /** Somebody has a new password: the wrong tries at the forgotten one, in this browser, keep nobody waiting. */
    void forgive(String login, AccountId account, Optional<String> device) {
        limits.succeeded(subjects(login, Optional.of(account), device));
    }

    /** Somebody who is signed in types the own password once more. */
    public Outcome again(AccountId account, String password) {
        var subjects = List.of(new Subject("again:" + account, FREE_FOR_A_PERSON, false));
        Optional<Instant> wait = limits.begin(subjects);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        if (!passwords.isRight(account, password)) {
            recordFailure(account, "password");
            return new Outcome.Wrong();
        }
        limits.succeeded(subjects);
        return new Outcome.Right(account);
    }

    /** Somebody's passkey is right, but the account is closed. */
    public void refused(AccountId account, String what) {
        recordFailure(account, what);
    }

    /** @param typed a code of the app or a recovery code */
    public Outcome code(AccountId account, String typed, Optional<String> device) {
        String own = device.filter(it -> devices.isKnown(account, it))
                .map(it -> ":" + it)
                .orElse("");
        var subjects = List.of(new Subject("code:" + account + own, FREE_FOR_A_PERSON, false));
        Optional<Instant> wait = limits.begin(subjects);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        if (!factors.accept(account, typed)) {
            recordFailure(account, "code");
            return new Outcome.Wrong();
        }
        limits.succeeded(subjects);
        return new Outcome.Right(account);
    }

    /**
     * A browser in which the person once signed in is counted by itself, so that guesses from elsewhere do not keep it out;
     * all others together by the login that they try, and each that keeps its cookie by that as well.
     */
    private List<Subject> subjects(String login, Optional<AccountId> account, Optional<String> device) {
        boolean known =
                device.filter(it -> devices.isKnown(account.orElse(NOBODY), it)).isPresent();
        if (known && account.isPresent() && device.isPresent()) {
            return List.of(new Subject("known:" + account.get() + ":" + device.get(), FREE_FOR_A_PERSON, false));
        }
        var subjects = new ArrayList<Subject>();
        // Hashed, because people type passwords into the wrong field.
        String name = Hashes.sha256(login.toLowerCase(Locale.ROOT));
        subjects.add(new Subject("login:" + name, FREE_FOR_A_PERSON, false));
        device.ifPresent(it -> subjects.add(new Subject("device:" + it, FREE_FOR_A_DEVICE, true)));
        return subjects;
    }

    private void recordFailure(AccountId account, String what) {
        transaction.executeWithoutResult(status ->
                trail.record("system", "identity.refuse-sign-in", "account:" + account, Map.of("wrong", what)));
    }
}
