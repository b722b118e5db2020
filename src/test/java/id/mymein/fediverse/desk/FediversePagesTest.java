package id.mymein.fediverse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.fediverse.FediverseDesk;
import id.mymein.fediverse.FediversePaths;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.platform.web.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The administrators' page, without a script. */
@IntegrationTest
class FediversePagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    FediverseDesk desk;

    @Autowired
    JdbcClient jdbc;

    private Browser as(Actor actor) {
        return new Browser(web, people.signedIn(actor));
    }

    @Test
    void anAdministratorSeesWhoCanBeFollowedAndKeepsAServerOut() throws Exception {
        String host = "buruk-" + UUID.randomUUID() + ".example";
        Browser browser = as(people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR));
        assertThat(browser.open("/meja/admin/kanal").page()).contains(FediversePaths.DESK);
        browser.open(FediversePaths.DESK);
        assertThat(browser.page()).contains("@balangan<wbr>@localhost").contains("Menyala");

        browser.submit(FediversePaths.BLOCKS, "server", "https://" + host + "/x");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page())
                .contains("Tulis nama servernya saja")
                .contains("Centang dulu")
                .contains("https://" + host + "/x");
        browser.submit(FediversePaths.BLOCKS, "server", "localhost", "yakin", "ya");
        assertThat(browser.status()).isEqualTo(422);

        browser.submit(FediversePaths.BLOCKS, "server", " " + host.toUpperCase(java.util.Locale.ROOT), "yakin", "ya");
        assertThat(browser.page()).contains("Server diblokir").contains(host).contains("diblokir");
        assertThat(audited(host)).isEqualTo(1);
        browser.submit(FediversePaths.BLOCKS + "/buka", "server", host);
        assertThat(browser.page()).contains("Blokir dibuka");
        assertThat(audited(host)).isEqualTo(2);
    }

    private long audited(String host) {
        return jdbc.sql("select count(*) from audit_entry where subject = ?")
                .param("host:" + host)
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyElseComesNearIt() throws Exception {
        for (Actor actor : new Actor[] {
            people.person(OfficeKind.DISKOMINFO, "63.11", Role.CHIEF_EDITOR),
            people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.ADMINISTRATOR)
        }) {
            assertThat(as(actor).open(FediversePaths.DESK).status()).isEqualTo(404);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.block(actor, "baik.example", true));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.unblock(actor, "baik.example"));
        }
    }
}
