package id.mymein.socialaccount;

import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes accounts into the register and keeps what is said of them current. */
@Component
public class AccountRegister {

    private final JdbcClient jdbc;
    private final AccountRows rows;
    private final AccountChanges changes;
    private final AccountDesk desk;
    private final ContactRows people;
    private final AccountRules rules;
    private final Steps steps;
    private final AccountNotices notices;
    private final AccountNews news;
    private final Clock clock;

    AccountRegister(
            JdbcClient jdbc,
            AccountRows rows,
            AccountChanges changes,
            AccountDesk desk,
            ContactRows people,
            AccountRules rules,
            Steps steps,
            AccountNotices notices,
            AccountNews news,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.changes = changes;
        this.desk = desk;
        this.people = people;
        this.rules = rules;
        this.steps = steps;
        this.notices = notices;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Proposes an account.
     *
     * @param id given with the form, so that one sent twice is one account
     * @return wrong at the fields {@code alamat}, {@code platform}, {@code nama}, {@code kantor}, {@code kontak1} and so on
     */
    @Transactional
    public AccountResult propose(Actor actor, SocialAccountId id, AccountDraft draft) {
        if (!AccountDesk.keeps(actor)) {
            throw new NotFound();
        }
        var errors = FormErrors.none();
        Optional<AccountAddress> address = rules.address(errors, draft.platform(), draft.address());
        SocialAccount.AccountText text = rules.text(errors, draft);
        String stable = rules.stableId(errors, draft.platform(), draft.stableId());
        List<Contact> contacts = rules.contacts(errors, draft.contacts(), true);
        UUID chosen = draft.office();
        if (chosen == null) {
            errors.add("kantor", "socialaccount.missing.kantor");
        }
        if (errors.any() || address.isEmpty() || chosen == null) {
            return new AccountResult.Wrong(errors);
        }
        Office office = desk.office(actor, chosen);
        var owner = new SocialAccount.Owner(office.id(), office.name(), office.region());
        AccountAddress whole = with(address.get(), stable);
        if (rows.find(id).isPresent()) {
            return new AccountResult.Done(id);
        }
        Optional<AccountResult> taken = taken(whole, errors, id);
        if (taken.isPresent()) {
            return taken.get();
        }
        if (!changes.add(id, whole, owner, text, actor.account())) {
            return new AccountResult.Wrong(errors.add("alamat", "socialaccount.wrong.there"));
        }
        people.replace(id, contacts);
        return proposed(actor, id);
    }

    private AccountResult proposed(Actor actor, SocialAccountId id) {
        SocialAccount account = rows.find(id).orElseThrow();
        steps.record(actor, id, null, AccountEvent.PROPOSE, AccountState.PROPOSED, "", account.spoken());
        notices.waits(account, actor);
        news.changed(account);
        return new AccountResult.Done(id);
    }

    static AccountAddress with(AccountAddress address, String stableId) {
        return address.id().isEmpty()
                ? new AccountAddress(address.platform(), address.key(), address.handle(), stableId, address.url())
                : address;
    }

    /** What stands in the way where the register has such an account already. */
    private Optional<AccountResult> taken(AccountAddress address, FormErrors errors, SocialAccountId id) {
        var keys = new ArrayList<>(List.of(address.key()));
        String number = AccountChanges.idKey(address);
        if (number != null) {
            keys.add(new AccountKey(number));
        }
        return rows.withKeys(keys).stream()
                .filter(other -> !other.id().equals(id) && !other.state().ended())
                .findFirst()
                .map(other -> new AccountResult.Wrong(errors.add(
                        "alamat",
                        "socialaccount.wrong.taken",
                        other.spoken(),
                        other.owner().name())));
    }

    /** Changes what is said of an account; its address changes by {@link #rename} alone. */
    @Transactional
    public AccountResult describe(Actor actor, SocialAccountId id, int version, AccountDraft draft) {
        SocialAccount account = kept(actor, id);
        if (account.version() != version) {
            return new AccountResult.Stale();
        }
        var errors = FormErrors.none();
        SocialAccount.AccountText text = rules.text(errors, draft);
        String stable = rules.stableId(errors, account.address().platform(), draft.stableId());
        if (errors.any()) {
            return new AccountResult.Wrong(errors);
        }
        changes.describe(account, text, stable);
        steps.audit(actor, id, "describe", Map.of("name", text.name()));
        news.changed(account, rows.find(id).orElseThrow().address().key());
        return new AccountResult.Done(id);
    }

    /**
     * The account has another handle now. The badge lapses at once; the old handle stays known as a former one.
     *
     * @param typed the new address; wrong at field {@code alamat}
     */
    @Transactional
    public AccountResult rename(Actor actor, SocialAccountId id, int version, String typed, String reason) {
        SocialAccount account = kept(actor, id);
        if (account.version() != version) {
            return new AccountResult.Stale();
        }
        var errors = FormErrors.none();
        Optional<AccountAddress> address =
                rules.address(errors, account.address().platform(), typed);
        AccountRules.length(errors, "alasan", reason, AccountRules.LONGEST_TEXT);
        if (errors.any() || address.isEmpty()) {
            return new AccountResult.Wrong(errors);
        }
        boolean other = !address.get().key().equals(account.address().key());
        var step = new AccountLife.Step(AccountEvent.RENAME, actor, reason, false, other);
        return switch (AccountLife.judge(facts(account), step)) {
            case AccountLife.Verdict.Refuses(AccountRefusal why)
            when why == AccountRefusal.SAME_HANDLE -> new AccountResult.Wrong(errors.add("alamat", why.key()));
            case AccountLife.Verdict.Refuses(AccountRefusal why) -> AccountResult.Refused.because(why);
            case AccountLife.Verdict.Takes(AccountLife.Edge edge) ->
                taken(address.get(), errors, id).orElseGet(() -> renamed(actor, account, address.get(), reason));
        };
    }

    private AccountResult renamed(Actor actor, SocialAccount account, AccountAddress address, String reason) {
        changes.rename(account, address);
        SocialAccount now = rows.find(account.id()).orElseThrow();
        String details = account.spoken() + " → " + now.spoken();
        steps.record(actor, account.id(), account, AccountEvent.RENAME, AccountState.PROPOSED, reason, details);
        notices.happened(account, AccountEvent.RENAME, actor);
        notices.waits(now, actor);
        news.changed(now, account.address().key());
        return new AccountResult.Done(account.id());
    }

    AccountLife.Facts facts(SocialAccount account) {
        int contacts = people.of(account.id()).size();
        return new AccountLife.Facts(
                account.state(),
                account.owner().office(),
                account.owner().region(),
                account.standing().proven(),
                contacts);
    }

    /** Other people are in charge of it from now on. */
    @Transactional
    public AccountResult handOver(Actor actor, SocialAccountId id, int version, List<Contact> typed) {
        SocialAccount account = kept(actor, id);
        if (account.version() != version) {
            return new AccountResult.Stale();
        }
        var errors = FormErrors.none();
        List<Contact> contacts = rules.contacts(errors, typed, true);
        if (errors.any()) {
            return new AccountResult.Wrong(errors);
        }
        people.replace(id, contacts);
        if (account.state() == AccountState.PROPOSED) {
            steps.audit(actor, id, "contacts", Map.of());
        } else {
            var step = new AccountLife.Step(AccountEvent.HAND_OVER, actor, "", false, false);
            if (AccountLife.judge(facts(account), step) instanceof AccountLife.Verdict.Refuses(AccountRefusal why)) {
                return AccountResult.Refused.because(why);
            }
            steps.record(actor, id, account, AccountEvent.HAND_OVER, account.state(), "", "");
            notices.happened(account, AccountEvent.HAND_OVER, actor);
        }
        changes.touch(id);
        finish(actor, id, TaskKind.HAND_OVER);
        return new AccountResult.Done(id);
    }

    /** A task of that kind is done. */
    void finish(Actor actor, SocialAccountId id, TaskKind kind) {
        jdbc.sql("""
                update social_task set done_at = :now, done_by = :by
                where account_id = :id and kind = :kind and done_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.account().value())
                .param("id", id.value())
                .param("kind", kind.name())
                .update();
    }

    /** An account that the actor may change, held until the transaction ends. */
    SocialAccount kept(Actor actor, SocialAccountId id) {
        return rows.lock(id)
                .filter(account -> AccountLife.mayKeep(
                        actor, account.owner().office(), account.owner().region()))
                .orElseThrow(NotFound::new);
    }
}
