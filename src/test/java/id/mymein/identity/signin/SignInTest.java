package id.mymein.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.identity.session.Sessions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SignInTest {

    private static final String WRONG = "Nama masuk atau kata sandi tidak cocok";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    @Test
    void leadsToTheWantedPageBySigningIn() throws Exception {
        Actor actor = contributor();
        var browser = new Browser(web).open("/akun/sandi?x=1");
        assertThat(browser.address()).startsWith("/masuk?ke=");
        signIn(browser, people.withPassword(actor), People.PASSWORD);
        assertThat(browser.address()).isEqualTo("/akun/sandi?x=1");
        assertThat(browser.page()).contains(actor.name());
        assertThat(audited(actor, "identity.sign-in")).isEqualTo(1);
    }

    @Test
    void neverLeadsToAnotherSite() throws Exception {
        var browser = new Browser(web).open("/masuk?ke=https://jahat.test/");
        assertThat(browser.page()).contains("name=\"ke\" value=\"/meja\"");
        browser.submit(
                "/masuk", "nama", people.withPassword(contributor()), "sandi", People.PASSWORD, "ke", "//jahat.test");
        assertThat(browser.address()).startsWith("/").doesNotContain("jahat");
    }

    @Test
    void saysTheSameWhetherTheAccountExistsOrNot() throws Exception {
        String login = people.withPassword(contributor());
        var browser = new Browser(web).open("/masuk");
        signIn(browser, login, "salah sekali ini");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).contains(WRONG).contains("value=\"" + login + "\"");
        String known = browser.page().replace(login, "X");
        String nobody = "tidak-ada-" + UUID.randomUUID();
        signIn(browser, nobody, "salah sekali ini");
        assertThat(withoutToken(browser.page().replace(nobody, "X"))).isEqualTo(withoutToken(known));
    }

    @Test
    void showsWhatWasTypedExactly() throws Exception {
        var browser = new Browser(web).open("/masuk");
        signIn(browser, "<script>alert(1)</script>\"'&", "x");
        assertThat(browser.page())
                .contains("&lt;script>alert(1)&lt;/script>&#34;&#39;&amp;")
                .doesNotContain("<script>alert");
    }

    @Test
    void aDeactivatedAccountIsWrongLikeAnyOtherAndItsSessionIsOver() throws Exception {
        Actor actor = contributor();
        String login = people.withPassword(actor);
        var open = new Browser(web).open("/masuk");
        signIn(open, login, People.PASSWORD);
        database.sql("update account set state = 'DEACTIVATED' where id = ?")
                .param(actor.account().value())
                .update();
        assertThat(open.open("/akun").address()).startsWith("/masuk");
        signIn(open, login, People.PASSWORD);
        assertThat(open.page()).contains(WRONG);
    }

    @Test
    void aDemoAccountDoesNotExistWherePeopleWorkForReal() throws Exception {
        Actor actor = contributor();
        String login = people.withPassword(actor);
        database.sql("update account set demo = true, demo_password = 'x' where id = ?")
                .param(actor.account().value())
                .update();
        var browser = new Browser(web).open("/masuk");
        assertThat(browser.page()).doesNotContain(actor.name()).doesNotContain("/masuk/demo");
        signIn(browser, login, People.PASSWORD);
        assertThat(browser.page()).contains(WRONG);
        browser.submit("/masuk/demo", "akun", actor.account().toString());
        assertThat(browser.status()).isEqualTo(404);
    }

    @Test
    void theSessionIsANewOneAndStandsInTheDatabase() throws Exception {
        Actor actor = contributor();
        var browser = new Browser(web).open("/masuk");
        String before = browser.session();
        signIn(browser, people.withPassword(actor), People.PASSWORD);
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(sessions.open(actor.account())).isEqualTo(1);
    }

    @Test
    void signingOutEverywhereEndsEverySessionOfThatPersonOnly() throws Exception {
        Actor actor = contributor();
        String login = people.withPassword(actor);
        var phone = new Browser(web).open("/masuk");
        signIn(phone, login, People.PASSWORD);
        var office = new Browser(web).open("/masuk");
        signIn(office, login, People.PASSWORD);
        var other = new Browser(web).open("/masuk");
        signIn(other, people.withPassword(contributor()), People.PASSWORD);

        phone.open("/akun").submit("/akun/keluar-semua");
        assertThat(phone.page()).contains("Anda sudah keluar");
        assertThat(office.open("/akun").address()).startsWith("/masuk");
        assertThat(other.open("/akun").address()).isEqualTo("/akun");
        assertThat(sessions.open(actor.account())).isZero();
        assertThat(audited(actor, "identity.sign-out-everywhere")).isEqualTo(1);
    }

    @Test
    void signingOutEndsThisSession() throws Exception {
        Actor actor = contributor();
        var browser = new Browser(web).open("/masuk");
        signIn(browser, people.withPassword(actor), People.PASSWORD);
        browser.open("/akun").submit("/keluar");
        assertThat(browser.page()).contains("Anda sudah keluar");
        assertThat(browser.open("/akun").address()).startsWith("/masuk");
    }

    @Test
    void aRoleThatAsksForMoreThanAPasswordAsksAtOnce() throws Exception {
        Actor actor = contributor();
        var browser = new Browser(web).open("/masuk");
        signIn(browser, people.withPassword(actor), People.PASSWORD);
        database.sql("update membership set roles = '{EDITOR}' where account = ?")
                .param(actor.account().value())
                .update();
        assertThat(browser.open("/akun").address()).startsWith("/masuk");
    }

    @Test
    void changingThePasswordAsksForTheOldOneAndEndsOtherSessions() throws Exception {
        Actor actor = contributor();
        String login = people.withPassword(actor);
        var here = new Browser(web).open("/masuk");
        signIn(here, login, People.PASSWORD);
        var elsewhere = new Browser(web).open("/masuk");
        signIn(elsewhere, login, People.PASSWORD);

        here.open("/akun/sandi")
                .submit("/akun/sandi", "sandiLama", "bukan ini lho", "sandiBaru", "pintu hijau berlari");
        assertThat(here.status()).isEqualTo(422);
        assertThat(here.page()).contains("Kata sandi sekarang tidak cocok").doesNotContain("pintu hijau");
        here.submit("/akun/sandi", "sandiLama", People.PASSWORD, "sandiBaru", "sayang12345");
        assertThat(here.page()).contains("sering dipakai orang");
        here.submit("/akun/sandi", "sandiLama", People.PASSWORD, "sandiBaru", "pintu hijau berlari");
        assertThat(here.page()).contains("Kata sandi diganti");
        assertThat(elsewhere.open("/akun").address()).startsWith("/masuk");
    }

    @Test
    void aStaleSignInPageSaysSoInsteadOfFailing() throws Exception {
        var browser = new Browser(web).submitWithToken("basi", "/masuk", "nama", "a", "sandi", "b");
        assertThat(browser.address()).startsWith("/masuk?");
        assertThat(browser.page()).contains("terlalu lama terbuka");
    }

    @Test
    void publicPagesStartNoSession() throws Exception {
        for (String path : new String[] {"/css/tokens.css", "/tidak-ada"}) {
            var result = new Browser(web).send(get(path));
            assertThat(result.getResponse().getCookies()).isEmpty();
        }
    }

    @Test
    void everyAnswerCarriesThePolicyThatNoForeignScriptRuns() throws Exception {
        var response = new Browser(web).send(get("/masuk").secure(true)).getResponse();
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("script-src 'self'")
                .contains("style-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("Strict-Transport-Security")).contains("max-age=");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(new Browser(web).send(get("/masuk")).getResponse().getHeader("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void bracesInAnAddressAreNoPattern() throws Exception {
        var chosen = new Browser(web)
                .send(get(java.net.URI.create("/bahasa?ke=en&kembali=/meja/%7Bx%7D")))
                .getResponse();
        assertThat(chosen.getStatus()).isEqualTo(303);
        assertThat(chosen.getHeader("Location")).isEqualTo("/meja/{x}");
    }

    @Test
    void everyCookieStaysBehindTlsAndOutOfScriptsReach() throws Exception {
        // The session's own cookie is made by the server itself: ErrorsOverHttpTest looks at that one.
        for (String path : new String[] {"/masuk", "/bahasa?ke=en&kembali=/masuk"}) {
            var cookies =
                    new Browser(web).send(get(path).secure(true)).getResponse().getHeaders("Set-Cookie");
            assertThat(cookies)
                    .filteredOn(cookie -> !cookie.startsWith("SESSION="))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        }
    }

    @Test
    void guessingThePresentPasswordInAnOpenSessionIsSlowedDown() throws Exception {
        Actor actor = contributor();
        var browser = new Browser(web).open("/masuk");
        signIn(browser, people.withPassword(actor), People.PASSWORD);
        browser.open("/akun/sandi");
        for (int n = 0; n < 5; n++) {
            browser.submit("/akun/sandi", "sandiLama", "tebakan " + n, "sandiBaru", "pintu hijau berlari");
            assertThat(browser.page()).contains("Kata sandi sekarang tidak cocok");
        }
        browser.submit("/akun/sandi", "sandiLama", People.PASSWORD, "sandiBaru", "pintu hijau berlari");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).contains("Terlalu banyak percobaan");
    }

    @Test
    void speaksEnglishToo() throws Exception {
        var browser = new Browser(web).open("/bahasa?ke=en&kembali=/masuk");
        assertThat(browser.page()).contains("Sign in to the desk").contains("lang=\"en\"");
    }

    private Actor contributor() {
        return people.person(OfficeKind.VILLAGE_GOVERNMENT, "71.01.01.2001", Role.CONTRIBUTOR);
    }

    private static void signIn(Browser browser, String login, String password) throws Exception {
        String wanted = browser.page().replaceAll("(?s).*name=\"ke\" value=\"([^\"]*)\".*", "$1");
        browser.submit("/masuk", "nama", login, "sandi", password, "ke", wanted);
    }

    private int audited(Actor actor, String action) {
        return database.sql("select count(*) from audit_entry where actor = ? and action = ?")
                .param(actor.auditName())
                .param(action)
                .query(Integer.class)
                .single();
    }

    private static String withoutToken(String page) {
        return page.replaceAll("value=\"[^\"]{40,}\"|content=\"[^\"]{40,}\"", "");
    }
}
