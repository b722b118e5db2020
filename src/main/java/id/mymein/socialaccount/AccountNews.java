package id.mymein.socialaccount;

import id.mymein.platform.Hashes;
import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactChanges;
import id.mymein.region.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What public pages show of the register, and the announcement that it is different now. */
@Component
class AccountNews {

    /** Whatever is in the register at all: what an answer "no" rests on. */
    static final Fact ALL = new Fact("social-accounts");

    private static final int ENOUGH = 24;

    private final FactChanges facts;

    AccountNews(FactChanges facts) {
        this.facts = facts;
    }

    /** All that the public reads of an account. */
    static Fact account(SocialAccountId id) {
        return Fact.of("social-account", id);
    }

    /** Who has a handle, and who had it. */
    static Fact key(AccountKey key) {
        return Fact.of("social-key", Hashes.sha256(key.value()).substring(0, ENOUGH));
    }

    /** The accounts in a region and below it. */
    static Fact within(RegionCode region) {
        return Fact.of("social-accounts", region);
    }

    /** In the transaction of the change. */
    void changed(SocialAccount account, AccountKey... others) {
        List<AccountKey> keys = new ArrayList<>(List.of(others));
        keys.add(account.address().key());
        if (!account.address().id().isEmpty()) {
            keys.add(new AccountKey(
                    account.address().platform() + ":#" + account.address().id()));
        }
        changed(List.of(account.id()), keys, List.of(account.owner().region()));
    }

    void changed(Collection<SocialAccountId> accounts, Collection<AccountKey> keys, Collection<RegionCode> regions) {
        Set<Fact> changed = new LinkedHashSet<>();
        changed.add(ALL);
        accounts.forEach(id -> changed.add(account(id)));
        keys.forEach(key -> changed.add(key(key)));
        for (RegionCode region : regions) {
            for (RegionCode at = region; at != null; at = at.parent()) {
                changed.add(within(at));
            }
        }
        facts.changed(changed.stream().map(FactChange::of).toList());
    }

    void platforms() {
        facts.changed(PlatformRows.FACT);
    }
}
