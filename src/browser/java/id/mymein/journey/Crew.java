package id.mymein.journey;

import id.mymein.identity.AccountId;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.OfficeRegister;
import id.mymein.identity.Role;
import id.mymein.region.RegionCode;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes people who sign in by password, as an administrator would. */
@Component
class Crew {

    static final String PASSWORD = "embun-pagi-di-riam-mayanau";

    private final OfficeRegister offices;
    private final AccountRegister accounts;

    Crew(OfficeRegister offices, AccountRegister accounts) {
        this.offices = offices;
        this.accounts = accounts;
    }

    /** Returns the login name. */
    String person(String name, OfficeKind kind, String officeName, String region, Role... roles) {
        String tail = UUID.randomUUID().toString().substring(0, 6);
        OfficeId office = offices.addOffice(kind, officeName + " " + tail, new RegionCode(region));
        String login = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "-" + tail;
        AccountId account = accounts.addAccount(login, name, login + "@contoh.test", PASSWORD);
        accounts.grant(account, office, Set.of(roles));
        return login;
    }
}
