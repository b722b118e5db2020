package id.mymein.identity.signin;

import id.mymein.identity.AccountRegister;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.OfficeRegister;
import id.mymein.identity.Role;
import id.mymein.identity.factor.Base32;
import id.mymein.platform.ConsoleWords;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.security.SecureRandom;
import java.util.EnumSet;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At a first start, where there is no account at all, makes the administrator who invites everybody else. Runs last. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final String LOGIN = "admin";
    private static final int PASSWORD_BYTES = 10;

    private final JdbcClient database;
    private final AccountRegister accounts;
    private final OfficeRegister offices;
    private final Regions regions;
    private final MessageSource messages;
    private final ConsoleWords console;
    private final Site site;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            JdbcClient database,
            AccountRegister accounts,
            OfficeRegister offices,
            Regions regions,
            MessageSource messages,
            ConsoleWords console,
            Site site,
            TransactionTemplate transaction) {
        this.database = database;
        this.accounts = accounts;
        this.offices = offices;
        this.regions = regions;
        this.messages = messages;
        this.console = console;
        this.site = site;
        this.transaction = transaction;
    }

    @Override
    @SuppressWarnings("SystemOut") // shown to the person at the console, once, and written to no log
    public void run(ApplicationArguments arguments) {
        if (site.command() || regions.served().isEmpty() || anyAccount()) {
            return;
        }
        String password = password();
        transaction.executeWithoutResult(status -> create(password));
        System.out.println(console.both("identity.first.console", site.url("/masuk"), LOGIN, password));
    }

    private void create(String password) {
        Region regency = regions.served().getFirst();
        String name = messages.getMessage("identity.first.office", new Object[] {regency.name()}, Languages.INDONESIAN);
        String person = messages.getMessage("identity.role.ADMINISTRATOR", null, Languages.INDONESIAN);
        OfficeId office = offices.addOffice(OfficeKind.DISKOMINFO, name, regency.code());
        var account = accounts.addAccountWithOneTimePassword(LOGIN, person, "", password);
        accounts.grant(account, office, EnumSet.of(Role.ADMINISTRATOR));
    }

    private boolean anyAccount() {
        return database.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    private static String password() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base32.grouped(Base32.encode(random).toLowerCase(java.util.Locale.ROOT), "-");
    }
}
