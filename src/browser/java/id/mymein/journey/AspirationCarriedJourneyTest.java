package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.mymein.aspiration.Residents;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A volunteer writes down what a neighbour says who cannot send it, and hands over the code. */
@BrowserTest
class AspirationCarriedJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Test
    void fromAPhone() throws Exception {
        carries("", Chromium.Screen.PHONE, true);
    }

    @Test
    void fromAPhoneWithoutAScript() throws Exception {
        carries("", Chromium.Screen.PHONE, false);
    }

    @Test
    void onADesktopInEnglish() throws Exception {
        carries("inggris-", Chromium.Screen.DESKTOP, true);
    }

    private void carries(String english, Chromium.Screen screen, boolean script) throws Exception {
        String login =
                crew.person("Noor Aina", OfficeKind.KIM_GROUP, "KIM Mayanau", Residents.VILLAGE, Role.CONTRIBUTOR);
        try (var volunteer = new Visitor(english + "relawan", "http://localhost:" + port, screen, script);
                var resident = new Visitor(english + "nenek", "http://localhost:" + port, screen, script)) {
            if (!english.isEmpty()) {
                volunteer.speakEnglish();
            }
            volunteer.signIn(login, Crew.PASSWORD).open("/meja/titipan").look("titipan-kosong");
            String body = "Atap rumah Nenek bocor berat, mohon dibantu. " + UUID.randomUUID();
            String code = sends(volunteer, body);
            assertThat(volunteer.open("/meja/titipan").at(".lines li")).hasCount(1);
            volunteer.look("titipan");
            assertThat(volunteer.text()).doesNotContain(code).doesNotContain("Saudah");
            tracks(resident, code, body);
        }
    }

    private static String sends(Visitor volunteer, String body) throws Exception {
        volunteer.click("main .btn-primary").look("titipan-baru");
        volunteer.at("[name=jenis][value=pengaduan]").check();
        volunteer.type("#f-isi", body).type("#f-nama", "Nenek Saudah");
        volunteer.at("#f-wilayah").selectOption(Residents.VILLAGE);
        volunteer.at("[name=sifat][value=tanpa-nama]").check();
        volunteer.at("#f-foto").setInputFiles(new FilePayload("atap.png", "image/png", Pictures.png(1200, 800)));
        volunteer.send("#aspirasi .btn-primary");
        assertThat(volunteer.at("#e-persetujuan")).isVisible();
        assertThat(volunteer.at("#f-isi")).hasValue(body);
        assertThat(volunteer.at(".kept img")).isVisible();
        volunteer.look("titipan-salah");
        volunteer.at("[name=cara][value=lisan]").check();
        volunteer.send("#aspirasi .btn-primary");
        assertThat(volunteer.at(".kode.big")).isVisible();
        volunteer.look("titipan-kode");
        return volunteer.at(".kode.big").innerText().strip();
    }

    private static void tracks(Visitor resident, String code, String body) {
        resident.open("/aspirasi/lacak").type("#kode", code).send("main form button");
        assertThat(resident.at("main")).containsText(body);
        resident.look("titipan-tanda-terima");
    }
}
