package id.mymein.portal.api;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.SchemaData;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
class ApiTest {

    private static final String ROOT = "/api/v1";

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    StoryPublication publication;

    @Autowired
    JsonMapper json;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private MockHttpServletResponse answer(String target) throws Exception {
        return web.perform(get(URI.create(target))).andReturn().getResponse();
    }

    private JsonNode read(String target) throws Exception {
        MockHttpServletResponse answer = answer(target);
        assertThat(answer.getStatus()).as(target).isEqualTo(200);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void everyRouteAndEveryFieldStandsInTheDescription() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Untuk API"));
        StoryId id = newsdesk.published(cast, first);
        newsdesk.corrected(cast, id, Newsdesk.with(first, first.title(), "<p>Lain.</p>"), "Keliru.");
        JsonNode description = read(ROOT + "/openapi.json");
        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(description.at("/servers/0/url").asString()).isEqualTo("http://localhost");
        List<String> routes = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith(ROOT))
                .toList();
        assertThat(description.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(routes);
        validate(description, "StoryList", ROOT + "/stories?limit=100");
        validate(description, "StoryDetail", ROOT + "/stories/" + id);
        validate(description, "RegionList", ROOT + "/regions");
        validate(description, "RegionDetail", ROOT + "/regions/63.11.08.2005");
        validate(description, "CategoryList", ROOT + "/categories");
        validate(description, "OfficeList", ROOT + "/offices");
    }

