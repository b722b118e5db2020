package id.mymein.demo;

import id.mymein.identity.AccountId;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeRegister;
import id.mymein.identity.Role;
import id.mymein.platform.TimeTravel;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the demo's offices and accounts: all of them at once, or none. */
@Component
class DemoSetting {

    /** Everybody was there before the first story. */
    private static final Duration OPENED = Duration.ofDays(120);

    /** Everybody's; shown on the sign-in page, and good for nothing where people work for real. */
    private static final String PASSWORD = "belajar-mymein";

    private final DemoFiles files;
    private final DemoLedger ledger;
    private final OfficeRegister offices;
    private final AccountRegister accounts;
    private final TimeTravel travel;
    private final Clock clock;

    DemoSetting(
            DemoFiles files,
            DemoLedger ledger,
            OfficeRegister offices,
            AccountRegister accounts,
            TimeTravel travel,
            Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.offices = offices;
        this.accounts = accounts;
        this.travel = travel;
        this.clock = clock;
    }

    /** Begins a demo where nobody works yet; changes nothing elsewhere. */
    @Transactional
    public void prepare() {
        Instant now = clock.instant();
        if (!ledger.untouched() || !ledger.begin(now)) {
            return;
        }
        Instant then = now.minus(OPENED);
        for (DemoOffice office : files.offices()) {
            travel.at(then, () -> open(office));
        }
        for (DemoPerson person : files.people()) {
            then = then.plusSeconds(1); // the sign-in page lists them in this order
            travel.at(then, () -> admit(person));
        }
    }

    private boolean open(DemoOffice office) {
        OfficeId id = offices.addOffice(office.kind(), office.name(), new RegionCode(office.region()));
        ledger.note("office:" + office.key(), id.value(), clock.instant());
        if (office.author() != null) {
            AccountId author = accounts.addAccount(office.key(), office.author(), "", "");
            accounts.grant(author, id, Set.of(Role.CONTRIBUTOR));
            ledger.note("author:" + office.key(), author.value(), clock.instant());
        }
        return true;
    }

    private static boolean secondFactor(DemoPerson person) {
        return person.roles().stream().anyMatch(Role::needsSecondFactor);
    }

    private boolean admit(DemoPerson person) {
        var office = new OfficeId(ledger.made("office:" + person.office()));
        AccountId account = accounts.addDemoAccount(person.key(), person.name(), "", PASSWORD, secondFactor(person));
        accounts.grant(account, office, person.roles());
        ledger.note("person:" + person.key(), account.value(), clock.instant());
        if (person.roles().contains(Role.CONTRIBUTOR)) {
            ledger.note("author:" + person.office(), account.value(), clock.instant());
        }
        return true;
    }
}
