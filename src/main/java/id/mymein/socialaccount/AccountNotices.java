package id.mymein.socialaccount;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells registrars what waits for them, and owners what became of their accounts, in the transaction of the step. */
@Component
class AccountNotices {

    private static final String WAITS = "socialaccount.told.waits";

    private final Notifier notifier;
    private final Accounts accounts;
    private final Offices offices;

    AccountNotices(Notifier notifier, Accounts accounts, Offices offices) {
        this.notifier = notifier;
        this.accounts = accounts;
        this.offices = offices;
    }

    static String path(SocialAccountId id) {
        return "/meja/akun-resmi/" + id;
    }

    /** A registrar has to look for a proof. */
    void waits(SocialAccount account, Actor by) {
        var notice = Notice.of(
                WAITS, path(account.id()), account.spoken(), account.owner().name());
        tell(account, Action.KEEP_REGISTERS, by.account(), notice);
    }

    /** What a step means to the owner's people. */
    void happened(SocialAccount account, AccountEvent event, Actor by) {
        notifier.settle(path(account.id()), List.of(WAITS));
        String key = "socialaccount.told." + event.name().toLowerCase(java.util.Locale.ROOT);
        var notice = Notice.of(key, path(account.id()), account.spoken());
        tell(account, Action.KEEP_OWN_REGISTERS, by.account(), notice);
        if (event == AccountEvent.LOSE) {
            tell(account, Action.KEEP_REGISTERS, by.account(), notice);
            tell(account, Action.READ_AUTHENTICATION, by.account(), notice);
        }
    }

    /** The owner's people have something to do. */
    void due(SocialAccount account, TaskKind kind, String day) {
        var notice = Notice.of(kind.noticeKey(), path(account.id()), account.spoken(), day);
        people(account, Action.KEEP_OWN_REGISTERS).forEach(person -> notifier.tell(person, notice));
    }

    private void tell(SocialAccount account, Action action, AccountId notThem, Notice notice) {
        people(account, action)
                .filter(person -> !person.equals(notThem))
                .forEach(person -> notifier.tell(person, notice));
    }

    private Stream<AccountId> people(SocialAccount account, Action action) {
        Optional<Office> office = offices.find(account.owner().office());
        return office.stream()
                .flatMap(found -> accounts.whoMay(action, found).stream())
                .map(Accounts.Person::id)
                .distinct();
    }
}
