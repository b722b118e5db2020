package id.mymein.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.AccountId;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.identity.factor.SecondFactors;
import id.mymein.platform.Site;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DemoAccountsTest {

    @Autowired
    People people;

    @Autowired
    AccountRegister register;

    @Autowired
    SecondFactors factors;

    @Autowired
    JdbcClient database;

    @Autowired
    Site real;

    @Test
    void areShownWithAllThatSigningInTakesInADemoOnly() {
        String login = "redaktur-" + UUID.randomUUID();
        AccountId editor = register.addDemoAccount(login, "Siti", "", "embun pagi di riam", true);
        register.grant(editor, people.office(OfficeKind.DISKOMINFO, "63.11").id(), Set.of(Role.EDITOR));
        var demo = new Site(real.data(), real.zone(), real.address(), false, false);

        var shown = new DemoAccounts(database, factors, demo).find(editor).orElseThrow();
        assertThat(shown.login()).isEqualTo(login);
        assertThat(shown.password()).isEqualTo("embun pagi di riam");
        assertThat(shown.roles()).containsExactly(Role.EDITOR);
        assertThat(shown.code()).hasValueSatisfying(code -> assertThat(code).matches("\\d{6}"));
        assertThat(new Credentials(database, demo).find(login).orElseThrow().open())
                .isTrue();

        assertThat(new DemoAccounts(database, factors, real).all()).isEmpty();
        assertThat(new Credentials(database, real).find(login).orElseThrow().open())
                .isFalse();
    }
}
