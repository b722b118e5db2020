package id.mymein.aspiration.privacy;

import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.region.RegionCode;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells of a request those who decide it, or who answer for them: around the nearest office. */
@Component
class Deciders {

    private final Offices offices;
    private final Accounts accounts;
    private final Notifier notifier;

    Deciders(Offices offices, Accounts accounts, Notifier notifier) {
        this.offices = offices;
        this.accounts = accounts;
        this.notifier = notifier;
    }

    /** Everybody who may do one of these things, once. */
    void tell(RegionCode place, Notice notice, Action... any) {
        Stream.iterate(place, Objects::nonNull, RegionCode::parent)
                .flatMap(region -> offices.at(region).stream())
                .limit(1)
                .flatMap(office -> Arrays.stream(any).flatMap(action -> accounts.whoMay(action, office).stream()))
                .distinct()
                .forEach(person -> notifier.tell(person.id(), notice));
    }
}
