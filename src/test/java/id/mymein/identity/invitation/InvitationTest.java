package id.mymein.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class InvitationTest {

    private static final String GOOD_PASSWORD = "pintu hijau berlari";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient database;

    private Actor administrator;
    private Office village;

    @BeforeEach
    void aRegency() {
        administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        village = people.office(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005");
    }

    @Test
    void letsAPersonMakeAnAccountAndGoIn() throws Exception {
        String link = invite(Role.CONTRIBUTOR);
        var browser = new Browser(web).open(link);
        assertThat(browser.page()).contains(village.name()).contains("value=\"Noor Aina\"");
        String login = login();
        browser.submit(link, "nama", "Noor Aina", "masuk", login, "surel", "", "sandiBaru", GOOD_PASSWORD);
        assertThat(browser.open("/akun").page()).contains("Noor Aina").contains(village.name());
        assertThat(people.again(account(login)).grants().getFirst().roles()).containsExactly(Role.CONTRIBUTOR);
        assertThat(new Browser(web).open(link).page()).contains("sudah dipakai");
        assertThat(new Browser(web).open(link).status()).isEqualTo(410);
    }

    @Test
    void leadsARoleThatAsksForItToTheSecondFactor() throws Exception {
        String link = invite(Role.EDITOR);
        var browser = new Browser(web).open(link);
        browser.submit(link, "nama", "Aina", "masuk", login(), "sandiBaru", GOOD_PASSWORD);
        assertThat(browser.address()).isEqualTo("/masuk/pasang");
    }

    @Test
    void keepsWhatWasTypedAndSaysHowToMendIt() throws Exception {
        String link = invite(Role.CONTRIBUTOR);
        var browser = new Browser(web).open(link);
        browser.submit(link, "nama", "", "masuk", "dua kata", "surel", "bukan-surel", "sandiBaru", "rahasia123");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page())
                .contains("value=\"dua kata\"")
                .contains("value=\"bukan-surel\"")
                .contains("Tulis nama Anda")
                .contains("sering dipakai orang")
                .doesNotContain("rahasia123");
        String taken = people.withPassword(people.person(village.id(), Role.CONTRIBUTOR));
        browser.submit(link, "nama", "Aina", "masuk", taken, "sandiBaru", GOOD_PASSWORD);
        assertThat(browser.page()).contains("sudah dipakai orang lain");
        assertThat(browser.open(link).status()).isEqualTo(200);
    }

    @Test
    void isVoidAfterSevenDaysAndSaysHowToGetANewOne() throws Exception {
        String link = invite(Role.CONTRIBUTOR);
        database.sql("update invitation set expires_at = now() - interval '1 second' where office = ?")
                .param(village.id().value())
                .update();
        var browser = new Browser(web).open(link);
        assertThat(browser.status()).isEqualTo(410);
        assertThat(browser.page()).contains("kedaluwarsa").contains("Buat tautan baru");
    }

    @Test
    void canBeWithdrawnAndSentAgain() throws Exception {
        String link = invite(Role.CONTRIBUTOR);
        UUID id = id();
        web.perform(send("/meja/admin/undangan/" + id + "/cabut")).andExpect(status().isSeeOther());
        assertThat(new Browser(web).open(link).page()).contains("dicabut");
        String fresh = link(web.perform(send("/meja/admin/undangan/" + id + "/ulang"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(new Browser(web).open(link).status()).isEqualTo(404);
        assertThat(new Browser(web).open(fresh).status()).isEqualTo(200);
    }

    @Test
    void standsInTheListWithoutItsSecret() throws Exception {
        String link = invite(Role.CONTRIBUTOR);
        String token = link.substring(link.lastIndexOf('/') + 1);
        String page = web.perform(get("/meja/admin/undangan").with(people.signedIn(administrator)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Noor Aina").contains(id().toString()).doesNotContain(token);
        assertThat(database.sql("select count(*) from invitation where token_hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isNoOtherAdministratorsBusiness() throws Exception {
        invite(Role.CONTRIBUTOR);
        Actor neighbour = people.person(OfficeKind.DISKOMINFO, "63.09", Role.ADMINISTRATOR);
        web.perform(post("/meja/admin/undangan/" + id() + "/ulang")
                        .with(people.signedIn(neighbour))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        web.perform(post("/meja/admin/undangan")
                        .with(people.signedIn(neighbour))
                        .with(csrf())
                        .param("instansi", village.id().toString())
                        .param("untuk", "X")
                        .param("peran", "ADMINISTRATOR"))
                .andExpect(status().isNotFound());
    }

    @Test
    void asksForAPersonAndARole() throws Exception {
        String page = web.perform(send("/meja/admin/undangan")
                        .param("instansi", village.id().toString())
                        .param("untuk", " "))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Tulis nama orang yang diundang").contains("Pilih paling sedikit satu peran");
    }

    @Test
    void aSuccessorTakesOverWithoutThePredecessorsPassword() throws Exception {
        Actor predecessor = people.person(village.id(), Role.CONTRIBUTOR, Role.REGISTRAR);
        var old = new Browser(web).open("/masuk");
        old.submit("/masuk", "nama", people.withPassword(predecessor), "sandi", People.PASSWORD, "ke", "/akun");
        String form = web.perform(get("/meja/admin/undangan/baru")
                        .param("instansi", village.id().toString())
                        .param("pendahulu", predecessor.account().toString())
                        .with(people.signedIn(administrator)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(form).contains("value=\"REGISTRAR\" checked").doesNotContain("value=\"EDITOR\" checked");

        String link = invite(Role.REGISTRAR, predecessor.account().toString());
        assertThat(old.open("/akun").address()).as("until it is accepted").isEqualTo("/akun");
        String login = login();
        new Browser(web).open(link).submit(link, "nama", "Baru", "masuk", login, "sandiBaru", GOOD_PASSWORD);

        assertThat(old.open("/akun").address()).startsWith("/masuk");
        assertThat(people.again(predecessor.account()).grants()).isEmpty();
        assertThat(people.again(account(login)).grants().getFirst().roles()).containsExactly(Role.REGISTRAR);
        assertThat(database.sql("select count(*) from audit_entry where action = 'identity.succeed' and subject = ?")
                        .param("account:" + predecessor.account())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isTakenOnceHoweverManyTryAtOnce() {
        var link = invitations.invite(administrator, village.id(), Set.of(Role.CONTRIBUTOR), "Aina", null);
        assertThat(link.token()).hasSize(32);
        long accepted = List.of(login(), login(), login(), login()).parallelStream()
                .map(login -> new Browser(web))
                .filter(browser -> accepts(browser, "/undangan/" + link.token()))
                .count();
        assertThat(accepted).isEqualTo(1);
        assertThat(database.sql("select count(*) from membership where office = ?")
                        .param(village.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static boolean accepts(Browser browser, String link) {
        try {
            browser.open(link).submit(link, "nama", "Aina", "masuk", login(), "sandiBaru", GOOD_PASSWORD);
            return browser.open("/akun").address().equals("/akun");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String invite(Role role) throws Exception {
        return invite(role, "");
    }

    private String invite(Role role, String predecessor) throws Exception {
        return link(web.perform(send("/meja/admin/undangan")
                        .param("instansi", village.id().toString())
                        .param("untuk", "Noor Aina")
                        .param("peran", role.name())
                        .param("pendahulu", predecessor))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletRequestBuilder send(String path) {
        return post(path).with(people.signedIn(administrator)).with(csrf());
    }

    private static String link(String page) {
        var link = Pattern.compile("value=\"http://localhost(/undangan/[A-Za-z0-9_-]+)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private UUID id() {
        return database.sql("select id from invitation where office = ?")
                .param(village.id().value())
                .query(UUID.class)
                .single();
    }

    private AccountId account(String login) {
        return new AccountId(database.sql("select id from account where login = ?")
                .param(login)
                .query(UUID.class)
                .single());
    }

    private static String login() {
        return "aina-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
