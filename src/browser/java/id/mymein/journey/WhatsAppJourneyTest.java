package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** WhatsApp as far as a browser shows it: offered to a villager, looked after at the desk. */
@BrowserTest
@TestPropertySource(
        properties = {
            "mymein.whatsapp.number-id=106540352242922",
            "mymein.whatsapp.token=token",
            "mymein.whatsapp.app-secret=rahasia",
            "mymein.whatsapp.verify-token=kata",
            "mymein.whatsapp.number=08115000123",
            "mymein.whatsapp.template-news=mymein_kabar",
            "mymein.whatsapp.template-correction=mymein_ralat",
            "mymein.whatsapp.server=http://127.0.0.1:9",
            "mymein.whatsapp.every=1h"
        })
class WhatsAppJourneyTest {

    private static final String WA = "main a[href^='https://wa.me/628115000123?text=DAFTAR']";

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @ParameterizedTest
    @CsvSource({"PHONE,false", "PHONE,true", "DESKTOP,true"})
    void itIsOfferedAndLookedAfter(Chromium.Screen screen, boolean script) {
        try (var reader = new Visitor("whatsapp", "http://localhost:" + port, screen, script)) {
            reader.open("/wilayah/mayanau-tebing-tinggi");
            assertThat(reader.at(WA)).hasText("Lewat WhatsApp");
            reader.look("wilayah");
            reader.click("a[href='/langganan?wilayah=mayanau-tebing-tinggi']");
            assertThat(reader.at(WA)).isVisible();
            reader.look("langganan");
        }
        String editor = crew.person("Siti", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        try (var desk =
                new Visitor("whatsapp-meja", "http://localhost:" + port, screen, true).signIn(editor, Crew.PASSWORD)) {
            desk.open("/meja/whatsapp").look("berjalan");
            desk.send("form[action$='/jeda'] button");
            assertThat(desk.at(".lockline.good")).isVisible();
            desk.look("dijeda");
            desk.send("form[action$='/lanjut'] button");
            assertThat(desk.at("form[action$='/jeda']")).isVisible();
        }
    }
}
