package id.mymein.portal;

import static id.mymein.community.Village.MAYANAU;
import static id.mymein.community.Village.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.IntegrationTest;
import id.mymein.aspiration.Residents;
import id.mymein.community.KimGroupId;
import id.mymein.community.Village;
import id.mymein.identity.Actor;
import id.mymein.socialaccount.Keepers;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The registers as files for everybody, and what describes them. */
@IntegrationTest
class OpenDataTest {

    @Autowired
    Residents residents;

    @Autowired
    MockMvc web;

    @Autowired
    PublicReader reader;

    @Autowired
    Village village;

    @Autowired
    Keepers accounts;

    @Autowired
    JsonMapper json;

    Actor keeper;
    Actor registrar;

    @BeforeEach
    void everybody() {
        keeper = village.keeper(MAYANAU);
        registrar = village.registrar();
    }

    private List<CSVRecord> csv(String path) throws Exception {
        String text = reader.text(path);
        assertThat(text).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text.substring(1))).getRecords();
    }

    @Test
    void groupsComeAsCsvAndJsonWithoutPeople() throws Exception {
        String name = unique("=1+1 KIM Rumus");
        KimGroupId id = village.active(keeper, registrar, name);
        CSVRecord row = csv("/data/kim.csv").stream()
                .filter(one -> one.get("nama").contains(name))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("nama")).isEqualTo("'" + name);
        assertThat(row.get("wilayah")).isEqualTo(MAYANAU);
        assertThat(row.get("kecamatan")).isEqualTo("Tebing Tinggi");
        assertThat(row.get("keadaan")).isEqualTo("active");
        assertThat(row.get("orang")).isEqualTo("11");
        assertThat(row.get("telepon")).isEmpty();
        assertThat(row.get("halaman")).isEqualTo("http://localhost/kim/" + village.slug(registrar, id));
        JsonNode rows = json.readTree(reader.text("/data/kim.json")).get("rows");
        assertThat(rows.valueStream().map(one -> one.get("nama").asString())).contains(name);
        for (String file : List.of("/data/kim.csv", "/data/kim.json", "/data/kim/balangan.csv")) {
            assertThat(reader.text(file)).doesNotContain("Ketua ", "Sekretaris ", "Budi", "0811 000 111", "0812 3456");
        }
        village.rest(registrar, id);
        assertThat(csv("/data/kim.csv").stream().filter(one -> one.get("nama").contains(name)))
                .extracting(one -> one.get("keadaan"))
                .containsExactly("dormant");
    }

    @Test
    void accountsComeWithTheirBadgeAndWithoutContacts() throws Exception {
        Keepers.Cast cast = accounts.cast();
        String proven = Keepers.unique();
        String proposed = Keepers.unique();
        var account = accounts.verified(cast, "instagram", proven);
        accounts.proposed(cast, "instagram", proposed);
        CSVRecord row = csv("/data/akun-resmi.csv").stream()
                .filter(one -> one.get("akun").contains(proven))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("akun")).isEqualTo("'@" + proven);
        assertThat(row.get("resmi")).isEqualTo("ya");
        assertThat(row.get("resmi_sejak")).isEqualTo(Village.today().toString());
        assertThat(row.get("halaman")).isEqualTo("http://localhost/akun-resmi/" + account.id());
        for (String file : List.of("/data/akun-resmi.csv", "/data/akun-resmi.json", "/data/akun-resmi/balangan.json")) {
            assertThat(reader.text(file)).contains(proven).doesNotContain(proposed, "Rahmah", "0812", "Anang");
        }
    }

    @Test
    void filesHaveTheirTypesAndMayBeKept() throws Exception {
        for (var file : java.util.Map.of(
                        "/data/kim.csv", "text/csv;charset=utf-8",
                        "/data/kim.json", "application/json",
                        "/data/akun-resmi.csv", "text/csv;charset=utf-8",
                        "/data/katalog.jsonld", "application/ld+json")
                .entrySet()) {
            MockHttpServletResponse answer =
                    web.perform(get(URI.create(file.getKey()))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(file.getKey()).isEqualTo(200);
            assertThat(answer.getContentType()).isEqualToIgnoringCase(file.getValue());
            assertThat(answer.getHeader("ETag")).isNotNull();
            assertThat(answer.getHeader("Set-Cookie")).isNull();
        }
    }

    @Test
    void theCatalogueIsDcatAndEveryFileItNamesIsThere() throws Exception {
        village.active(keeper, registrar, unique("KIM Katalog"));
        residents.disposed(residents.cast());
        accounts.verified(accounts.cast(), "instagram", Keepers.unique());
        JsonNode catalog = json.readTree(reader.text("/data/katalog.jsonld"));
        assertThat(catalog.at("/@context/dcat").asString()).isEqualTo("http://www.w3.org/ns/dcat#");
        assertThat(catalog.get("@type").asString()).isEqualTo("dcat:Catalog");
        assertThat(catalog.at("/dct:license/@id").asString()).contains("creativecommons.org/licenses/by/4.0");
        JsonNode sets = catalog.get("dcat:dataset");
        assertThat(sets.size()).isEqualTo(3);
        for (JsonNode set : sets) {
            assertThat(set.get("@type").asString()).isEqualTo("dcat:Dataset");
            assertThat(set.at("/dct:title/0/@value").asString()).contains("Kabupaten Balangan");
            assertThat(set.at("/dct:spatial/skos:notation").asString()).isEqualTo("63.11");
            assertThat(OffsetDateTime.parse(set.at("/dct:modified/@value").asString()))
                    .isAfter(OffsetDateTime.now(java.time.ZoneOffset.UTC).minusHours(1));
            assertThat(set.at("/dct:publisher/@id").asString())
                    .isEqualTo(catalog.at("/dct:publisher/@id").asString());
            for (JsonNode distribution : set.get("dcat:distribution")) {
                String url = distribution.at("/dcat:accessURL/@id").asString();
                reader.text(url.substring("http://localhost".length()));
            }
        }
    }

    @Test
    void thePageLeadsToEveryFile() throws Exception {
        for (String shown : List.of("/data", "/en/data")) {
            Document page = reader.page(shown);
            assertThat(page.select("h1")).hasSize(1);
            for (String href :
                    page.select(".body a[href^=/data/], .body a[href^=/api/]").eachAttr("href")) {
                reader.text(href);
            }
            assertThat(page.select(".body a").eachAttr("href"))
                    .contains("/data/kim.csv", "/data/akun-resmi.json", "/data/katalog.jsonld", "/api/v1/kim");
        }
        assertThat(reader.text("/sitemap/halaman.xml"))
                .contains("/kim</loc>", "/data</loc>", "/akun-resmi</loc>", "/akun-resmi/daftar/balangan</loc>");
        KimGroupId id = village.active(keeper, registrar, unique("KIM Peta"));
        assertThat(reader.text("/sitemap/kim-1.xml")).contains("/kim/" + village.slug(registrar, id) + "</loc>");
        assertThat(reader.text("/sitemap.xml")).contains("/sitemap/kim-1.xml");
    }
}
