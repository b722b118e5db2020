package id.mymein.identity.own;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.identity.factor.SecondFactors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A provider knows a person by the e-mail address, so changing it takes the password. */
@IntegrationTest
class OwnEmailTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SecondFactors factors;

    @Autowired
    JdbcClient database;

    private Actor person;
    private Browser browser;

    @BeforeEach
    void somebodyIsAtTheOwnAccount() throws Exception {
        person = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.CONTRIBUTOR);
        String login = people.withPassword(person);
        browser = new Browser(web);
        browser.open("/masuk").submit("/masuk", "nama", login, "sandi", People.PASSWORD);
        browser.open("/akun");
    }

    private String email() {
        return database.sql("select email from account where id = :id")
                .param("id", person.account().value())
                .query(String.class)
                .single();
    }

    private void change(String email, String password) throws Exception {
        browser.submit("/akun", "nama", "Noor Aina", "surel", email, "bahasa", "id", "sandi", password);
    }

    @Test
    void thePasswordIsAskedForAndWhatWasTypedStays() throws Exception {
        String before = email();
        change("orang.lain@contoh.id", "");
        assertThat(browser.page()).contains("Kata sandi sekarang tidak cocok", "orang.lain@contoh.id", "Noor Aina");
        change("orang.lain@contoh.id", "bukan ini");
        assertThat(browser.page()).contains("Kata sandi sekarang tidak cocok");
        assertThat(email()).isEqualTo(before);
        change("noor.aina@contoh.id", People.PASSWORD);
        assertThat(email()).isEqualTo("noor.aina@contoh.id");
    }

    @Test
    void theChangeIsOnRecordAndTheOldAddressIsToBeTold() throws Exception {
        String before = email();
        change("noor.aina@contoh.id", People.PASSWORD);
        assertThat(database.sql("select details ->> 'before' from audit_entry where actor = ? and action = ?")
                        .params(person.auditName(), "identity.change-email")
                        .query(String.class)
                        .single())
                .isEqualTo(before);
        assertThat(database.sql("select mail_address from notification where account = ? and key = ?")
                        .params(person.account().value(), "notification.emailChanged")
                        .query(String.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void guessesAreSlowedDown() throws Exception {
        for (int n = 0; n < 5; n++) {
            change("orang.lain@contoh.id", "tebakan " + n);
        }
        change("orang.lain@contoh.id", People.PASSWORD);
        assertThat(browser.page()).contains("Terlalu banyak percobaan", "orang.lain@contoh.id");
        assertThat(email()).isNotEqualTo("orang.lain@contoh.id");
    }

    @Test
    void withoutAPasswordASecondFactorIsAskedFor() throws Exception {
        noPassword();
        factors.enrolDemo(person.account());
        change("noor.aina@contoh.id", "000000");
        assertThat(browser.page()).contains("Kode tidak cocok");
        change(
                "noor.aina@contoh.id",
                factors.renewRecoveryCodes(person.account()).getFirst());
        assertThat(email()).isEqualTo("noor.aina@contoh.id");
    }

    @Test
    void withNeitherTheSignInMustBeFresh() throws Exception {
        noPassword();
        change("noor.aina@contoh.id", "");
        assertThat(email()).isEqualTo("noor.aina@contoh.id");
        database.sql("""
                        delete from spring_session_attributes a using spring_session s
                        where a.session_primary_id = s.primary_id and s.principal_name = ?
                          and a.attribute_name = 'mymein.signed-in-at'
                        """).param(person.account().toString()).update();
        change("orang.lain@contoh.id", "");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).contains("Keluar, masuk lagi");
        browser.submit("/akun/sandi", "sandiBaru", "pintu hijau berlari");
        assertThat(browser.page()).contains("Keluar, masuk lagi");
        assertThat(email()).isEqualTo("noor.aina@contoh.id");
    }

    private void noPassword() {
        database.sql("update account set password_hash = null where id = ?")
                .param(person.account().value())
                .update();
    }

    @Test
    void theNameAloneTakesNoPassword() throws Exception {
        change(email(), "");
        assertThat(browser.page()).doesNotContain("Kata sandi sekarang tidak cocok");
        assertThat(database.sql("select name from account where id = :id")
                        .param("id", person.account().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Noor Aina");
    }
}
