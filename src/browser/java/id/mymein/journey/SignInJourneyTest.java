package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class SignInJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "DESKTOP,false"})
    void anEditorSetsUpTheSecondFactorAndGetsIn(Chromium.Screen screen, boolean script) {
        String login = crew.person("Siti Rahmah", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        try (var visitor = new Visitor("redaktur", "http://localhost:" + port, screen, script)) {
            visitor.open("/masuk").look("masuk");
            visitor.type("[name=nama]", login)
                    .type("[name=sandi]", "bukan-ini-sandinya")
                    .click("form[action='/masuk'] button");
            assertThat(visitor.text()).contains("cocok");
            assertThat(visitor.at("[name=nama]").inputValue()).isEqualTo(login);

            visitor.signIn(login, Crew.PASSWORD);
            visitor.open("/akun").look("akun");
            assertThat(visitor.at("[name=nama]").inputValue()).isEqualTo("Siti Rahmah");
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE,true", "PHONE,false"})
    void aContributorNeedsNothingButThePassword(Chromium.Screen screen, boolean script) {
        String login =
                crew.person("Noor Aina", OfficeKind.KIM_GROUP, "KIM Riam Mayanau", "63.11.08.2005", Role.CONTRIBUTOR);
        try (var visitor = new Visitor("kontributor", "http://localhost:" + port, screen, script)) {
            visitor.signIn(login, Crew.PASSWORD);
        }
    }
}
