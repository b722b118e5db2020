package id.mymein.authenticity;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells editors that a claim check waits for them, and its writers what became of it, in the transaction of the step. */
@Component
class ClaimNotices {

    private static final String WAITING = "authenticity.check.told.waiting";

    private final Notifier notifier;
    private final Accounts accounts;
    private final Offices offices;

    ClaimNotices(Notifier notifier, Accounts accounts, Offices offices) {
        this.notifier = notifier;
        this.accounts = accounts;
        this.offices = offices;
    }

    /** Everybody who may publish it, but not who wrote it. */
    void sent(ClaimCheck check) {
        var notice = notice(WAITING, check);
        offices.find(check.office()).stream()
                .flatMap(office -> accounts.whoMay(Action.PUBLISH_CLAIM_CHECK, office).stream())
                .map(Accounts.Person::id)
                .filter(person -> !check.writers().contains(person))
                .forEach(person -> notifier.tell(person, notice));
    }

    void returned(ClaimCheck check, AccountId by) {
        answered(check, by, "authenticity.check.told.returned");
    }

    void published(ClaimCheck check, AccountId by) {
        answered(check, by, "authenticity.check.told.published");
    }

    void withdrawn(ClaimCheck check, AccountId by) {
        answered(check, by, "authenticity.check.told.withdrawn");
    }

    private void answered(ClaimCheck check, AccountId by, String key) {
        notifier.settle(path(check.id()), List.of(WAITING));
        var notice = notice(key, check);
        Stream.concat(check.writers().stream(), Stream.ofNullable(check.sentBy()))
                .distinct()
                .filter(writer -> !writer.equals(by))
                .forEach(writer -> notifier.tell(writer, notice));
    }

    private static Notice notice(String key, ClaimCheck check) {
        return Notice.of(key, path(check.id()), check.text().claim());
    }

    private static String path(ClaimCheckId id) {
        return "/meja/cek-fakta/" + id;
    }
}
