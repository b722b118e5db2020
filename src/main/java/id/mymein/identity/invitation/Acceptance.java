package id.mymein.identity.invitation;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.session.Sessions;
import id.mymein.platform.Hashes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What the invited person does with the link. */
@Component
class Acceptance {

    private final JdbcClient database;
    private final AccountRegister register;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final Clock clock;

    Acceptance(JdbcClient database, AccountRegister register, Sessions sessions, AuditTrail trail, Clock clock) {
        this.database = database;
        this.register = register;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who the new account is for. */
    record Newcomer(String login, String name, String email, String password, String language) {}

    sealed interface Result {

        record Accepted(AccountId account) implements Result {}

        record LoginTaken() implements Result {}

        /** Accepted, withdrawn or expired in the meantime. */
        record NoLongerValid() implements Result {}
    }

    Optional<Invitation> find(String token) {
        return database.sql(Invitation.SELECT + "where i.token_hash = :hash")
                .param("hash", Hashes.sha256(token))
                .query((row, n) -> Invitation.of(row, clock.instant()))
                .optional();
    }

    /** Makes the account with the roles, and ends the predecessor's in that office. */
    @Transactional
    public Result accept(Invitation invitation, Newcomer newcomer) {
        Optional<AccountId> account = register.tryAddAccount(
                "invitation:" + invitation.id(),
                newcomer.login(),
                newcomer.name(),
                newcomer.email(),
                newcomer.password(),
                newcomer.language());
        if (account.isEmpty()) {
            return new Result.LoginTaken();
        }
        if (!taken(invitation, account.get())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Result.NoLongerValid();
        }
        String by = "account:" + account.get();
        register.grant(by, account.get(), invitation.office(), EnumSet.copyOf(invitation.roles()));
        AccountId predecessor = invitation.predecessor();
        if (predecessor != null) {
            succeed(by, invitation, predecessor);
        }
        trail.record(by, "identity.accept-invitation", "invitation:" + invitation.id(), Map.of());
        return new Result.Accepted(account.get());
    }

    private void succeed(String by, Invitation invitation, AccountId predecessor) {
        register.grant(by, predecessor, invitation.office(), Set.of());
        int ended = sessions.end(predecessor, null);
        trail.record(
                by,
                "identity.succeed",
                "account:" + predecessor,
                Map.of("office", invitation.office().value(), "sessions", ended));
    }

    private boolean taken(Invitation invitation, AccountId account) {
        return database.sql("""
                        update invitation set accepted_at = :now, accepted_by = :account
                        where id = :id and accepted_at is null and withdrawn_at is null and expires_at > :now
                        """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("account", account.value())
                        .param("id", invitation.id())
                        .update()
                == 1;
    }
}
