package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.FreshDatabase;
import id.mymein.identity.AccountId;
import id.mymein.identity.AccountRegister;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.OfficeRegister;
import id.mymein.identity.Role;
import id.mymein.region.RegionCode;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The sign-in page of a demo; as a command runs, so that the demo's stories stay away. */
@Tag("browser")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mymein.command=true", "mymein.serving=true", "mymein.address=http://localhost"})
@ContextConfiguration(initializers = FreshDatabase.class)
class DemoSignInJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeRegister offices;

    @Autowired
    AccountRegister accounts;

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "DESKTOP,false"})
    void oneClickLetsAVisitorInAsWhomeverTheyChoose(Chromium.Screen screen, boolean script) {
        peopleOfADemo();
        try (var visitor = new Visitor("peraga", "http://localhost:" + port, screen, script)) {
            visitor.open("/masuk").look("masuk-peraga");
            if (screen == Chromium.Screen.DESKTOP && script) {
                assertThat(top(visitor, 0)).isEqualTo(top(visitor, 1));
            }
            visitor.click("button.demo-in:has-text('Siti Rahmah')");
            assertThat(visitor.page().url()).contains("/meja");
            assertThat(visitor.open("/akun").at("[name=nama]").inputValue()).isEqualTo("Siti Rahmah");
        }
        try (var visitor = new Visitor("visitor", "http://localhost:" + port, screen, script)) {
            visitor.speakEnglish().look("masuk-peraga-en");
            assertThat(visitor.text()).contains("Demo accounts", "Chief editor");
        }
    }

    private static int top(Visitor visitor, int card) {
        return (int) visitor.at(".demo-list > li").nth(card).boundingBox().y;
    }

    private void peopleOfADemo() {
        OfficeId office = offices.addOffice(OfficeKind.DISKOMINFO, "Diskominfo Kabupaten", new RegionCode("63.11"));
        add("siti", "Siti Rahmah", office, Role.EDITOR);
        add("hartono", "Hartono Saputra", office, Role.CHIEF_EDITOR);
        add("andi", "Bripka Andi S.", office, Role.AUTHENTICATOR);
        add("noor", "Noor Aina", office, Role.CONTRIBUTOR);
        add("dewi", "Dewi Kartika", office, Role.ADMINISTRATOR, Role.REGISTRAR);
    }

    private void add(String login, String name, OfficeId office, Role... roles) {
        Set<Role> held = Set.of(roles);
        AccountId account = accounts.addDemoAccount(
                login + "-" + System.nanoTime(),
                name,
                "",
                "belajar-mymein",
                held.stream().anyMatch(Role::needsSecondFactor));
        accounts.grant(account, office, held);
    }
}
