package id.mymein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.newsroom.StoryId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads public pages in tests, as somebody who is nobody in particular. */
@Component
class PublicReader {

    /** Contexts that serve on a port have none. */
    private final ObjectProvider<MockMvc> web;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PublicReader(ObjectProvider<MockMvc> web, JdbcClient jdbc, JsonMapper json) {
        this.web = web;
        this.jdbc = jdbc;
        this.json = json;
    }

    Document page(String path) throws Exception {
        return Jsoup.parse(text(path), "http://localhost");
    }

    /** What is at that address; fails unless it is there. */
    String text(String path) throws Exception {
        MockHttpServletResponse answer =
                web.getObject().perform(get(URI.create(path))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    JsonNode jsonLd(Document page) {
        return json.readTree(
                page.expectFirst("script[type=application/ld+json]").data());
    }

    /** The current address of a story. */
    String path(StoryId id) {
        return jdbc.sql("select path from story_address where story_id = :id and current")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    String slug(String region) {
        return jdbc.sql("select slug from region where code = :code")
                .param("code", region)
                .query(String.class)
                .single();
    }
}
