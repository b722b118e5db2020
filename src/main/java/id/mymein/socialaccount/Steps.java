package id.mymein.socialaccount;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to accounts: a row for the people who look at one, and a row in the audit trail. */
@Component
class Steps {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Steps(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a step on record, in the caller's transaction.
     *
     * @param account as it was before; null for a new one
     * @param details the handle before and after, whom it was moved to; may be empty
     */
    void record(
            Actor actor,
            SocialAccountId id,
            @Nullable SocialAccount account,
            AccountEvent event,
            AccountState to,
            String reason,
            String details) {
        AccountChanges.one(jdbc.sql("""
                insert into social_step (id, account_id, event, from_state, to_state, reason, details, proof_id, account, office, taken_at)
                values (:id, :account, :event, :from, :to, :reason, :details,
                    (select proof_id from social_account where id = :account), :by, :office, :now)""")
                .param("id", Ids.next(clock))
                .param("account", id.value())
                .param("event", event.name())
                .param("from", account == null ? null : account.state().name(), Types.VARCHAR)
                .param("to", to.name())
                .param("reason", reason)
                .param("details", details)
                .param("by", actor.account().value())
                .param("office", officeOf(actor, account), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        audit(
                actor,
                id,
                event.name().toLowerCase(Locale.ROOT),
                Map.of("to", to.name(), "reason", reason, "details", details));
    }

    private static @Nullable UUID officeOf(Actor actor, @Nullable SocialAccount account) {
        return actor.grants().stream()
                .filter(grant -> account == null
                        || grant.region().contains(account.owner().region()))
                .findFirst()
                .map(Grant::office)
                .map(OfficeId::value)
                .orElse(null);
    }

    void audit(Actor actor, SocialAccountId id, String verb, Map<String, ?> details) {
        audit.record(actor.auditName(), "socialaccount." + verb, "social-account:" + id, details);
    }

    List<AccountStep> of(SocialAccountId id) {
        return jdbc.sql("select * from social_step where account_id = :id order by taken_at, id")
                .param("id", id.value())
                .query(Steps::read)
                .list();
    }

    private static AccountStep read(ResultSet row, int number) throws SQLException {
        String from = row.getString("from_state");
        UUID by = row.getObject("account", UUID.class);
        UUID office = row.getObject("office", UUID.class);
        Instant at = AccountRows.instant(row, "taken_at");
        return new AccountStep(
                AccountEvent.valueOf(row.getString("event")),
                from == null ? null : AccountState.valueOf(from),
                AccountState.valueOf(row.getString("to_state")),
                row.getString("reason"),
                row.getString("details"),
                by == null ? null : new AccountId(by),
                office == null ? null : new OfficeId(office),
                at);
    }
}
