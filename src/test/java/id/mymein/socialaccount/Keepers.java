package id.mymein.socialaccount;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.socialaccount.AccountDecisions.Decision;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People around the register, and accounts in the states that tests need. */
@Component
public class Keepers {

    public static final String VILLAGE = "63.11.08.2005";

    private final People people;
    private final AccountRegister register;
    private final AccountDecisions decisions;
    private final ProofDesk proofs;
    private final AccountDesk desk;
    private final FakePages pages;
    private final JdbcClient jdbc;

    Keepers(
            People people,
            AccountRegister register,
            AccountDecisions decisions,
            ProofDesk proofs,
            AccountDesk desk,
            FakePages pages,
            JdbcClient jdbc) {
        this.people = people;
        this.register = register;
        this.decisions = decisions;
        this.proofs = proofs;
        this.desk = desk;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    /** @param police of the regency */
    public record Cast(Actor owner, Actor registrar, Actor police, Actor leader, Actor neighbour, Actor farRegistrar) {
        public UUID office() {
            return owner.grants().getFirst().office().value();
        }
    }

    public Cast cast() {
        return new Cast(
                people.person(OfficeKind.VILLAGE_GOVERNMENT, VILLAGE, Role.CONTRIBUTOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.REGISTRAR),
                people.person(OfficeKind.POLICE, "63.11", Role.AUTHENTICATOR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER),
                people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.01.2001", Role.CONTRIBUTOR),
                people.person(OfficeKind.DISKOMINFO, "63.10", Role.REGISTRAR));
    }

    /** A handle that nobody else has, and that resembles no other. */
    public static String unique() {
        String letters = UUID.randomUUID().toString().replaceAll("[^0-9a-f]", "");
        var handle = new StringBuilder("q");
        letters.chars().limit(14).forEach(sign -> handle.append((char) ('a' + Character.digit(sign, 16))));
        return handle.toString();
    }

    public static List<Contact> contacts() {
        return List.of(new Contact("Ibu Rahmah", "0812 3456 7890"), new Contact("Pak Anang", "anang@mayanau.desa.id"));
    }

    public static AccountDraft draft(Cast cast, String platform, String address, String name) {
        return new AccountDraft(
                platform, address, "", name, "Kabar desa", "id", "2020-03-01", cast.office(), contacts());
    }

    public SocialAccount proposed(Cast cast, String platform, String handle) {
        var id = new SocialAccountId(UUID.randomUUID());
        AccountResult result = register.propose(cast.owner(), id, draft(cast, platform, handle, "Nama " + handle));
        assertThat(result).isEqualTo(new AccountResult.Done(id));
        return find(id);
    }

    /** Proven by a code in its profile, and verified. */
    public SocialAccount verified(Cast cast, String platform, String handle) {
        SocialAccount account = proposed(cast, platform, handle);
        prove(cast, account);
        return take(cast.registrar(), account.id(), AccountEvent.VERIFY, "");
    }

    void prove(Cast cast, SocialAccount account) {
        assertThat(proofs.code(cast.owner(), account.id(), find(account.id()).version()))
                .isInstanceOf(AccountResult.Done.class);
        String code = find(account.id()).code();
        pages.put(
                account.address().url(),
                "<title>x</title><body><p>Bio kami " + code.toUpperCase(java.util.Locale.ROOT) + " ok</p>");
        assertThat(proofs.lookForCode(cast.registrar(), account.id())).isInstanceOf(AccountResult.Done.class);
    }

    SocialAccount take(Actor actor, SocialAccountId id, AccountEvent event, String reason) {
        var decision = new Decision(event, find(id).version(), reason, null);
        assertThat(decisions.take(actor, id, decision)).isEqualTo(new AccountResult.Done(id));
        return find(id);
    }

    SocialAccount find(SocialAccountId id) {
        Actor everywhere = people.person(OfficeKind.DISKOMINFO, "63", Role.REGISTRAR);
        return desk.find(everywhere, id);
    }

    /** As if so many months had gone by without a sign of life. */
    void quietFor(SocialAccountId id, int months) {
        jdbc.sql("""
                update social_account set seen_on = seen_on - make_interval(months => :months),
                    review_due = review_due - make_interval(months => :months) where id = :id""").param("months", months).param("id", id.value()).update();
    }
}
