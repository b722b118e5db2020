package id.mymein.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** While it is not set up, there is no trace of it. */
@IntegrationTest
class NotSetUpTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"/langganan", "/wilayah/mayanau-tebing-tinggi", "/kategori/kesehatan"})
    void noPageSpeaksOfIt(String path) throws Exception {
        assertThat(web.perform(get(path)).andReturn().getResponse().getContentAsString())
                .doesNotContain("wa.me/", "DAFTAR");
    }

    @Test
    void thereIsNoWebhookAndNoDesk() throws Exception {
        assertThat(web.perform(get("/whatsapp/webhook").param("hub.mode", "subscribe"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(web.perform(post("/whatsapp/webhook").content("{}"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        var chief = new Browser(web, people.signedIn(people.person(OfficeKind.DISKOMINFO, "63.11", Role.CHIEF_EDITOR)));
        assertThat(chief.open("/meja/whatsapp").status()).isEqualTo(404);
        assertThat(chief.open("/meja/pemberitahuan").page()).doesNotContain("/meja/whatsapp");
    }

    @Test
    void whatIsHalfSetUpStaysOffAndSaysWhatIsMissing() {
        var half = new WhatsAppSettings(
                "1", "token", " ", "", "0811", "a", "b", "https://x.test", 1, 1, Duration.ofSeconds(1));
        assertThat(half.on()).isFalse();
        assertThat(half.begun()).isTrue();
        assertThat(half.missing()).containsExactly("MYMEIN_WHATSAPP_APP_SECRET", "MYMEIN_WHATSAPP_VERIFY_TOKEN");
        assertThat(new WhatsAppSettings("", "", "", "", "", "", "", "", 1, 1, Duration.ofSeconds(1)).begun())
                .isFalse();
    }
}
