package id.mymein.identity.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.AccountId;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.identity.Role;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.passkey.Passkeys;
import id.mymein.region.RegionCode;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class AdministrationTest {

    private static final String ACCOUNTS = "/meja/admin/akun/";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Offices offices;

    @Autowired
    AccountRegister register;

    @Autowired
    SecondFactors factors;

    @Autowired
    Passkeys passkeys;

    @Autowired
    JdbcClient database;

    private Actor administrator;
    private Office village;
    private Actor villager;

    @BeforeEach
    void aRegency() {
        administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        village = people.office(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005");
        villager = people.person(village.id(), Role.CONTRIBUTOR);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void doesNotExistForAnybodyElse(Role role) throws Exception {
        Actor other = people.person(OfficeKind.DISKOMINFO, "63.11", role);
        for (String path : new String[] {
            "/meja/admin/akun",
            "/meja/admin/instansi",
            "/meja/admin/instansi/baru",
            "/meja/admin/undangan",
            ACCOUNTS + villager.account(),
            "/meja/admin/instansi/" + village.id(),
            "/meja/admin/undangan/baru?instansi=" + village.id()
        }) {
            web.perform(get(path).with(people.signedIn(other))).andExpect(status().isNotFound());
        }
        web.perform(send(other, ACCOUNTS + villager.account() + "/nonaktif")).andExpect(status().isNotFound());
        web.perform(send(other, "/meja/admin/instansi")
                        .param("nama", "X")
                        .param("jenis", "POLICE")
                        .param("wilayah", "63.11"))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsBesideTheRegionDoesNotExistEither() throws Exception {
        Actor neighbour = people.person(OfficeKind.DISKOMINFO, "63.09", Role.ADMINISTRATOR);
        web.perform(get(ACCOUNTS + villager.account()).with(people.signedIn(neighbour)))
                .andExpect(status().isNotFound());
        web.perform(get("/meja/admin/instansi/" + village.id()).with(people.signedIn(neighbour)))
                .andExpect(status().isNotFound());
        web.perform(get("/meja/admin/akun").param("cari", villager.name()).with(people.signedIn(neighbour)))
                .andExpect(
                        content().string(not(containsString(villager.account().toString()))));
        web.perform(send(neighbour, ACCOUNTS + villager.account() + "/peran")
                        .param("instansi", village.id().toString())
                        .param("peran", "EDITOR"))
                .andExpect(status().isNotFound());
        assertThat(people.again(villager.account()).grants().getFirst().roles()).containsExactly(Role.CONTRIBUTOR);
    }

    @Test
    void listsFindsAndShowsAccounts() throws Exception {
        web.perform(get("/meja/admin/akun").param("cari", villager.name()).with(people.signedIn(administrator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(ACCOUNTS + villager.account())));
        web.perform(get(ACCOUNTS + villager.account()).with(people.signedIn(administrator)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(village.name())));
        web.perform(get("/meja/admin/akun").param("cari", "<script>'%_").with(people.signedIn(administrator)))
                .andExpect(content().string(containsString("Tidak ada yang cocok")));
    }

    @Test
    void addsAnOfficeAndListsItByRegion() throws Exception {
        String name = "Pemerintah Desa Uji " + UUID.randomUUID();
        String made = web.perform(send(administrator, "/meja/admin/instansi")
                        .param("nama", "  " + name + " ")
                        .param("jenis", "VILLAGE_GOVERNMENT")
                        .param("wilayah", "63.11.03.2012"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        web.perform(get(String.valueOf(made)).with(people.signedIn(administrator)))
                .andExpect(content().string(containsString(name)));
        assertThat(offices.within(new RegionCode("63.11.03.2012")))
                .extracting(Office::name)
                .contains(name);
        web.perform(get("/meja/admin/instansi")
                        .param("wilayah", "63.11.03")
                        .param("cari", name)
                        .with(people.signedIn(administrator)))
                .andExpect(content().string(containsString(name)));
        web.perform(get("/meja/admin/instansi")
                        .param("wilayah", "63.11.04")
                        .param("cari", name)
                        .with(people.signedIn(administrator)))
                .andExpect(content().string(containsString("Tidak ada yang cocok")));
    }

    @Test
    void refusesAnOfficeOutsideTheRegionAndKeepsWhatWasTyped() throws Exception {
        web.perform(send(administrator, "/meja/admin/instansi")
                        .param("nama", "Polres <Tetangga>")
                        .param("jenis", "POLICE")
                        .param("wilayah", "63.09"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Pilih wilayah dari daftar")))
                .andExpect(content().string(containsString("Polres &lt;Tetangga>")));
        web.perform(send(administrator, "/meja/admin/instansi").param("nama", "x".repeat(201)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("paling banyak 200")));
    }

    @Test
    void renamesAnOfficeUnlessSomebodyElseDidMeanwhile() throws Exception {
        String path = "/meja/admin/instansi/" + village.id() + "/nama";
        web.perform(send(administrator, path).param("nama", "Nama Baru").param("versi", "0"))
                .andExpect(status().isSeeOther());
        assertThat(offices.find(village.id()).orElseThrow())
                .extracting(Office::name, Office::slug)
                .containsExactly("Nama Baru", village.slug());
        web.perform(send(administrator, path).param("nama", "Nama Lain").param("versi", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Nama Lain")))
                .andExpect(content().string(containsString("Orang lain baru saja")));
    }

    @Test
    void setsRolesAndTakesThemAway() throws Exception {
        String path = ACCOUNTS + villager.account() + "/peran";
        web.perform(send(administrator, path)
                        .param("instansi", village.id().toString())
                        .param("peran", "EDITOR", "REGISTRAR"))
                .andExpect(redirectedUrl(ACCOUNTS + villager.account() + "?pesan=tersimpan"));
        assertThat(people.again(villager.account()).grants().getFirst().roles())
                .containsExactlyInAnyOrder(Role.EDITOR, Role.REGISTRAR);
        web.perform(send(administrator, path).param("instansi", village.id().toString()));
        assertThat(people.again(villager.account()).grants()).isEmpty();
        web.perform(send(administrator, path)
                        .param("instansi", village.id().toString())
                        .param("peran", "RAJA"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void deactivatesAndReactivates() throws Exception {
        var open = new Browser(web).open("/masuk");
        open.submit("/masuk", "nama", people.withPassword(villager), "sandi", People.PASSWORD, "ke", "/akun");
        assertThat(open.address()).isEqualTo("/akun");
        web.perform(send(administrator, ACCOUNTS + villager.account() + "/nonaktif"))
                .andExpect(redirectedUrl(ACCOUNTS + villager.account() + "?pesan=nonaktif"));
        assertThat(open.open("/akun").address()).startsWith("/masuk");
        web.perform(send(administrator, ACCOUNTS + villager.account() + "/aktif"));
        open.open("/masuk")
                .submit("/masuk", "nama", people.withPassword(villager), "sandi", People.PASSWORD, "ke", "/akun");
        assertThat(open.address()).isEqualTo("/akun");
    }

    @Test
    void removesALostSecondFactor() throws Exception {
        factors.enrolDemo(villager.account());
        web.perform(send(administrator, ACCOUNTS + villager.account() + "/hapus-kode"));
        assertThat(factors.has(villager.account())).isFalse();
    }

    @Test
    void aLostPhonesPasskeyGoesWithItsCodes() throws Exception {
        database.sql("""
                        insert into passkey (id, account, label, public_key, signature_count, user_verified, backup_eligible,
                            backup_state, transports, created_at, last_used)
                        values (?, ?, 'HP', '\\x00', 0, true, false, false, '{}', now(), now())
                        """)
                .param(UUID.randomUUID().toString())
                .param(villager.account().value())
                .update();
        web.perform(get(ACCOUNTS + villager.account()).with(people.signedIn(administrator)))
                .andExpect(content().string(containsString("/hapus-kode")));
        web.perform(send(administrator, ACCOUNTS + villager.account() + "/hapus-kode"));
        assertThat(passkeys.of(villager.account())).isEmpty();
    }

    @Test
    void nobodyShutsTheDoorBehindThemselves() throws Exception {
        for (String act : new String[] {"/nonaktif", "/hapus-kode"}) {
            web.perform(send(administrator, ACCOUNTS + administrator.account() + act))
                    .andExpect(redirectedUrl(ACCOUNTS + administrator.account() + "?pesan=OWN"));
        }
        web.perform(send(administrator, ACCOUNTS + administrator.account() + "/peran")
                .param("instansi", people.officeOf(administrator).id().toString()));
        assertThat(people.again(administrator.account()).grants()).isNotEmpty();
    }

    @Test
    void onlyAnAdministratorOverAllOfAPersonsOfficesClosesTheAccount() throws Exception {
        Office elsewhere = people.office(OfficeKind.KIM_GROUP, "63.09.01.2001");
        register.grant(villager.account(), elsewhere.id(), Set.of(Role.CONTRIBUTOR));
        web.perform(send(administrator, ACCOUNTS + villager.account() + "/nonaktif"))
                .andExpect(redirectedUrl(ACCOUNTS + villager.account() + "?pesan=ELSEWHERE"));
        Actor province = people.person(OfficeKind.DISKOMINFO, "63", Role.ADMINISTRATOR);
        web.perform(send(province, ACCOUNTS + villager.account() + "/nonaktif"))
                .andExpect(redirectedUrl(ACCOUNTS + villager.account() + "?pesan=nonaktif"));
    }

    @Test
    void whoLostTheLastRoleIsSeenWhereItWasHeldAndNowhereElse() throws Exception {
        Actor neighbour = people.person(OfficeKind.DISKOMINFO, "63.09", Role.ADMINISTRATOR);
        Actor district = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.08", Role.ADMINISTRATOR);
        Office elsewhere = people.office(OfficeKind.KIM_GROUP, "63.09.01.2001");
        register.grant(villager.account(), elsewhere.id(), Set.of(Role.CONTRIBUTOR));
        register.grant(villager.account(), elsewhere.id(), Set.of());
        register.grant(villager.account(), village.id(), Set.of());
        assertThat(seen(district, villager.account())).isEqualTo(200);
        assertThat(seen(neighbour, villager.account())).isEqualTo(404);
        web.perform(send(neighbour, ACCOUNTS + villager.account() + "/nonaktif"))
                .andExpect(status().isNotFound());
        web.perform(get("/meja/admin/akun").param("cari", villager.name()).with(people.signedIn(neighbour)))
                .andExpect(
                        content().string(not(containsString(villager.account().toString()))));
    }

    @Test
    void whoNeverHeldARoleIsSeenOnlyFromAboveAllThatIsServed() throws Exception {
        AccountId nobodys = register.addAccount("tanpa-" + UUID.randomUUID(), "Tanpa Peran", "", "");
        Actor neighbour = people.person(OfficeKind.DISKOMINFO, "63.09", Role.ADMINISTRATOR);
        Actor district = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.08", Role.ADMINISTRATOR);
        assertThat(seen(administrator, nobodys)).isEqualTo(200);
        assertThat(seen(district, nobodys)).isEqualTo(404);
        assertThat(seen(neighbour, nobodys)).isEqualTo(404);
    }

    private int seen(Actor actor, AccountId account) throws Exception {
        return web.perform(get(ACCOUNTS + account).with(people.signedIn(actor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletRequestBuilder send(Actor actor, String path) {
        return post(path).with(people.signedIn(actor)).with(csrf());
    }
}
