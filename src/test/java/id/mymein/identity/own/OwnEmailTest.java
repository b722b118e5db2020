package id.mymein.identity.own;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
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
        assertThat(browser.page()).contains("tulis kata sandi Anda yang sekarang", "orang.lain@contoh.id", "Noor Aina");
        change("orang.lain@contoh.id", "bukan ini");
        assertThat(browser.page()).contains("tulis kata sandi Anda yang sekarang");
        assertThat(email()).isEqualTo(before);
        change("noor.aina@contoh.id", People.PASSWORD);
        assertThat(email()).isEqualTo("noor.aina@contoh.id");
    }

    @Test
    void theNameAloneTakesNoPassword() throws Exception {
        change(email(), "");
        assertThat(browser.page()).doesNotContain("tulis kata sandi Anda yang sekarang");
        assertThat(database.sql("select name from account where id = :id")
                        .param("id", person.account().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Noor Aina");
    }
}
