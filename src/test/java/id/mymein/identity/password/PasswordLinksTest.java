package id.mymein.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.identity.factor.SecondFactors;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class PasswordLinksTest {

    private static final String NEW_PASSWORD = "pintu hijau berlari";
    private static final String VOID = "Tautan ini tidak berlaku lagi";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    AccountRegister register;

    @Autowired
    SecondFactors factors;

    @Autowired
    JdbcClient database;

    private Actor administrator;
    private Actor person;
    private String login = "";

    @BeforeEach
    void somebodyForgot() {
        administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        person = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.CONTRIBUTOR);
        login = people.withPassword(person);
    }

    @Test
    void letsAPersonSetANewPasswordOnce() throws Exception {
        String link = make();
        var browser = new Browser(web).open(link);
        assertThat(browser.page()).contains(login);
        browser.submit(link, "sandiBaru", NEW_PASSWORD);
        assertThat(browser.address()).isEqualTo("/masuk?pesan=sandi");
        assertThat(browser.page()).contains("Kata sandi baru tersimpan");
        assertThat(signIn(People.PASSWORD).status()).isEqualTo(422);
        assertThat(signIn(NEW_PASSWORD).address()).isEqualTo("/akun");
        assertVoid(link);
        assertThat(acts())
                .containsSubsequence(
                        "identity.make-password-link by account:" + administrator.account(),
                        "identity.use-password-link by account:" + person.account(),
                        "identity.change-password by account:" + person.account());
    }

    @Test
    void endsEverySessionOfThatAccountAndNobodyElses() throws Exception {
        var open = signIn(People.PASSWORD);
        Actor colleague = people.person(people.officeOf(person).id(), Role.CONTRIBUTOR);
        var other = signIn(people.withPassword(colleague), People.PASSWORD);
        String link = make();
        assertThat(open.open("/akun").address()).as("until it is used").isEqualTo("/akun");
        use(link);
        assertThat(open.open("/akun").address()).startsWith("/masuk");
        assertThat(other.open("/akun").address()).isEqualTo("/akun");
    }

    @Test
    void leavesTheSecondFactorAsItIs() throws Exception {
        factors.enrolDemo(person.account());
        use(make());
        assertThat(factors.has(person.account())).isTrue();
        assertThat(signIn(NEW_PASSWORD).address()).isEqualTo("/masuk/kode");
    }

    @Test
    void refusesAWeakPasswordAndStaysOpen() throws Exception {
        String link = make();
        var browser = new Browser(web).open(link).submit(link, "sandiBaru", "rahasia123");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).contains("sering dipakai orang").doesNotContain("rahasia123");
        browser.submit(link, "sandiBaru", "x".repeat(201));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).contains("paling banyak 200");
        browser.submit(link);
        assertThat(browser.page()).contains("Terlalu pendek");
        assertThat(signIn(People.PASSWORD).address()).isEqualTo("/akun");
        browser.submit(link, "sandiBaru", NEW_PASSWORD);
        assertThat(browser.address()).isEqualTo("/masuk?pesan=sandi");
    }

    @Test
    void isVoidAfterADay() throws Exception {
        String link = make();
        var open = new Browser(web).open(link);
        database.sql("update password_link set expires_at = now() - interval '1 second' where account = ?")
                .param(person.account().value())
                .update();
        assertVoid(link);
        assertThat(open.submit(link, "sandiBaru", NEW_PASSWORD).status()).isEqualTo(410);
        assertThat(signIn(People.PASSWORD).address()).isEqualTo("/akun");
    }

    @Test
    void isVoidOnceThereIsANewerOne() throws Exception {
        String older = make();
        String newer = make();
        assertVoid(older);
        assertThat(new Browser(web).open(newer).status()).isEqualTo(200);
    }

    @Test
    void isVoidOnceThePersonHasChangedThePasswordAnotherWay() throws Exception {
        String link = make();
        var browser = signIn(People.PASSWORD).open("/akun/sandi");
        browser.submit("/akun/sandi", "sandiLama", People.PASSWORD, "sandiBaru", NEW_PASSWORD);
        assertVoid(link);
    }

    @Test
    void isVoidForAClosedAccountEvenWhenItIsOpenedAgain() throws Exception {
        String link = make();
        web.perform(send(administrator, account() + "/nonaktif"));
        assertVoid(link);
        web.perform(send(administrator, account() + "/aktif"));
        assertVoid(link);
    }

    @Test
    void isNotMadeForAClosedAccount() throws Exception {
        web.perform(send(administrator, account() + "/nonaktif"));
        web.perform(send(administrator, account() + "/tautan-sandi"))
                .andExpect(redirectedUrl(account() + "?pesan=INACTIVE"));
        assertThat(page(account() + "?pesan=INACTIVE"))
                .contains("Aktifkan kembali dulu")
                .doesNotContain("/tautan-sandi");
        assertThat(links()).isZero();
    }

    @Test
    void saysTheSameOfEveryLinkThatOpensNothing() throws Exception {
        String link = make();
        use(link);
        assertThat(text(link)).contains(VOID).isEqualTo(text("/masuk/sandi-baru/" + "A".repeat(43)));
        for (String nonsense : List.of("x", "%27--", "%F0%9F%94%91", "a".repeat(2000))) {
            assertVoid("/masuk/sandi-baru/" + nonsense);
        }
    }

    @Test
    void isNoOtherAdministratorsBusiness() throws Exception {
        Actor neighbour = people.person(OfficeKind.DISKOMINFO, "63.09", Role.ADMINISTRATOR);
        Actor editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.CHIEF_EDITOR);
        for (Actor other : List.of(neighbour, editor)) {
            web.perform(send(other, account() + "/tautan-sandi")).andExpect(status().isNotFound());
        }
        web.perform(post(account() + "/tautan-sandi").with(people.signedIn(administrator)))
                .andExpect(status().is3xxRedirection());
        assertThat(links()).isZero();
    }

    @Test
    void onlyAnAdministratorOverAllOfAPersonsOfficesMakesOne() throws Exception {
        Office elsewhere = people.office(OfficeKind.KIM_GROUP, "63.09.01.2001");
        register.grant(person.account(), elsewhere.id(), Set.of(Role.CONTRIBUTOR));
        web.perform(send(administrator, account() + "/tautan-sandi"))
                .andExpect(redirectedUrl(account() + "?pesan=ELSEWHERE"));
        assertThat(links()).isZero();
    }

    @Test
    void isNotForTheOwnAccount() throws Exception {
        String own = "/meja/admin/akun/" + administrator.account();
        web.perform(send(administrator, own + "/tautan-sandi")).andExpect(redirectedUrl(own + "?pesan=OWN"));
        assertThat(page(own)).doesNotContain("/tautan-sandi");
    }

    @Test
    void keepsItsSecretOutOfEveryTableAndPage() throws Exception {
        String link = make();
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(token).hasSize(43);
        assertThat(page(account())).contains("/tautan-sandi").doesNotContain(token);
        assertThat(database.sql("""
                                select (select count(*) from password_link where token_hash = :token)
                                     + (select count(*) from audit_entry where details::text like '%' || :token || '%')
                                """).param("token", token).query(Integer.class).single())
                .isZero();
        assertThat(new Browser(web).send(get(link)).getResponse().getHeader("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void aFormThatWasOpenForTooLongIsShownAgain() throws Exception {
        String link = make();
        var browser = new Browser(web).open(link);
        browser.submitWithToken("lama", link, "sandiBaru", NEW_PASSWORD);
        assertThat(browser.address()).isEqualTo(link + "?pesan=lama");
        assertThat(browser.page()).contains("terlalu lama terbuka");
        assertThat(browser.submit(link, "sandiBaru", NEW_PASSWORD).address()).isEqualTo("/masuk?pesan=sandi");
    }

    @Test
    void whoGuessedInVainBeforeNeedNotWait() throws Exception {
        var browser = new Browser(web).open("/masuk");
        for (int n = 0; n < 6; n++) {
            browser.submit("/masuk", "nama", login, "sandi", "tebakan " + n);
        }
        assertThat(browser.status()).isEqualTo(429);
        String link = make();
        browser.open(link).submit(link, "sandiBaru", NEW_PASSWORD);
        browser.submit("/masuk", "nama", login, "sandi", NEW_PASSWORD, "ke", "/akun");
        assertThat(browser.address()).isEqualTo("/akun");
    }

    @Test
    void isUsedOnceHoweverManyTryAtOnce() throws Exception {
        String link = make();
        long used = Stream.of(1, 2, 3, 4)
                .parallel()
                .filter(n -> changes(link, NEW_PASSWORD + n))
                .count();
        assertThat(used).isEqualTo(1);
        assertThat(acts())
                .filteredOn(act -> act.startsWith("identity.use-password-link"))
                .hasSize(1);
    }

    @Test
    void speaksEnglish() throws Exception {
        String link = make();
        var browser = new Browser(web).open("/bahasa?ke=en&kembali=/masuk");
        assertThat(browser.page()).contains("ask for a new password link");
        assertThat(browser.open(link).page()).contains("Set a new password");
        assertThat(browser.open("/masuk/sandi-baru/x").page()).contains("This link no longer works");
    }

    private boolean changes(String link, String password) {
        try {
            var browser = new Browser(web).open(link).submit(link, "sandiBaru", password);
            return browser.address().equals("/masuk?pesan=sandi");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void use(String link) throws Exception {
        var browser = new Browser(web).open(link).submit(link, "sandiBaru", NEW_PASSWORD);
        assertThat(browser.address()).isEqualTo("/masuk?pesan=sandi");
    }

    private void assertVoid(String link) throws Exception {
        var browser = new Browser(web).open(link);
        assertThat(browser.status()).as(link).isEqualTo(410);
        assertThat(browser.page())
                .contains(VOID)
                .contains("Minta administrator")
                .doesNotContain(login);
    }

    private String text(String path) throws Exception {
        return new Browser(web).open(path).page().replaceAll("(?s).*(<main.*</main>).*", "$1");
    }

    private String make() throws Exception {
        String page = web.perform(send(administrator, account() + "/tautan-sandi"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var link = Pattern.compile("value=\"http://localhost(/masuk/sandi-baru/[A-Za-z0-9_-]+)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String account() {
        return "/meja/admin/akun/" + person.account();
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).with(people.signedIn(administrator)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletRequestBuilder send(Actor actor, String path) {
        return post(path).with(people.signedIn(actor)).with(csrf());
    }

    private Browser signIn(String password) throws Exception {
        return signIn(login, password);
    }

    private Browser signIn(String name, String password) throws Exception {
        return new Browser(web).open("/masuk").submit("/masuk", "nama", name, "sandi", password, "ke", "/akun");
    }

    private int links() {
        return database.sql("select count(*) from password_link where account = ?")
                .param(person.account().value())
                .query(Integer.class)
                .single();
    }

    private List<String> acts() {
        return database.sql("select action || ' by ' || actor from audit_entry where subject = ? order by id")
                .param("account:" + person.account())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
