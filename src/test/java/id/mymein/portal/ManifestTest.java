package id.mymein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal and the desk can be put on a home screen. */
@IntegrationTest
class ManifestTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    JsonMapper json;

    private JsonNode manifest() throws Exception {
        return json.readTree(
                web.perform(get(ManifestSection.PATH)).andReturn().getResponse().getContentAsByteArray());
    }

    private BufferedImage picture(String address) throws Exception {
        MockHttpServletResponse file = web.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/png"))
                .andReturn()
                .getResponse();
        assertThat(file.getHeader("Cache-Control")).as(address).contains("max-age=31536000");
        return ImageIO.read(new ByteArrayInputStream(file.getContentAsByteArray()));
    }

    @Test
    void itSaysHowTheSiteIsCalledWhereItBeginsAndHowItLooks() throws Exception {
        JsonNode manifest = manifest();
        assertThat(manifest.path("name").asString()).isEqualTo("MyMeIn Kabupaten Balangan");
        assertThat(manifest.path("short_name").asString()).isEqualTo("MyMeIn");
        assertThat(manifest.path("lang").asString()).isEqualTo("id");
        assertThat(manifest.path("start_url").asString()).isEqualTo("/");
        assertThat(manifest.path("scope").asString()).isEqualTo("/");
        assertThat(manifest.path("display").asString()).isEqualTo("standalone");
        String tokens = new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(tokens).contains("--green:" + manifest.path("theme_color").asString() + ";");
        assertThat(tokens).contains("--paper:#fff;");
        assertThat(manifest.path("background_color").asString()).isEqualTo("#ffffff");
    }

    @Test
    void itsIconsAreThereInTheSizesThatItSays() throws Exception {
        JsonNode icons = manifest().path("icons");
        assertThat(StreamSupport.stream(icons.spliterator(), false)
                        .map(icon -> icon.path("sizes").asString() + " "
                                + icon.path("purpose").asString()))
                .containsExactlyInAnyOrder("192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable");
        for (JsonNode icon : icons) {
            BufferedImage picture = picture(icon.path("src").asString());
            assertThat(picture.getWidth() + "x" + picture.getHeight())
                    .isEqualTo(icon.path("sizes").asString());
            assertThat(icon.path("type").asString()).isEqualTo("image/png");
        }
    }

    /** A phone may cut off everything outside of a circle of 80 per cent. */
    @Test
    void whatMayBeCutOffOfAnIconIsBackground() throws Exception {
        for (JsonNode icon : manifest().path("icons")) {
            if (icon.path("purpose").asString().equals("maskable")) {
                BufferedImage picture = picture(icon.path("src").asString());
                int size = picture.getWidth();
                for (int y = 0; y < size; y++) {
                    for (int x = 0; x < size; x++) {
                        if (Math.hypot(x + .5 - size / 2.0, y + .5 - size / 2.0) > size * .4) {
                            assertThat(picture.getRGB(x, y) & 0xffffff).isEqualTo(0x0a4d38);
                        }
                    }
                }
            }
        }
    }

    @Test
    void portalAndDeskLeadToItAndToAnIconForPhonesThatReadNoManifest() throws Exception {
        var editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        for (String path : new String[] {"/", "/en", "/meja/kabar-desa"}) {
            Document page = Jsoup.parse(web.perform(get(path).with(people.signedIn(editor)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(page.select("link[rel=manifest]").attr("href")).as(path).isEqualTo(ManifestSection.PATH);
            BufferedImage icon =
                    picture(page.select("link[rel=apple-touch-icon]").attr("href"));
            assertThat(icon.getWidth()).isEqualTo(180);
            assertThat(icon.getHeight()).isEqualTo(180);
        }
    }

    @Test
    void thereIsOneOfItOnly() throws Exception {
        web.perform(get("/en" + ManifestSection.PATH)).andExpect(status().isNotFound());
        web.perform(get(ManifestSection.PATH + "/x")).andExpect(status().isNotFound());
        web.perform(get(ManifestSection.PATH + "?sebelum=x")).andExpect(status().isNotFound());
    }
}
