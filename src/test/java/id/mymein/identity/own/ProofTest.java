package id.mymein.identity.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.identity.passkey.Passkeys;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever finds a session open adds no key to the account and takes none away. */
@IntegrationTest
class ProofTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SecondFactors factors;

    @Autowired
    Passkeys passkeys;

    @Autowired
    JdbcClient database;

    private Actor person;
    private Browser browser;
    private String key;

    @BeforeEach
    void somebodyLeftASessionOpen() throws Exception {
        person = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.CONTRIBUTOR);
        String login = people.withPassword(person);
        key = UUID.randomUUID().toString();
        database.sql("""
                        insert into passkey (id, account, label, public_key, signature_count, user_verified, backup_eligible,
                            backup_state, transports, created_at, last_used)
                        values (?, ?, 'HP', '\\x00', 0, true, false, false, '{}', now(), now())
                        """).params(key, person.account().value()).update();
        browser = new Browser(web).open("/masuk").submit("/masuk", "nama", login, "sandi", People.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kode", "kunci"})
    void thePasswordIsAskedForAndGuessesAreSlowedDown(String what) throws Exception {
        String proof = "/akun/" + what + "/bukti";
        browser.open("/akun/" + what);
        assertThat(browser.page()).contains(proof).doesNotContain("otpauth:", "kunci/hapus", "data-passkey");
        for (int n = 0; n < 5; n++) {
            browser.submit(proof, "sandi", "tebakan " + n);
            assertThat(browser.status()).isEqualTo(422);
            assertThat(browser.page()).contains("Kata sandi sekarang tidak cocok");
        }
        browser.submit(proof, "sandi", People.PASSWORD);
        assertThat(browser.status()).isEqualTo(429);
        assertThat(browser.open("/akun/" + what).page()).contains(proof);
    }

    @Test
    void noKeyIsTakenAwayBefore() throws Exception {
        browser.open("/akun/kunci").submit("/akun/kunci/hapus", "kunci", key);
        assertThat(browser.page()).contains("/akun/kunci/bukti");
        assertThat(passkeys.of(person.account())).hasSize(1);
        browser.submit("/akun/kunci/bukti", "sandi", People.PASSWORD);
        assertThat(browser.page()).contains("kunci/hapus", "data-passkey");
        browser.submit("/akun/kunci/hapus", "kunci", key);
        assertThat(passkeys.of(person.account())).isEmpty();
    }

    @Test
    void noKeyIsAddedBefore() throws Exception {
        browser.open("/akun/kunci");
        assertThat(askToAdd("/akun/kunci/pilihan")).isEqualTo(403);
        assertThat(askToAdd("/akun/kunci")).isEqualTo(403);
        browser.submit("/akun/kunci/bukti", "sandi", People.PASSWORD);
        assertThat(askToAdd("/akun/kunci/pilihan")).isEqualTo(200);
    }

    @Test
    void whoHasASecondFactorGivesBoth() throws Exception {
        factors.enrolDemo(person.account());
        String code = factors.renewRecoveryCodes(person.account()).getFirst();
        browser.open("/akun/kunci").submit("/akun/kunci/bukti", "sandi", People.PASSWORD);
        assertThat(browser.status()).isEqualTo(422);
        browser.submit("/akun/kunci/bukti", "kode", code);
        assertThat(browser.status()).isEqualTo(422);
        browser.submit("/akun/kunci/bukti", "sandi", People.PASSWORD, "kode", code);
        assertThat(browser.address()).isEqualTo("/akun/kunci");
        assertThat(browser.page()).contains("data-passkey");
    }

    @Test
    void whatIsProvenInOneSessionHoldsInNoOther() throws Exception {
        browser.open("/akun/kunci").submit("/akun/kunci/bukti", "sandi", People.PASSWORD);
        var other = new Browser(web)
                .open("/masuk")
                .submit("/masuk", "nama", people.withPassword(person), "sandi", People.PASSWORD);
        assertThat(other.open("/akun/kunci").page()).contains("/akun/kunci/bukti");
    }

    private int askToAdd(String path) throws Exception {
        String token = browser.page().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return browser.send(post(path).header("X-CSRF-TOKEN", token).header("Accept", "application/json"))
                .getResponse()
                .getStatus();
    }
}
