package id.mymein.aspiration;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who verify and those who work on an aspiration what waits for them, in the transaction of the step. */
@Component
class CaseNotices {

    private static final String SENT = "aspiration.told.sent";
    private static final String DISPOSED = "aspiration.told.disposed";
    private static final String REOPENED = "aspiration.told.reopened";
    private static final String RETURNED = "aspiration.told.returned";
    private static final int SHORT = 80;

    private final AspirationRows rows;
    private final DispositionRows dispositions;
    private final Accounts accounts;
    private final Offices offices;
    private final Notifier notifier;

    CaseNotices(
            AspirationRows rows, DispositionRows dispositions, Accounts accounts, Offices offices, Notifier notifier) {
        this.rows = rows;
        this.dispositions = dispositions;
        this.accounts = accounts;
        this.offices = offices;
        this.notifier = notifier;
    }

    static String path(AspirationId id) {
        return "/meja/aspirasi/" + id;
    }

    @EventListener
    void moved(AspirationMoved moved) {
        Aspiration aspiration = rows.find(moved.id()).orElseThrow();
        switch (moved.event()) {
            case SEND -> verifiers(aspiration, SENT);
            case VERIFY, REFUSE, MERGE -> settle(aspiration, List.of(SENT, RETURNED, REOPENED));
            case DISPOSE, TRANSFER -> {
                settle(aspiration, List.of(RETURNED));
                offices(aspiration, Disposition::owed, DISPOSED);
            }
            case TAKE -> settle(aspiration, List.of(DISPOSED, REOPENED));
            case RETURN -> verifiers(aspiration, RETURNED);
            case REPLY -> {
                verifiers(aspiration, "aspiration.told.replied");
                offices(aspiration, Disposition::stands, "aspiration.told.replied");
            }
            case REOPEN -> {
                verifiers(aspiration, REOPENED);
                offices(aspiration, Disposition::stands, REOPENED);
            }
            case ESCALATE -> leaders(aspiration);
            case CLASSIFY, ASK, PROGRESS, ANSWER, EXTEND, FINISH, CLOSE, WITHDRAW, RATE, UNMERGE, SPLIT -> {}
        }
    }

    private void settle(Aspiration aspiration, Collection<String> keys) {
        notifier.settle(path(aspiration.id()), keys);
    }

    /** Those of the nearest offices that run MyMeIn there. */
    void verifiers(Aspiration aspiration, String key, String... more) {
        Stream<Office> running = around(aspiration).filter(office -> CaseAccess.runsMyMeIn(office.kind()));
        tell(running, aspiration, key, more);
    }

    /** The offices that sit in its region and in those above it, the nearest first. */
    private Stream<Office> around(Aspiration aspiration) {
        return Stream.iterate(aspiration.region(), Objects::nonNull, RegionCode::parent)
                .flatMap(region -> offices.at(region).stream());
    }

    void offices(Aspiration aspiration, Predicate<Disposition> which, String key, String... more) {
        Stream<Office> acting = dispositions.of(aspiration.id()).stream()
                .filter(which)
                .map(Disposition::office)
                .flatMap(this::office);
        tell(acting, aspiration, key, more);
    }

    private Stream<Office> office(OfficeId id) {
        return offices.find(id).stream();
    }

    private void leaders(Aspiration aspiration) {
        Function<Office, Stream<AccountId>> who =
                office -> accounts.whoMay(Action.READ_REPORTS, office).stream().map(Accounts.Person::id);
        around(aspiration)
                .limit(1)
                .flatMap(who)
                .distinct()
                .forEach(person -> notifier.tell(person, notice("aspiration.told.escalated", aspiration)));
    }

    private void tell(Stream<Office> told, Aspiration aspiration, String key, String... more) {
        Notice notice = notice(key, aspiration, more);
        told.flatMap(office -> accounts.whoMay(Action.WORK_CASE, office).stream())
                .map(Accounts.Person::id)
                .distinct()
                .forEach(person -> notifier.tell(person, notice));
    }

    /** A secret one is named by its number, since notices go out as e-mail. */
    private static Notice notice(String key, Aspiration aspiration, String... more) {
        String name = aspiration.visibility() == Visibility.SECRET
                ? "#" + aspiration.number()
                : shortened(aspiration.title());
        return Notice.of(
                key,
                path(aspiration.id()),
                Stream.concat(Stream.of(name), Stream.of(more)).toArray(String[]::new));
    }

    private static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(SHORT, Typed.length(text)));
        return text.substring(0, end);
    }
}
