package id.mymein.whatsapp;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.region.Regions;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops everything where only a person can mend it, and tells those who can, once. */
@Component
class Stopping {

    private static final Logger LOG = LoggerFactory.getLogger(Stopping.class);
    private static final String TOLD = "whatsapp.told.stopped";

    private final Standing standing;
    private final Regions regions;
    private final Offices offices;
    private final Accounts accounts;
    private final Notifier notifier;

    Stopping(Standing standing, Regions regions, Offices offices, Accounts accounts, Notifier notifier) {
        this.standing = standing;
        this.regions = regions;
        this.offices = offices;
        this.accounts = accounts;
        this.notifier = notifier;
    }

    @Transactional
    public void stop(Fault fault, String said) {
        if (standing.stop(fault, said)) {
            LOG.warn("WhatsApp is stopped until somebody mends it: {}", fault);
            administrators().forEach(person -> notifier.tell(person, Notice.of(TOLD, WhatsAppPaths.DESK)));
        }
    }

    /** Somebody has mended it. */
    @Transactional
    public boolean mend(AccountId by) {
        notifier.settle(WhatsAppPaths.DESK, Set.of(TOLD));
        return standing.mend(by);
    }

    private Set<AccountId> administrators() {
        return regions.served().stream()
                .flatMap(regency -> offices.at(regency.code()).stream())
                .flatMap(office -> accounts.whoMay(Action.KEEP_CHANNELS, office).stream())
                .map(Accounts.Person::id)
                .collect(Collectors.toSet());
    }
}
