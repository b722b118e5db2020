package id.mymein.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.Browser;
import id.mymein.FreshDatabase;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.platform.Site;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest(
        properties = {
            "mymein.production=true",
            "mymein.address=http://localhost",
            "mymein.oidc.client-id=mymein",
            "mymein.oidc.client-secret=rahasia-bersama"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class ProviderTest {

    private static final FakeProvider FAKE = new FakeProvider();

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Site site;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("mymein.oidc.issuer", FAKE::issuer);
    }

    @AfterAll
    static void stop() {
        FAKE.stop();
    }

    @Test
    void letsInWhoHasTheVerifiedAddressOfOneAccount() throws Exception {
        Actor actor = person(Role.CONTRIBUTOR, "Aina@Desa.test");
        var browser = new Browser(web);
        assertThat(browser.open("/masuk?ke=/akun/sandi").page()).contains("/masuk/lewat?ke=%2Fakun%2Fsandi");
        signIn(browser, "aina@desa.TEST", true);
        assertThat(browser.address()).isEqualTo("/akun/sandi");
        assertThat(browser.page()).contains(actor.name());
        assertThat(database.sql(
                                "select details ->> 'by' from audit_entry where actor = ? and action = 'identity.sign-in'")
                        .param(actor.auditName())
                        .query(String.class)
                        .single())
                .isEqualTo("PROVIDER");
    }

    @Test
    void isOneFactorOnly() throws Exception {
        person(Role.EDITOR, "redaktur@desa.test");
        var browser = new Browser(web);
        signIn(browser, "redaktur@desa.test", true);
        assertThat(browser.address()).isEqualTo("/masuk/pasang");
    }

    @Test
    void refusesAnAddressThatIsNotVerifiedOrOfNobodyOrOfSeveral() throws Exception {
        person(Role.CONTRIBUTOR, "budi@desa.test");
        person(Role.CONTRIBUTOR, "kantor@desa.test");
        person(Role.CONTRIBUTOR, "kantor@desa.test");
        var browser = new Browser(web);
        signIn(browser, "budi@desa.test", false);
        assertThat(browser.page()).contains("Tidak ada akun MyMeIn dengan surel itu");
        signIn(browser, "orang-lain@desa.test", true);
        assertThat(browser.page()).contains("Tidak ada akun MyMeIn dengan surel itu");
        signIn(browser, "kantor@desa.test", true);
        assertThat(browser.page()).contains("Tidak ada akun MyMeIn dengan surel itu");
        assertThat(browser.open("/akun").address()).startsWith("/masuk");
    }

    @Test
    void refusesADeactivatedAccount() throws Exception {
        Actor actor = person(Role.CONTRIBUTOR, "pensiun@desa.test");
        database.sql("update account set state = 'DEACTIVATED' where id = ?")
                .param(actor.account().value())
                .update();
        var browser = new Browser(web);
        signIn(browser, "pensiun@desa.test", true);
        assertThat(browser.open("/akun").address()).startsWith("/masuk");
    }

    @Test
    void refusesAnAnswerThatNobodyAskedFor() throws Exception {
        var browser = new Browser(web).open(Provider.RETURN + "/oidc?code=abc&state=palsu");
        assertThat(browser.page()).contains("tidak menjawab atau menolak");
    }

    @Test
    void mayBeDownWithoutKeepingAnybodyFromTheirPassword() {
        var down = new Provider(new ProviderSettings("http://127.0.0.1:1", "mymein", "x"), site);
        assertThat(down.registration()).isEmpty();
        assertThat(down.name()).contains("127.0.0.1");
    }

    private Actor person(Role role, String email) {
        Actor actor = people.person(OfficeKind.KIM_GROUP, "63.11.08.2005", role);
        database.sql("update account set email = ? where id = ?")
                .param(email)
                .param(actor.account().value())
                .update();
        return actor;
    }

    private void signIn(Browser browser, String email, boolean verified) throws Exception {
        browser.send(get("/masuk/lewat").param("ke", "/akun/sandi"));
        var asked = browser.send(get(Provider.BEGIN + "/" + Provider.ID)).getResponse();
        var question = UriComponentsBuilder.fromUri(URI.create(String.valueOf(asked.getHeader("Location"))))
                .build()
                .getQueryParams();
        FAKE.nonce = String.valueOf(question.getFirst("nonce"));
        FAKE.email = email;
        FAKE.verified = verified;
        browser.open(Provider.RETURN + "/oidc?code=" + UUID.randomUUID() + "&state=" + question.getFirst("state"));
    }
}