    /** Each shape in the description forbids fields that it does not name. */
    private void validate(JsonNode description, String shape, String target) throws Exception {
        ObjectNode schema = json.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$ref", "#/components/schemas/" + shape);
        schema.set("components", description.get("components"));
        assertThat(errors(schema(schema.toString()), read(target).toString()))
                .as(target)
                .isEmpty();
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static List<String> errors(Schema schema, String text) {
        return schema
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void ninjsHoldsToItsSchema() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Untuk kantor berita"));
        StoryId id = newsdesk.published(cast, first);
        newsdesk.corrected(cast, id, Newsdesk.with(first, first.title(), "<p>Lain.</p>"), "Keliru.");
        // Places are given without a shape on the map, so the foreign schema of such shapes is not asked for.
        String ninjs = new String(SchemaData.read("ninjs/specification/ninjs-schema_2.2.json"), StandardCharsets.UTF_8)
                .replaceAll("\"\\$ref\"\\s*:\\s*\"https://geojson[^\"]*\"", "\"type\": \"object\"");
        Schema schema = schema(ninjs);
        JsonNode story = read(ROOT + "/stories/" + id + "?format=ninjs");
        assertThat(errors(schema, story.toString())).isEmpty();
        assertThat(story.get("ednote").asString()).isEqualTo("Keliru.");
        assertThat(story.get("version").asString()).isEqualTo("2");
        for (JsonNode one : read(ROOT + "/stories?format=ninjs&limit=100").get("stories")) {
            assertThat(errors(schema, one.toString())).isEmpty();
        }
        web.perform(get(ROOT + "/stories/" + id).header("Accept", "application/ninjs+json"))
                .andExpect(header().string("Content-Type", "application/ninjs+json"));
    }

    @Test
    void aListIsReadToItsEndWithoutGapOrRepetition() throws Exception {
        var cast = newsdesk.cast("63.11.08.2005");
        var published = new ArrayList<String>();
        for (int n = 0; n < 5; n++) {
            published.addFirst(newsdesk.published(cast, content(Newsdesk.unique("Halaman")))
                    .toString());
        }
        String office = people.officeOf(cast.contributor()).slug();
        var seen = new ArrayList<String>();
        String target = ROOT + "/stories?limit=2&region=63.11.08&category=pembangunan&office=" + office;
        while (!target.isEmpty()) {
            JsonNode part = read(target);
            part.get("stories").forEach(story -> seen.add(story.get("id").asString()));
            target = part.get("next").asString("").replace("http://localhost", "");
        }
        assertThat(seen).isEqualTo(published);
    }

    @Test
    void whatChangedSinceComesInTheOrderOfItsChanges() throws Exception {
        var cast = newsdesk.cast();
        Content first = content(Newsdesk.unique("Berubah"));
        StoryId older = newsdesk.published(cast, first);
        StoryId newer = newsdesk.published(cast, content(Newsdesk.unique("Tetap")));
        newsdesk.corrected(cast, older, Newsdesk.with(first, first.title(), "<p>Lain.</p>"), "Keliru.");
        String office = people.officeOf(cast.contributor()).slug();
        var seen = new ArrayList<String>();
        String target = ROOT + "/stories?limit=1&updated_since=2020-01-01&office=" + office;
        while (!target.isEmpty()) {
            JsonNode part = read(target);
            part.get("stories").forEach(story -> seen.add(story.get("id").asString()));
            target = part.get("next").asString("").replace("http://localhost", "");
        }
        assertThat(seen).containsExactly(newer.toString(), older.toString());
        assertThat(read(ROOT + "/stories?since=2999-01-01T00:00:00Z&office=" + office)
                        .get("stories"))
                .isEmpty();
    }

    @Test
    void nonsenseIsRefusedWithWhatToMend() throws Exception {
        for (String nonsense : List.of(
                "limit=-1",
                "limit=0",
                "limit=101",
                "limit=banyak",
                "limit=99999999999",
                "since=besok",
                "since=2026-13-45",
                "since=0000-01-01",
                "updated_since=+1000000000-01-01T00:00:00Z",
                "cursor=x",
                "cursor=p1.2",
                "cursor=u0.00000000-0000-0000-0000-000000000000",
                "region=atlantis",
                "region=%00",
                "region=99.99.99.9999",
                "category=tidak-ada",
                "office=tidak-ada",
                "format=pdf",
                "warna=merah",
                "region=" + "x".repeat(5000))) {
            MockHttpServletResponse answer = answer(ROOT + "/stories?" + nonsense);
            assertThat(answer.getStatus()).as(nonsense).isEqualTo(400);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            JsonNode problem = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
            assertThat(problem.get("detail").asString()).as(nonsense).isNotBlank();
            assertThat(problem.get("parameter").asString()).as(nonsense).isEqualTo(nonsense.split("=")[0]);
        }
        for (String none : List.of(
                "/stories/x",
                "/stories/" + UUID.randomUUID(),
                "/regions/atlantis",
                "/regions/63.99",
                "/tidak",
                "/stories/a/b")) {
            MockHttpServletResponse answer = answer(ROOT + none);
            assertThat(answer.getStatus()).as(none).isEqualTo(404);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        }
    }

    @Test
    void aWithdrawnStoryIsGoneWithItsReason() throws Exception {
        var cast = newsdesk.cast();
        StoryId id = newsdesk.published(cast, content(Newsdesk.unique("Akan dicabut")));
        done(publication.retract(cast.chief(), id, "Ternyata tidak benar."));
        MockHttpServletResponse answer = answer(ROOT + "/stories/" + id);
        assertThat(answer.getStatus()).isEqualTo(410);
        JsonNode problem = json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.get("reason").asString()).isEqualTo("Ternyata tidak benar.");
        assertThat(answer(ROOT + "/stories?limit=100").getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain(id.toString());
    }

    @Test
    void nothingThatIsNotPublicIsAnsweredAndNobodyButTheByLineIsNamed() throws Exception {
        var cast = newsdesk.cast();
        StoryId draft = newsdesk.submitted(cast, content(Newsdesk.unique("Belum terbit")));
        assertThat(answer(ROOT + "/stories/" + draft).getStatus()).isEqualTo(404);
        StoryId id = newsdesk.published(cast, content(Newsdesk.unique("Sudah terbit")));
        String text = answer(ROOT + "/stories/" + id).getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).contains("\"authenticity\":{");
        for (var actor : List.of(cast.editor(), cast.chief(), cast.police())) {
            assertThat(text).doesNotContain(actor.account().toString());
        }
        assertThat(text).doesNotContain("Kepala desa dan warga");
    }

    @Test
    void scriptsOfOtherSitesMayRead() throws Exception {
        for (String target : List.of(ROOT + "/stories", ROOT + "/tidak", ROOT + "/stories?limit=0", "/oembed")) {
            web.perform(get(target).header("Origin", "https://desa.example"))
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andExpect(header().doesNotExist("Access-Control-Allow-Credentials"));
        }
        web.perform(options(ROOT + "/stories")
                        .header("Origin", "https://desa.example")
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "if-none-match"))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(header().string("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"));
        web.perform(get("/").header("Origin", "https://desa.example"))
                .andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
    }
}
