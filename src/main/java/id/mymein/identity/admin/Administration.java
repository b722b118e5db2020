package id.mymein.identity.admin;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Role;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.passkey.Passkeys;
import id.mymein.identity.password.PasswordLinks;
import id.mymein.identity.session.Sessions;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to accounts. Nobody does it to the own account: the door might fall shut behind. */
@Component
public class Administration {

    private final JdbcClient database;
    private final AdministeredAccounts accounts;
    private final AdministeredOffices offices;
    private final AccountRegister register;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final PasswordLinks links;
    private final AuditTrail trail;

    Administration(
            JdbcClient database,
            AdministeredAccounts accounts,
            AdministeredOffices offices,
            AccountRegister register,
            SecondFactors factors,
            Passkeys passkeys,
            Sessions sessions,
            PasswordLinks links,
            AuditTrail trail) {
        this.database = database;
        this.accounts = accounts;
        this.offices = offices;
        this.register = register;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.links = links;
        this.trail = trail;
    }

    /** What became of an act. */
    enum Result {
        DONE,
        /** An administrator's own account. */
        OWN,
        /** The person also acts where the administrator does not administer. */
        ELSEWHERE,
        /** The account is closed. */
        INACTIVE
    }

    /** What became of asking for a link to set a new password. */
    sealed interface Link {

        /** @param token the secret of the link; it can be had only now */
        record Made(String token) implements Link {}

        record Refused(Result why) implements Link {}
    }

    @Transactional
    public Result setRoles(Actor actor, AccountId id, OfficeId office, Set<Role> roles) {
        accounts.find(actor, id);
        offices.find(actor, office);
        if (id.equals(actor.account())) {
            return Result.OWN;
        }
        register.grant(actor.auditName(), id, office, roles);
        return Result.DONE;
    }

    @Transactional
    public Result deactivate(Actor actor, AccountId id) {
        Result may = mayClose(actor, id);
        if (may == Result.DONE && setState(id, "DEACTIVATED")) {
            sessions.end(id, null);
            links.end(id);
            trail.record(actor.auditName(), "identity.deactivate", "account:" + id, Map.of());
        }
        return may;
    }

    @Transactional
    public Result reactivate(Actor actor, AccountId id) {
        Result may = mayClose(actor, id);
        if (may == Result.DONE && setState(id, "ACTIVE")) {
            trail.record(actor.auditName(), "identity.reactivate", "account:" + id, Map.of());
        }
        return may;
    }

    /** Takes the second factor and every passkey away and ends all sessions, so that a lost phone opens nothing. */
    @Transactional
    public Result resetSecondFactor(Actor actor, AccountId id) {
        Result may = mayClose(actor, id);
        if (may == Result.DONE) {
            factors.reset(actor.auditName(), id, passkeys.removeAll(id));
            sessions.end(id, null);
        }
        return may;
    }

    /** A way back for a person who forgot the password; the second factor stays. Who may close the account may open it. */
    @Transactional
    public Link makePasswordLink(Actor actor, AccountId id) {
        Result may = mayClose(actor, id);
        if (may != Result.DONE) {
            return new Link.Refused(may);
        }
        return accounts.find(actor, id).active()
                ? new Link.Made(links.make(actor.auditName(), id))
                : new Link.Refused(Result.INACTIVE);
    }

    private Result mayClose(Actor actor, AccountId id) {
        accounts.find(actor, id);
        if (id.equals(actor.account())) {
            return Result.OWN;
        }
        boolean elsewhere = accounts.held(actor, id).stream().anyMatch(held -> !held.administered());
        return elsewhere ? Result.ELSEWHERE : Result.DONE;
    }

    /** False where the account was in that state already. */
    private boolean setState(AccountId id, String state) {
        return database.sql(
                                "update account set state = :state, version = version + 1 where id = :id and state <> :state")
                        .param("state", state)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
