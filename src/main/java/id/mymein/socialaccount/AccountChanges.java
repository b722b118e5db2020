package id.mymein.socialaccount;

import id.mymein.identity.AccountId;
import id.mymein.socialaccount.likeness.Look;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes accounts. Every change raises the version by one. */
@Component
class AccountChanges {

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final SocialRules rules;
    private final Clock clock;

    AccountChanges(JdbcClient jdbc, AccountRows rows, SocialRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** False where the register has that account already, or the id is taken. */
    boolean add(
            SocialAccountId id,
            AccountAddress address,
            SocialAccount.Owner owner,
            SocialAccount.AccountText text,
            AccountId by) {
        return jdbc.sql("""
                        insert into social_account (id, platform, key, handle, stable_id, id_key, address, name, office_id,
                            region, purpose, language, opened_on, state, proposed_by, proposed_at, changed_at, look, neighbours)
                        values (:id, :platform, :key, :handle, :stable, :idKey, :address, :name, :office,
                            :region, :purpose, :language, :opened, 'PROPOSED', :by, :now, :now, :look, :neighbours)
                        on conflict do nothing""")
                        .param("id", id.value())
                        .param("platform", address.platform())
                        .param("key", address.key().value())
                        .param("handle", address.handle())
                        .param("stable", address.id())
                        .param("idKey", idKey(address), Types.VARCHAR)
                        .param("address", address.url())
                        .param("name", text.name())
                        .param("office", owner.office().value())
                        .param("region", owner.region().value())
                        .param("purpose", text.purpose())
                        .param("language", text.language())
                        .param("opened", text.openedOn(), Types.DATE)
                        .param("by", by.value())
                        .param("now", now())
                        .param("look", Look.of(address.handle()).whole())
                        .param("neighbours", Look.neighbours(address.handle(), text.name()))
                        .update()
                == 1;
    }

    /** The key by the platform's number, where it is not the account's key itself. */
    static @Nullable String idKey(AccountAddress address) {
        return address.id().isEmpty() ? null : address.platform() + ":#" + address.id();
    }

    void describe(SocialAccount account, SocialAccount.AccountText text, String stableId) {
        one(jdbc.sql("""
                update social_account set name = :name, purpose = :purpose, language = :language, opened_on = :opened,
                    stable_id = :stable, id_key = :idKey, neighbours = :neighbours, changed_at = :now, version = version + 1
                where id = :id""")
                .param("name", text.name())
                .param("purpose", text.purpose())
                .param("language", text.language())
                .param("opened", text.openedOn(), Types.DATE)
                .param("stable", stableId)
                .param(
                        "idKey",
                        stableId.isEmpty() ? null : account.address().platform() + ":#" + stableId,
                        Types.VARCHAR)
                .param("neighbours", Look.neighbours(account.address().handle(), text.name()))
                .param("now", now())
                .param("id", account.id().value())
                .update());
    }

    /** Puts it where a step leads; what was proven stays proven unless the step says otherwise. */
    void move(SocialAccountId id, AccountState to, boolean forgetProof, @Nullable SocialAccountId target) {
        one(jdbc.sql("""
                update social_account set state = :state, moved_to = coalesce(:target, moved_to),
                    proven_key = case when :forget then null else proven_key end,
                    official_since = case when :state = 'VERIFIED' then coalesce(official_since, :now) else official_since end,
                    changed_at = :now, version = version + 1
                where id = :id""")
                .param("state", to.name())
                .param("target", target == null ? null : target.value(), Types.OTHER)
                .param("forget", forgetProof)
                .param("now", now())
                .param("id", id.value())
                .update());
    }

    /** Gives it another handle and remembers the old one; the badge is gone until the new one is proven. */
    void rename(SocialAccount account, AccountAddress address) {
        one(jdbc.sql("""
                insert into social_former (account_id, key, handle, address, official_since, until)
                values (:id, :key, :handle, :address, :since, :now)""")
                .param("id", account.id().value())
                .param("key", account.address().key().value())
                .param("handle", account.address().handle())
                .param("address", account.address().url())
                .param("since", at(account.standing().since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now())
                .update());
        String stable = address.id().isEmpty() ? account.address().id() : address.id();
        one(jdbc.sql("""
                update social_account set key = :key, handle = :handle, address = :address, stable_id = :stable, id_key = :idKey,
                    state = 'PROPOSED', official_since = null, code = '', code_made_at = null, look = :look,
                    neighbours = :neighbours, changed_at = :now, version = version + 1
                where id = :id""")
                .param("key", address.key().value())
                .param("handle", address.handle())
                .param("address", address.url())
                .param("stable", stable)
                .param("idKey", stable.isEmpty() ? null : address.platform() + ":#" + stable, Types.VARCHAR)
                .param("look", Look.of(address.handle()).whole())
                .param(
                        "neighbours",
                        Look.neighbours(address.handle(), account.text().name()))
                .param("now", now())
                .param("id", account.id().value())
                .update());
    }

    private static @Nullable OffsetDateTime at(java.time.@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    void code(SocialAccountId id, String code) {
        one(jdbc.sql("""
                update social_account set code = :code, code_made_at = :now, changed_at = :now, version = version + 1
                where id = :id""")
                .param("code", code)
                .param("now", now())
                .param("id", id.value())
                .update());
    }

    /** The present handle is proven; that is a sign of life too. */
    void proven(SocialAccountId id, UUID proof) {
        one(jdbc.sql("""
                update social_account set proven_key = key, proof_id = :proof, changed_at = :now, version = version + 1
                where id = :id""")
                .param("proof", proof)
                .param("now", now())
                .param("id", id.value())
                .update());
        alive(id, rows.today(), null);
    }

    /**
     * A sign of life: the next review is due so many months after the last one.
     *
     * @param post null where nobody saw one
     */
    void alive(SocialAccountId id, LocalDate on, @Nullable LocalDate post) {
        one(jdbc.sql("""
                update social_account set seen_on = greatest(seen_on, :on), last_post_on = greatest(last_post_on, :post),
                    review_due = (greatest(seen_on, :on) + make_interval(months => :months))::date, version = version + 1
                where id = :id""")
                .param("on", on)
                .param("post", post, Types.DATE)
                .param("months", rules.reviewMonths())
                .param("id", id.value())
                .update());
    }

    /** Something that belongs to it changed. */
    void touch(SocialAccountId id) {
        one(jdbc.sql("update social_account set changed_at = :now, version = version + 1 where id = :id")
                .param("now", now())
                .param("id", id.value())
                .update());
    }

    static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("one account changes at a time, not " + rows);
        }
    }
}
