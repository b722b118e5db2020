package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import id.mymein.FreshDatabase;
import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.identity.factor.SecondFactors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** A key belongs to one address, port included, so this application has a port of its own. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "mymein.production=true",
            "server.port=" + PasskeyJourneyTest.PORT,
            "mymein.address=http://localhost:" + PasskeyJourneyTest.PORT
        })
@ContextConfiguration(initializers = FreshDatabase.class)
class PasskeyJourneyTest {

    static final int PORT = 28473;

    @Autowired
    Crew crew;

    @Autowired
    SecondFactors factors;

    @Autowired
    JdbcClient database;

    @Test
    void aPasskeyCountsAsBothFactors() {
        String login = crew.person("Siti Rahmah", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        try (var visitor = visitor(true)) {
            visitor.signIn(login, Crew.PASSWORD);
            register(visitor, login);
            assertThat(visitor.text()).contains("Gawai Siti");
            visitor.look("kunci-sandi");

            visitor.send("form[action='/keluar'] button");
            visitor.open("/masuk?ke=/akun/sandi").look("masuk-kunci");
            visitor.at("[data-passkey] button").click();
            visitor.page().waitForURL("http://localhost:" + PORT + "/akun/sandi");

            assertThat(waysIn(login)).containsExactly("PASSWORD", "PASSKEY");

            visitor.open("/akun/kunci");
            prove(visitor, login).click("main li summary").click("form[action='/akun/kunci/hapus'] button");
            assertThat(visitor.text()).doesNotContain("Gawai Siti");
            visitor.send("form[action='/keluar'] button");
            visitor.open("/masuk").at("[data-passkey] button").click();
            visitor.page().waitForSelector("[data-failed]:not([hidden])");
        }
    }

    @Test
    void aDeviceThatDoesNotVerifyItsUserIsNotEnough() {
        String login = crew.person("Noor Aina", OfficeKind.KIM_GROUP, "KIM", "63.11.08.2005", Role.CONTRIBUTOR);
        try (var visitor = visitor(false)) {
            visitor.signIn(login, Crew.PASSWORD);
            visitor.open("/akun/kunci").look("kunci-bukti");
            visitor.type("[name=sandi]", Crew.PASSWORD).click("form.card button");
            visitor.type("#kunci-nama", "Tanpa kunci layar");
            visitor.at("[data-passkey] button").click();
            visitor.page().waitForSelector("[data-failed]:not([hidden])");
            assertThat(visitor.open("/akun").text()).doesNotContain("Tanpa kunci layar");
        }
    }

    private List<String> waysIn(String login) {
        return database.sql("""
                        select e.details ->> 'by' as way
                        from audit_entry e join account a on e.actor = 'account:' || a.id
                        where a.login = ? and e.action = 'identity.sign-in' order by e.id
                        """)
                .param(login)
                .query((row, n) -> row.getString("way"))
                .list();
    }

    private void register(Visitor visitor, String login) {
        visitor.open("/akun").click("a[href='/akun/kunci']");
        prove(visitor, login).look("kunci-tambah").type("#kunci-nama", "Gawai Siti");
        visitor.at("[data-passkey] button").click();
        visitor.page().waitForURL("**/akun?pesan=tersimpan");
    }

    private Visitor prove(Visitor visitor, String login) {
        var account = database.sql("select id from account where login = ?")
                .param(login)
                .query(UUID.class)
                .single();
        String code = factors.renewRecoveryCodes(new AccountId(account)).getFirst();
        return visitor.look("kunci-bukti-dan-kode")
                .type("[name=sandi]", Crew.PASSWORD)
                .type("[name=kode]", code)
                .click("form.card button");
    }

    /** Somebody whose device has a built-in authenticator, and who does or does not show a finger. */
    private static Visitor visitor(boolean verified) {
        var visitor = new Visitor("kunci", "http://localhost:" + PORT, Chromium.Screen.PHONE, true);
        var devtools = visitor.browser().newCDPSession(visitor.page());
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", verified);
        options.addProperty("isUserVerified", verified);
        options.addProperty("automaticPresenceSimulation", true);
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", authenticator);
        return visitor;
    }
}
