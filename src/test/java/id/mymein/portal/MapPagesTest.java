package id.mymein.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.TestData;
import id.mymein.aspiration.Aspiration.Point;
import id.mymein.aspiration.Intake;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.Sending;
import id.mymein.aspiration.Visibility;
import id.mymein.region.boundary.Land;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages with a map where boundaries are loaded, with tiles alone where they are not. */
@IntegrationTest
class MapPagesTest {

    private static final String LAND = "/wilayah/balangan/batas.geojson";
    private static final String POINTS = "/aspirasi/wilayah/balangan/titik.geojson";

    @Autowired
    MockMvc web;

    @Autowired
    PublicReader reader;

    @Autowired
    Land land;

    @Autowired
    Residents residents;

    @Autowired
    Intake intake;

    @Autowired
    JsonMapper json;

    @AfterEach
    void noBoundariesAreLeft() {
        land.none();
    }

    private MockHttpServletResponse got(String path, @Nullable String coding, @Nullable String tag) throws Exception {
        var request = MockMvcRequestBuilders.get(URI.create(path));
        if (coding != null) {
            request.header(HttpHeaders.ACCEPT_ENCODING, coding);
        }
        if (tag != null) {
            request.header(HttpHeaders.IF_NONE_MATCH, tag);
        }
        return web.perform(request).andReturn().getResponse();
    }

    @Test
    void withoutBoundariesThereAreTilesAndNoTraceOfAMap() throws Exception {
        for (String path : new String[] {"/aspirasi", "/kim", "/aspirasi/kirim"}) {
            assertThat(reader.text(path)).as(path).doesNotContain("leaflet", "data-place", "land.js");
        }
        assertThat(reader.page("/aspirasi").select(".mosaic a.tile")).hasSize(157);
        assertThat(got(LAND, null, null).getStatus()).isEqualTo(404);
        assertThat(got(POINTS, null, null).getStatus()).isEqualTo(404);
    }

    @Test
    void whereTheyAreLoadedPagesShowThemAtOnceAndKeepTilesAndTable() throws Exception {
        reader.page("/aspirasi");
        reader.page("/kim");
        land.load(Land.OURS);
        for (String path : new String[] {"/aspirasi", "/kim", "/en/aspirasi"}) {
            Document page = reader.page(path);
            assertThat(page.expectFirst(".land").attr("data-land")).as(path).isEqualTo(LAND);
            assertThat(page.expectFirst(".land").hasAttr("hidden")).as(path).isTrue();
            assertThat(page.select("a.tile[data-place]")).as(path).hasSize(157);
            assertThat(page.getElementById(page.expectFirst(".land").attr("data-tiles")))
                    .isNotNull();
        }
        assertThat(reader.page("/aspirasi").select("details.table-of table")).isNotEmpty();
        Document form = reader.page("/aspirasi/kirim");
        assertThat(form.expectFirst("#peta-titik").attr("data-lands")).isEqualTo("63.11=" + LAND);
    }

    @Test
    void boundariesComeAsGeoJsonWithATagAndFollowAnImport() throws Exception {
        land.load(Land.OURS);
        MockHttpServletResponse answer = got(LAND, null, null);
        assertThat(answer.getContentType()).isEqualTo("application/geo+json");
        JsonNode features =
                json.readTree(answer.getContentAsString(StandardCharsets.UTF_8)).path("features");
        assertThat(features).hasSize(13);
        assertThat(features.path(4).path("properties").path("name").asString()).isEqualTo("Mayanau");
        assertThat(features.path(4).path("geometry").path("type").asString()).isEqualTo("Polygon");
        String tag = answer.getHeader(HttpHeaders.ETAG);
        assertThat(got(LAND, null, tag).getStatus()).isEqualTo(304);
        land.none();
        assertThat(got(LAND, null, tag).getStatus()).isEqualTo(404);
        for (String nothing : new String[] {
            "/wilayah/kalimantan-selatan/batas.geojson", "/wilayah/x/batas.geojson", LAND + "/x", "/en" + LAND
        }) {
            assertThat(got(nothing, null, null).getStatus()).as(nothing).isEqualTo(404);
        }
    }

    @Test
    void aWholeRegencyIsLight() throws Exception {
        Path villages = TestData.file("regions/balangan-desa.geojson");
        land.load(villages);
        assertThat(got(LAND, "gzip", null).getContentAsByteArray()).hasSizeLessThan(200_000);
    }

    private Sent send(Visibility visibility) {
        Sending plain = Residents.sending("Jembatan gantung di hulu putus talinya satu.", visibility, "Siti Aminah");
        return residents.send(new Sending(
                plain.submission(),
                plain.source(),
                plain.kind(),
                plain.category(),
                plain.guessed(),
                visibility,
                plain.region(),
                plain.place(),
                new Point(-2.3941234, 115.7059876),
                null,
                "",
                plain.body(),
                plain.photos(),
                plain.who(),
                plain.spam()));
    }

    @Test
    void onlyPublicOnesHaveAPointAndItNamesNoHouse() throws Exception {
        land.load(Land.OURS);
        var cast = residents.cast();
        Sent open = send(Visibility.PUBLIC);
        Sent unchecked = send(Visibility.PUBLIC);
        Sent anonymous = send(Visibility.ANONYMOUS);
        Sent secret = send(Visibility.SECRET);
        assertThat(reader.text(POINTS)).doesNotContain("\"number\":" + open.number());
        for (Sent sent : new Sent[] {open, anonymous, secret}) {
            residents.dispose(cast, sent, cast.office());
        }
        String text = reader.text(POINTS);
        assertThat(text)
                .contains("\"number\":" + open.number(), "[115.706,-2.394]")
                .doesNotContain("115.70598", "2.39412", "Siti");
        for (Sent hidden : new Sent[] {unchecked, anonymous, secret}) {
            assertThat(text).doesNotContain("\"number\":" + hidden.number());
        }
        json.readTree(text);
    }

    @Test
    void aPointFarAwayIsRefusedWhereTheWholeRegencyIsKnown() {
        Sending plain = Residents.sending("Jembatan gantung di hulu putus talinya satu.");
        Sending far = new Sending(
                plain.submission(),
                plain.source(),
                plain.kind(),
                plain.category(),
                plain.guessed(),
                plain.visibility(),
                plain.region(),
                plain.place(),
                new Point(-6.2, 106.8),
                null,
                "",
                plain.body(),
                plain.photos(),
                plain.who(),
                plain.spam());
        assertThat(intake.check(far).any()).isFalse();
        land.load(TestData.file("regions/balangan-desa.geojson"));
        assertThat(intake.check(far).all()).containsOnlyKeys("titik");
        assertThat(intake.check(plain).any()).isFalse();
    }
}
