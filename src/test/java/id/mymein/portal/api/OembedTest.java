package id.mymein.portal.api;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.IntegrationTest;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.StoryId;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class OembedTest {

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    PublishedRegister register;

    @Autowired
    JsonMapper json;

    private String address(StoryId id) {
        return register.find(id).orElseThrow() instanceof PublishedAddress.Found found
                ? "http://localhost" + found.story().item().path()
                : "";
    }

    private MockHttpServletResponse ask(String url, String more) throws Exception {
        String target = "/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more;
        return web.perform(get(URI.create(target))).andReturn().getResponse();
    }

    @Test
    void aStorysAddressUnfoldsToASmallCardWithoutScript() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("<b>Membuka</b> \"diri\"")));
        MockHttpServletResponse answer = ask(address(id), "&maxwidth=300&maxheight=9999");
        JsonNode card = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(card.get("version").asString()).isEqualTo("1.0");
        assertThat(card.get("type").asString()).isEqualTo("rich");
        assertThat(card.get("width").asInt()).isEqualTo(300);
        assertThat(card.get("height").asInt()).isEqualTo(240);
        var html = Jsoup.parseBodyFragment(card.get("html").asString());
        assertThat(html.select("script, img, iframe, link, style, form")).isEmpty();
        assertThat(html.select("a").eachAttr("href")).containsExactly(address(id));
        assertThat(html.select("a").text()).isEqualTo(card.get("title").asString());
        var xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(ask(address(id), "&format=xml").getContentAsString(StandardCharsets.UTF_8))));
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("oembed");
        assertThat(ask(address(id).replace("localhost/", "localhost/en/"), "").getStatus())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotAStoryHereIsNotFoundAndOtherFormatsAreNotKnown() throws Exception {
        StoryId id = newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Tetap di sini")));
        for (String foreign : List.of(
                "https://lain.example/berita/2026/11/x",
                "http://localhost.lain.example/berita",
                "http://localhost/",
                "http://localhost/berita/2026/11/tidak-ada",
                "javascript:alert(1)",
                "x".repeat(5000))) {
            assertThat(ask(foreign, "").getStatus()).as(foreign).isEqualTo(404);
        }
        assertThat(ask(address(id), "&format=yaml").getStatus()).isEqualTo(501);
        assertThat(ask("", "").getStatus()).isEqualTo(400);
        assertThat(ask(address(id), "&maxwidth=-1").getStatus()).isEqualTo(400);
        assertThat(ask(address(id), "&maxwidth=lebar").getStatus()).isEqualTo(400);
    }
}
