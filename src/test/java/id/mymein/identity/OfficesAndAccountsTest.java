package id.mymein.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class OfficesAndAccountsTest {

    @Autowired
    People people;

    @Autowired
    Offices offices;

    @Autowired
    OfficeRegister officeRegister;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRegister accountRegister;

    @Autowired
    JdbcClient database;

    @Test
    void officesOfTheSameNameHaveAddressesOfTheirOwn() {
        String name = "Désa Baru! " + UUID.randomUUID();
        var first = officeRegister.addOffice(OfficeKind.VILLAGE_GOVERNMENT, name, new RegionCode("81.01.01.2001"));
        var second = officeRegister.addOffice(OfficeKind.VILLAGE_GOVERNMENT, name, new RegionCode("81.01.01.2002"));
        String slug = offices.find(first).orElseThrow().slug();
        assertThat(slug).startsWith("desa-baru-").matches("[a-z0-9-]+");
        assertThat(offices.find(second).orElseThrow().slug()).isEqualTo(slug + "-2");
        assertThat(offices.bySlug(slug).orElseThrow().id()).isEqualTo(first);
    }

    @Test
    void officesWithinARegionAreThoseInItAndBelowItOnly() {
        Office district = people.office(OfficeKind.DISTRICT_OFFICE, "82.02.01");
        Office village = people.office(OfficeKind.VILLAGE_GOVERNMENT, "82.02.01.2001");
        people.office(OfficeKind.DISTRICT_OFFICE, "82.02.02");
        people.office(OfficeKind.DISKOMINFO, "82.02");
        assertThat(offices.within(new RegionCode("82.02.01"))).containsExactlyInAnyOrder(district, village);
    }

    @Test
    void aLoginIsTakenWhateverItsCase() {
        String login = "budi-" + UUID.randomUUID();
        accountRegister.addAccount(login, "Budi", "", "");
        assertThatThrownBy(() -> accountRegister.addAccount(login.toUpperCase(java.util.Locale.ROOT), "Lain", "", ""))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void namesLeaveOutWhomNobodyKnows() {
        Actor actor = people.person(OfficeKind.KIM_GROUP, "83.01.01.2001", Role.CONTRIBUTOR);
        assertThat(accounts.names(List.of(actor.account(), new AccountId(UUID.randomUUID()))))
                .containsOnly(java.util.Map.entry(actor.account(), actor.name()));
    }

    @Test
    void thoseWhoMaySitInTheOfficeItselfOrAboveIt() {
        Office village = people.office(OfficeKind.VILLAGE_GOVERNMENT, "84.03.01.2001");
        Actor villageEditor = people.person(village.id(), Role.EDITOR);
        Actor regencyEditor = people.person(OfficeKind.DISKOMINFO, "84.03", Role.CHIEF_EDITOR);
        Actor contributor = people.person(village.id(), Role.CONTRIBUTOR);
        people.person(OfficeKind.VILLAGE_GOVERNMENT, "84.03.01.2002", Role.EDITOR);
        assertThat(accounts.whoMay(Action.DECIDE_FITNESS, village))
                .extracting(Accounts.Person::id)
                .containsExactlyInAnyOrder(villageEditor.account(), regencyEditor.account());
        assertThat(accounts.whoMay(Action.WRITE_STORY, village))
                .extracting(Accounts.Person::id)
                .containsExactlyInAnyOrder(villageEditor.account(), contributor.account());
    }

    @Test
    void aGrantReplacesTheOneBeforeAndNoneEndsIt() {
        Actor actor = people.person(OfficeKind.DISKOMINFO, "85.01", Role.EDITOR, Role.LEADER);
        OfficeId office = people.officeOf(actor).id();
        accountRegister.grant(actor.account(), office, Set.of(Role.REGISTRAR));
        assertThat(people.again(actor.account()).grants())
                .extracting(Grant::roles)
                .containsExactly(Set.of(Role.REGISTRAR));
        accountRegister.grant(actor.account(), office, Set.of());
        assertThat(people.again(actor.account()).grants()).isEmpty();
        assertThat(database.sql("select count(*) from audit_entry where action = 'identity.grant' and subject = ?")
                        .param("account:" + actor.account())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }
}
