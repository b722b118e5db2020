package id.mymein.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.AccountId;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.region.Regions;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    AccountRegister register;

    @Autowired
    Regions regions;

    @Autowired
    FirstAdministrator first;

    @Autowired
    JdbcClient database;

    @Test
    void isThereAfterAFirstStartAndSitsInTheServedRegency() {
        UUID id = database.sql("select id from account where login = 'admin' and must_change_password")
                .query(UUID.class)
                .single();
        Grant grant = people.again(new AccountId(id)).grants().getFirst();
        assertThat(grant.kind()).isEqualTo(OfficeKind.DISKOMINFO);
        assertThat(grant.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(grant.region()).isEqualTo(regions.served().getFirst().code());
    }

    @Test
    void isMadeAtNoLaterStart(CapturedOutput console) {
        int before = console.getOut().length();
        first.run(new DefaultApplicationArguments());
        assertThat(console.getOut().substring(before)).doesNotContain("/masuk");
        assertThat(database.sql("select count(*) from account where login = 'admin'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void changesTheOneTimePasswordBeforeAnythingElse() throws Exception {
        String login = "admin-" + UUID.randomUUID();
        AccountId account = register.addAccountWithOneTimePassword(login, "Administrator", "", "abcd-efgh-2345");
        Actor office = people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER);
        register.grant(account, people.officeOf(office).id(), Set.of(Role.ADMINISTRATOR));

        var browser = new Browser(web).open("/masuk");
        browser.submit("/masuk", "nama", login, "sandi", "abcd-efgh-2345", "ke", "/meja/admin/akun");
        assertThat(browser.address()).isEqualTo("/masuk/sandi");
        assertThat(browser.open("/meja/admin/akun").address()).startsWith("/masuk?");
        browser.open("/masuk/sandi").submit("/masuk/sandi", "sandiBaru", "abcd-efgh-2345");
        assertThat(browser.page()).contains("Ini kata sandi yang lama");
        browser.submit("/masuk/sandi", "sandiBaru", "pintu hijau berlari");
        assertThat(browser.address()).isEqualTo("/masuk/pasang");

        var again = new Browser(web).open("/masuk");
        again.submit("/masuk", "nama", login, "sandi", "abcd-efgh-2345", "ke", "/meja");
        assertThat(again.status()).as("the one-time password is void").isEqualTo(422);
    }
}
