package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.mymein.fediverse.FediversePaths;
import id.mymein.fediverse.Followed;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An administrator looks at the servers of followers, keeps one out after being asked whether that is meant, and lets it in again. */
@BrowserTest
@TestPropertySource(properties = "mymein.fediverse.loopback=true")
class FediverseDeskJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    Followed followed;

    private final String tail = UUID.randomUUID().toString().substring(0, 6);
    private final String good = "mastodon-" + tail + ".example";
    private final String bad = "sosial-yang-namanya-sangat-panjang-sekali-" + tail + ".contoh.example";

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void aServerIsSeenBlockedAndLetInAgain(Chromium.Screen screen, boolean script) {
        followed.by(good, "portal", 3);
        followed.by(good, "mayanau-tebing-tinggi", 1);
        followed.by(bad, "mayanau-tebing-tinggi", 2);
        followed.fallsSilent(bad);
        String administrator = crew.person("Rahmat", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.ADMINISTRATOR);
        try (var desk = new Visitor("fediverse", "http://localhost:" + port, screen, script)
                .signIn(administrator, Crew.PASSWORD)) {
            desk.open(FediversePaths.DESK).lookInBoth("fediverse");
            assertThat(line(desk, good)).containsText("4 pengikut");
            assertThat(line(desk, bad)).containsText("Tidak menjawab sejak");
            isBlocked(desk);
            isLetIn(desk);
        }
    }

    private static Locator line(Visitor desk, String host) {
        return desk.at("main li:has(b:text-is('" + host + "'))");
    }

    private void isBlocked(Visitor desk) {
        desk.type("#server", bad).send("form[action$='/blokir'] button");
        assertThat(desk.at("#e-yakin")).isVisible();
        assertThat(desk.at("#server")).hasValue(bad);
        assertThat(line(desk, bad)).not().containsText("diblokir");
        desk.look("fediverse-tidak-yakin");
        desk.type("#server", bad).at("[name=yakin]").check();
        desk.send("form[action$='/blokir'] button");
        assertThat(desk.at("main [role=status]")).containsText("Server diblokir");
        assertThat(line(desk, bad)).containsText("diblokir");
        assertThat(line(desk, bad)).containsText("0 pengikut");
        desk.look("fediverse-diblokir");
    }

    private void isLetIn(Visitor desk) {
        line(desk, bad).locator("button").click();
        assertThat(desk.at("main [role=status]")).containsText("Blokir dibuka");
        assertThat(line(desk, bad)).not().containsText("diblokir");
        desk.look("fediverse-dibuka");
    }
}
