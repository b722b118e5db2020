package id.mymein.aspiration.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.mymein.IntegrationTest;
import id.mymein.SchemaData;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What apps read. */
@IntegrationTest
class GeoReportTest {

    @Autowired
    MockMvc web;

    @Autowired
    Residents residents;

    private Cast cast;

    @BeforeEach
    void offices() {
        cast = residents.cast();
    }

    private JsonNode json(String path) throws Exception {
        return App.json(web, App.ROOT + path);
    }

    private Document xml(String path) throws Exception {
        MockHttpServletResponse answer = App.read(web, App.ROOT + path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/xml").containsIgnoringCase("utf-8");
        assertThat(App.text(answer)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        return Jsoup.parse(App.text(answer), "", Parser.xmlParser());
    }

    /** The same fields in the same order with the same values, at any depth. */
    private static void same(JsonNode json, Element xml) {
        if (json.isArray()) {
            assertThat(xml.children()).hasSize(json.size());
            for (int n = 0; n < json.size(); n++) {
                same(json.get(n), xml.child(n));
            }
        } else if (json.isObject()) {
            assertThat(xml.children().stream().map(Element::tagName)).containsExactlyElementsOf(json.propertyNames());
            json.properties().forEach(field -> same(field.getValue(), xml.expectFirst("> " + field.getKey())));
        } else {
            assertThat(xml.wholeText()).isEqualTo(json.isNull() ? "" : json.asString());
        }
    }

    private static List<String> errors(String schema, JsonNode value) throws Exception {
        String text = new String(SchemaData.read("open311/schema/georeport-v2/" + schema), StandardCharsets.UTF_8);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON)
                .validate(
                        value.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theDiscoverySaysWhereTheDoorIs() throws Exception {
        JsonNode discovery = json("/discovery.json");
        JsonNode endpoint = discovery.at("/endpoints/0");
        assertThat(endpoint.get("url").asString()).isEqualTo("http://localhost/open311/v2");
        assertThat(endpoint.get("specification").asString()).isEqualTo("http://wiki.open311.org/GeoReport_v2");
        assertThat(endpoint.get("type").asString()).isEqualTo("production");
        assertThat(OffsetDateTime.parse(discovery.get("changeset").asString())).isNotNull();
        Document xml = xml("/discovery.xml");
        assertThat(xml.select("discovery > endpoints > endpoint > formats > format")
                        .eachText())
                .containsExactly("text/xml", "application/json");
        same(discovery, xml.expectFirst("discovery"));
    }

    @Test
    void whatCanBeReportedAreTheCategories() throws Exception {
        JsonNode services = json("/services.json");
        assertThat(services.valueStream().map(each -> each.get("service_code").asString()))
                .contains("infrastruktur", "kesehatan", "lainnya");
        assertThat(services.get(0).get("service_name").asString()).isEqualTo("Jalan, jembatan, dan bangunan");
        same(services, xml("/services.xml").expectFirst("services"));
        for (JsonNode service : services) {
            String path = "/services/" + service.get("service_code").asString();
            JsonNode definition = json(path + ".json");
            assertThat(definition
                            .at("/attributes/0/values")
                            .valueStream()
                            .map(each -> each.get("key").asString()))
                    .containsExactly("pengaduan", "aspirasi", "informasi");
            same(definition, xml(path + ".xml").expectFirst("service_definition"));
        }
        assertThat(App.json(web, "/en" + App.ROOT + "/services.json")
                        .get(0)
                        .get("service_name")
                        .asString())
                .isEqualTo("Roads, bridges and buildings");
    }

    @Test
    void everyAnswerHoldsToItsSchema() throws Exception {
        for (JsonNode service : json("/services.json")) {
            assertThat(errors("service.json", service)).isEmpty();
        }
        assertThat(errors("service-definition.json", json("/services/kesehatan.json")))
                .isEmpty();
        Sent answered = residents.answered(cast);
        for (JsonNode request : json("/requests/" + answered.number() + ".json")) {
            assertThat(errors("request.json", request)).isEmpty();
        }
        for (JsonNode request : json("/requests.json")) {
            assertThat(errors("request.json", request)).isEmpty();
        }
        JsonNode wrong = JsonMapper.shared().readTree("{\"service_request_id\": 7, \"status\": \"offen\"}");
        assertThat(errors("request.json", wrong)).hasSizeGreaterThan(2);
    }

    @Test
    void oneIsReadWithItsStateItsOfficeAndWhatWasAnswered() throws Exception {
        Sent taken = residents.taken(cast);
        JsonNode open = json("/requests/" + taken.number() + ".json").get(0);
        assertThat(open.get("service_request_id").asString()).isEqualTo(Long.toString(taken.number()));
        assertThat(open.get("status").asString()).isEqualTo("open");
        assertThat(open.get("agency_responsible").asString()).contains("AGENCY");
        assertThat(OffsetDateTime.parse(open.get("expected_datetime").asString())
                        .toInstant())
                .isAfter(Instant.now());
        assertThat(OffsetDateTime.parse(open.get("requested_datetime").asString())
                        .toInstant())
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(5, ChronoUnit.MINUTES));
        assertThat(open.get("address").asString())
                .isEqualTo("Desa Mayanau, Kecamatan Tebing Tinggi, Kabupaten Balangan");
        assertThat(open.get("address_id").asString()).isEqualTo(Residents.VILLAGE);
        assertThat(open.get("description").asString()).contains("Jalan di depan sekolah berlubang");
        Sent answered = residents.answered(cast);
        JsonNode told = json("/requests/" + answered.number() + ".json");
        assertThat(told.get(0).get("status_notes").asString()).contains("menambal lubang itu hari Senin");
        same(told, xml("/requests/" + answered.number() + ".xml").expectFirst("service_requests"));
        assertThat(xml("/requests/" + answered.number() + ".xml").select("service_requests > request"))
                .hasSize(1);
    }

    @Test
    void aListIsNarrowedByServiceStateTimeAndNumbers() throws Exception {
        Sent open = residents.taken(cast);
        Sent old = residents.taken(cast);
        residents.earlier(old.id(), 200);
        assertThat(numbers("/requests.json")).contains(open.number()).doesNotContain(old.number());
        assertThat(numbers("/requests.json?status=open&service_code=infrastruktur,kesehatan"))
                .contains(open.number());
        assertThat(numbers("/requests.json?status=closed")).doesNotContain(open.number());
        assertThat(numbers("/requests.json?service_code=kesehatan")).doesNotContain(open.number());
        assertThat(numbers("/requests.json?jurisdiction_id=63.11")).contains(open.number());
        assertThat(numbers("/requests.json?service_request_id=" + open.number() + "," + old.number()))
                .containsExactly(open.number(), old.number());
        Instant then = Instant.now().minus(200, ChronoUnit.DAYS);
        assertThat(numbers(
                        "/requests.json?start_date=" + then.minusSeconds(3600) + "&end_date=" + then.plusSeconds(3600)))
                .contains(old.number())
                .doesNotContain(open.number());
        assertThat(numbers("/requests.json?start_date=" + then.minusSeconds(3600)))
                .contains(old.number())
                .doesNotContain(open.number());
        List<Long> first = numbers("/requests.json?page_size=1");
        assertThat(first).hasSize(1);
        assertThat(numbers("/requests.json?page_size=1&page=2")).hasSize(1).isNotEqualTo(first);
    }

    private List<Long> numbers(String path) throws Exception {
        return json(path)
                .valueStream()
                .map(each -> Long.valueOf(each.get("service_request_id").asString()))
                .toList();
    }

    @Test
    void whatIsSecretOrNotYetCheckedIsNotThere() throws Exception {
        Sent fresh = residents.sent();
        Sent secret = residents.send(
                Residents.sending("Kepala dusun meminta uang untuk surat.", Visibility.SECRET, "Siti Aminah"));
        residents.dispose(cast, secret, cast.office());
        for (Sent hidden : List.of(fresh, secret)) {
            for (String format : List.of("json", "xml")) {
                String path = App.ROOT + "/requests/" + hidden.number() + "." + format;
                assertThat(App.read(web, path).getStatus()).isEqualTo(404);
            }
            assertThat(json("/requests.json?service_request_id=" + hidden.number()))
                    .isEmpty();
            assertThat(numbers("/requests.json")).doesNotContain(hidden.number());
            JsonNode token = json("/tokens/" + hidden.id() + ".json").get(0);
            assertThat(token.propertyNames()).containsExactly("token");
        }
    }

    @Test
    void noNameIsReadOfAnybody() throws Exception {
        String name = "Zulmarwan" + System.nanoTime();
        for (Visibility visibility : List.of(Visibility.PUBLIC, Visibility.ANONYMOUS)) {
            Sent sent = residents.send(
                    Residents.sending("Jembatan gantung di hulu hampir putus talinya.", visibility, name));
            residents.dispose(cast, sent, cast.office());
            for (String path : List.of(
                    "/requests/" + sent.number() + ".json",
                    "/requests/" + sent.number() + ".xml",
                    "/requests.json",
                    "/requests.xml",
                    "/tokens/" + sent.id() + ".xml")) {
                MockHttpServletResponse answer = App.read(web, App.ROOT + path);
                assertThat(answer.getStatus()).isEqualTo(200);
                assertThat(App.text(answer))
                        .doesNotContain(name)
                        .doesNotContain("siti@contoh.test")
                        .doesNotContain("0812 3456 7890")
                        .doesNotContain("depan SDN Mayanau")
                        .contains(path.startsWith("/tokens") ? sent.id().toString() : Long.toString(sent.number()));
            }
        }
    }

    @Test
    void answersAreKeptByCachesAndReadFromAnywhere() throws Exception {
        var answer = web.perform(get(App.ROOT + "/services.json").header("Origin", "https://lain.example"))
                .andExpect(status().isOk())
                .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                .andExpect(header().exists("Content-Security-Policy"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Cache-Control")).contains("s-maxage=60");
        web.perform(get(App.ROOT + "/services.json").header("If-None-Match", String.valueOf(answer.getHeader("ETag"))))
                .andExpect(status().isNotModified());
        web.perform(options(App.ROOT + "/requests.json").header("Origin", "https://lain.example"))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"));
        assertThat(web.perform(get(App.ROOT + "/services").accept(MediaType.TEXT_XML))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .startsWith("text/xml");
        assertThat(web.perform(get(App.ROOT + "/services"))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .startsWith("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "/services.json?jurisdiction_id=63.10, 404, 63.11",
        "/requests.json?jurisdiction_id=balangan, 404, 63.11",
        "/requests.json?status=offen, 400, 'open, closed'",
        "/requests.json?start_date=gestern, 400, 2026-11-24",
        "/requests.json?start_date=2026-01-01&end_date=2026-06-01, 400, 90",
        "/requests.json?start_date=2026-06-01&end_date=2026-05-01, 400, 90",
        "/requests.json?page_size=1001, 400, 1.000",
        "/requests.json?page=0, 400, 1",
        "/requests.json?service_request_id=abc, 400, koma",
        "/requests/0.json, 404, nomor",
        "/requests/999999999999.json, 404, nomor",
        "/requests/99999999999999999999999.json, 404, nomor",
        "/services/tidak-ada.json, 404, services",
        "/tokens/abc.json, 404, Token",
        "/tokens/00000000-0000-0000-0000-000000000000.json, 404, Token",
        "/services.html, 400, .json",
        "/apa-saja.json, 404, discovery",
    })
    void whatIsWrongIsSaidInTheSameShapeWithWhatToMend(String path, int code, String words) throws Exception {
        MockHttpServletResponse answer = App.read(web, App.ROOT + path);
        assertThat(answer.getStatus()).isEqualTo(code);
        JsonNode error = App.json(answer).get(0);
        assertThat(error.propertyNames()).containsExactly("code", "description");
        assertThat(error.get("code").asInt()).isEqualTo(code);
        assertThat(error.get("description").asString()).contains(words);
        String other = path.replaceFirst("\\.json", ".xml");
        if (!other.equals(path)) {
            MockHttpServletResponse xml = App.read(web, App.ROOT + other);
            assertThat(xml.getStatus()).isEqualTo(code);
            Document document = Jsoup.parse(App.text(xml), "", Parser.xmlParser());
            same(App.json(answer), document.expectFirst("errors"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests.json", "/services.json", "/requests/7.xml", "/tokens/7.json"})
    void whatCannotBeDoneIsSaidToo(String path) throws Exception {
        var answer = web.perform(delete(App.ROOT + path)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).contains("GET");
        assertThat(App.text(answer)).contains("405").contains("POST");
    }

    @Test
    void whatIsTooLargeOrOfAnotherTypeIsRefusedUnread() throws Exception {
        var large = web.perform(post(App.ROOT + "/requests.json")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(new byte[300 * 1024]))
                .andReturn()
                .getResponse();
        assertThat(large.getStatus()).isEqualTo(413);
        assertThat(App.json(large).get(0).get("code").asInt()).isEqualTo(413);
        var other = web.perform(post(App.ROOT + "/requests.xml")
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"))
                .andReturn()
                .getResponse();
        assertThat(other.getStatus()).isEqualTo(415);
        assertThat(App.text(other)).startsWith("<?xml").contains("<code>415</code>");
    }
}
