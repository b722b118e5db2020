package id.mymein;

import id.mymein.identity.AccountId;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.Actor;
import id.mymein.identity.Actors;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.OfficeRegister;
import id.mymein.identity.Offices;
import id.mymein.identity.Role;
import id.mymein.identity.password.Passwords;
import id.mymein.identity.session.SignedIn;
import id.mymein.region.RegionCode;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes offices and people for tests, and signs them in: {@code web.perform(get("/meja").with(people.signedIn(actor)))}. */
@Component
public class People {

    private final OfficeRegister officeRegister;
    private final AccountRegister accountRegister;
    private final Offices offices;
    private final Actors actors;

    private final Passwords passwords;
    private final JdbcClient database;

    People(
            OfficeRegister officeRegister,
            AccountRegister accountRegister,
            Offices offices,
            Actors actors,
            Passwords passwords,
            JdbcClient database) {
        this.passwords = passwords;
        this.database = database;
        this.officeRegister = officeRegister;
        this.accountRegister = accountRegister;
        this.offices = offices;
        this.actors = actors;
    }

    /** A new office; its name is made unique. */
    public Office office(OfficeKind kind, String region) {
        OfficeId id = officeRegister.addOffice(kind, kind + " " + region + " " + unique(), new RegionCode(region));
        return offices.find(id).orElseThrow();
    }

    /** A new person in a new office. */
    public Actor person(OfficeKind kind, String region, Role... roles) {
        return person(office(kind, region).id(), roles);
    }

    /** A new person in an office, without a password. */
    public Actor person(OfficeId office, Role... roles) {
        String login = "orang-" + unique();
        AccountId account = accountRegister.addAccount(login, "Orang " + login, login + "@contoh.test", "");
        accountRegister.grant(account, office, Set.of(roles));
        return again(account);
    }

    /** What {@link #withPassword} sets. */
    public static final String PASSWORD = "kuda laut menari";

    /** Gives a person {@link #PASSWORD} and returns the login that goes with it. */
    public String withPassword(Actor actor) {
        passwords.change(actor.account(), PASSWORD);
        return database.sql("select login from account where id = ?")
                .param(actor.account().value())
                .query(String.class)
                .single();
    }

    /** The same person with these roles in one more office. */
    public Actor alsoIn(Actor person, OfficeId office, Role... roles) {
        accountRegister.grant(person.account(), office, Set.of(roles));
        return again(person.account());
    }

    /** The same person with what the database says now. */
    public Actor again(AccountId account) {
        return actors.find(account).orElseThrow();
    }

    /** The office of a person's first grant. */
    public Office officeOf(Actor actor) {
        return offices.find(actor.grants().getFirst().office()).orElseThrow();
    }

    /** Signs the person in for one request, every factor included. */
    public RequestPostProcessor signedIn(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(SignedIn.authentication(actor.account(), true));
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
