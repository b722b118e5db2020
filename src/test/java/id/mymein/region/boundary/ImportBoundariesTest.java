package id.mymein.region.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.HeardFacts;
import id.mymein.IntegrationTest;
import id.mymein.TestData;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.Facts;
import id.mymein.region.Boundaries;
import id.mymein.region.BoundaryMap.Area;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ImportBoundariesTest {

    private static final RegionCode BALANGAN = new RegionCode("63.11");
    private static final Path OURS = Land.OURS;

    /** A square of Mayanau. */
    private static final String SQUARE = "[[[115.7,-2.4],[115.72,-2.4],[115.72,-2.38],[115.7,-2.38],[115.7,-2.4]]]";

    @Autowired
    ImportBoundaries command;

    @Autowired
    Boundaries boundaries;

    @Autowired
    BoundaryStore store;

    @Autowired
    HeardFacts heard;

    @Autowired
    Land land;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @AfterEach
    void noneIsLeft() {
        land.none();
    }

    private int run(Object... arguments) {
        console.reset();
        var words = java.util.Arrays.stream(arguments).map(Object::toString).toList();
        return command.run(words, new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return console.toString(StandardCharsets.UTF_8);
    }

    private Path file(String... features) throws IOException {
        return text("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    private Path text(String text) throws IOException {
        return Files.writeString(directory.resolve("batas.geojson"), text);
    }

    private static String feature(String properties, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates
                + "},\"properties\":{" + properties + "}}";
    }

    private static String mayanau(String coordinates) {
        return feature("\"code\":\"63.11.08.2005\"", "Polygon", coordinates);
    }

    private List<String> kept() {
        return store.within(BALANGAN).stream().map(row -> row.code().value()).toList();
    }

    @Test
    void takesAFileWithCodesWithoutFullStops() {
        assertThat(run(OURS)).as(said()).isZero();
        assertThat(said()).contains("12 batas baru", "12 new boundaries", "63.11 Balangan: 12 ");
        assertThat(kept()).hasSize(12).contains("63.11.08.2005");
        assertThat(boundaries.drawn(BALANGAN)).isTrue();
        assertThat(boundaries.drawn(new RegionCode("63.10"))).isFalse();
    }

    @Test
    void aSecondRunReplacesAndStandsInTheTrail() throws IOException {
        run(OURS);
        assertThat(run(file(mayanau(SQUARE)))).isZero();
        assertThat(said()).contains("0 new boundaries, 1 replaced");
        assertThat(kept()).hasSize(12);
        assertThat(store.within(BALANGAN).stream()
                        .filter(row -> row.code().value().endsWith("2005")))
                .extracting(BoundaryStore.Kept::geometry)
                .first()
                .asString()
                .contains("115.72,-2.38");
        assertThat(jdbc.sql("""
                        select details::text from audit_entry where action = 'region.boundaries' order by id desc limit 1
                        """).query(String.class).single()).contains("batas.geojson", "\"replaced\"");
    }

    @Test
    void aTrialKeepsNothing() {
        assertThat(run("--dry-run", OURS)).isZero();
        assertThat(said()).contains("tidak ada yang disimpan: 12 batas baru", "12 new boundaries, 0 replaced");
        assertThat(kept()).isEmpty();
    }

    @Test
    void pagesHearOfIt() {
        assertThat(heard.during(() -> run(OURS))).extracting(FactChange::fact).contains(RegionFacts.BOUNDARIES);
        assertThat(Facts.noting(() -> boundaries.drawn(BALANGAN)).seen().facts())
                .containsKey(RegionFacts.BOUNDARIES);
    }

    @ParameterizedTest
    @CsvSource({
        "kode,63.11.08.2005",
        "KODE_DESA,6311082005",
        "KDEPUM,63.11.08.2005",
        "CODE,6311082005.0",
        "kode_wilayah,' 63.11.08.2005 '"
    })
    void findsTheCodeUnderItsUsualNames(String name, String code) throws IOException {
        assertThat(run(file(feature("\"" + name + "\":\"" + code + "\"", "Polygon", SQUARE))))
                .as(said())
                .isZero();
        assertThat(kept()).containsExactly("63.11.08.2005");
    }

    @Test
    void aCodeMayBeANumberAndHaveAnyNameThatIsSaid() throws IOException {
        Path file = file(feature("\"ID_X\":6311082005", "Polygon", SQUARE));
        assertThat(run(file)).isEqualTo(1);
        assertThat(said()).contains("(ID_X)", "--code=");
        assertThat(run("--code=id_x", file)).isZero();
        assertThat(kept()).containsExactly("63.11.08.2005");
    }

    @Test
    void whatIsWrongIsNamedAndTheRestGoesIn() throws IOException {
        String village = "\"code\":\"63.11.08.%s\"";
        assertThat(run(file(
                        mayanau(SQUARE),
                        feature("\"code\":\"63.11.08.2999\"", "Polygon", SQUARE),
                        feature("\"code\":\"63\"", "Polygon", SQUARE),
                        feature("\"name\":\"Auh\"", "Polygon", SQUARE),
                        mayanau(SQUARE),
                        feature(village.formatted("2001"), "Point", "[115.7,-2.4]"),
                        feature(
                                village.formatted("2002"),
                                "Polygon",
                                "[[[-2.4,115.7],[-2.4,115.8],[-2.3,115.8],[-2.4,115.7]]]"),
                        feature(
                                village.formatted("2003"),
                                "Polygon",
                                "[[[353000,9742000],[354000,9742000],[354000,9743000],[353000,9742000]]]"),
                        feature(
                                village.formatted("2004"),
                                "Polygon",
                                "[[[2.1,48.8],[2.2,48.8],[2.2,48.9],[2.1,48.8]]]"),
                        feature(village.formatted("2006"), "Polygon", "[[[115.7,-2.4],[115.8,-2.4]]]"),
                        feature(
                                village.formatted("2007"),
                                "Polygon",
                                "[[[115.7,-2.4],[115.8,-2.4],[115.75,-2.4],[115.7,-2.4]]]"),
                        feature(village.formatted("2008"), "Polygon", "[[[115.7,\"x\"],null,[115.8,-2.4],{}]]"),
                        "{\"type\":\"Feature\",\"properties\":{\"code\":\"63.11.08.2009\"},\"geometry\":null}",
                        "7")))
                .isEqualTo(1);
        assertThat(said())
                .contains(
                        "#2: wilayah 63.11.08.2999 tidak ada", "#3: 63 ialah provinsi", "#4: tidak ada kode Kemendagri")
                .contains(
                        "#5: 63.11.08.2005 sudah ada",
                        "#6: 63.11.08.2001 berupa Point",
                        "#7: koordinat 63.11.08.2002 terbalik")
                .contains("#8: koordinat 63.11.08.2003 bukan derajat", "#9: 63.11.08.2004 berada di luar Indonesia")
                .contains("#10: garis batas 63.11.08.2006 rusak", "#11: batas 63.11.08.2007 tidak punya luas")
                .contains("#12: garis batas 63.11.08.2008 rusak", "#13: 63.11.08.2009 tidak punya geometri", "#14: ")
                .contains("1 new boundaries, 0 replaced, 13 features left out");
        assertThat(kept()).containsExactly("63.11.08.2005");
    }

    @Test
    void linesThatCrossThemselvesArePutRight() throws IOException {
        String bow = "[[[115.7,-2.4],[115.72,-2.38],[115.72,-2.4],[115.7,-2.38],[115.7,-2.4]]]";
        assertThat(run(file(mayanau(bow)))).as(said()).isZero();
        assertThat(said()).contains("1 repaired");
        Geometry drawn = GeometryText.read(store.within(BALANGAN).getFirst().geometry());
        assertThat(drawn.isValid()).isTrue();
        assertThat(drawn.getArea()).isBetween(0.00019, 0.00021);
    }

    @Test
    void aRingThatTheFileLeftOpenIsClosedAndAThirdFigureIsPassedOver() throws IOException {
        assertThat(run(file(mayanau("[[[115.7,-2.4,12],[115.72,-2.4,12.5],[115.72,-2.38,9],[115.7,-2.38,0]]]"))))
                .isZero();
        assertThat(GeometryText.read(store.within(BALANGAN).getFirst().geometry())
                        .isValid())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desa;batas",
                "[1,2]",
                "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
                "{\"type\":\"FeatureCollection\",\"features\":{}}",
                "{\"type\":\"FeatureCollection\",\"features\":[",
                "{\"type\":\"FeatureCollection\",\"features\":[]} x"
            })
    void whatIsNoGeoJsonStopsAllOfIt(String text) throws IOException {
        assertThat(run(OURS, text(text))).as(said()).isEqualTo(1);
        assertThat(said()).contains("batas.geojson", "Nothing was changed");
        assertThat(kept()).isEmpty();
    }

    @Test
    void deepListsAndUnreadableFilesAreRefused() throws IOException {
        assertThat(run(file(mayanau("[".repeat(400) + "]".repeat(400))))).isEqualTo(1);
        assertThat(said()).contains("rusak");
        assertThat(run(file(mayanau("[".repeat(100_000))))).isEqualTo(1);
        assertThat(run(directory)).isEqualTo(1);
        assertThat(said()).contains("Cannot be read");
    }

    @Test
    void moreThanFitsInMemoryIsRefused() {
        assertThatThrownBy(() -> FeatureReader.read(OURS, 10, bytes -> bytes, feature -> {}))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).endsWith("tooMany"));
    }

    @Test
    void wrongArgumentsAreRefused() {
        for (List<?> arguments :
                List.<List<?>>of(List.of(), List.of("--dry-run"), List.of("--code=", OURS), List.of("--x", OURS))) {
            assertThat(run(arguments.toArray())).as(arguments.toString()).isEqualTo(2);
            assertThat(said()).contains(" / ");
        }
    }

    @Test
    void neighboursKeepOneBorderWhenTheyAreSimplified() {
        run(OURS);
        List<Geometry> shapes = boundaries.map(BALANGAN).villages().stream()
                .map(Area::geometry)
                .map(GeometryText::read)
                .toList();
        for (Geometry one : shapes) {
            assertThat(shapes.stream()
                            .filter(other -> !other.equalsExact(one))
                            .mapToDouble(other -> one.intersection(other).getArea())
                            .sum())
                    .isLessThan(1e-12);
        }
        var districts = boundaries.map(BALANGAN).districts();
        assertThat(districts).extracting(Area::code).containsExactly(new RegionCode("63.11.08"));
        Geometry district = GeometryText.read(districts.getFirst().geometry());
        assertThat(district.getArea())
                .isCloseTo(
                        shapes.stream().mapToDouble(Geometry::getArea).sum(),
                        org.assertj.core.data.Offset.offset(1e-9));
        assertThat(district.getNumGeometries()).isEqualTo(1);
    }

    @Test
    void aPointIsOutsideOnlyWhereTheWholeRegencyIsKnown() throws IOException {
        run(OURS);
        assertThat(boundaries.outside(BALANGAN, -6.2, 106.8)).isFalse();
        run(file(feature(
                "\"code\":\"63.11\"",
                "Polygon",
                "[[[115.3,-2.6],[115.9,-2.6],[115.9,-2.0],[115.3,-2.0],[115.3,-2.6]]]")));
        assertThat(boundaries.outside(BALANGAN, -6.2, 106.8)).isTrue();
        assertThat(boundaries.outside(BALANGAN, -2.3, 115.5)).isFalse();
        assertThat(boundaries.outside(BALANGAN, -2.605, 115.5))
                .as("half a kilometre outside")
                .isFalse();
    }

    @Test
    void theRealOnesOfARegencyAreLightAndWhole() {
        Path villages = TestData.file("regions/balangan-desa.geojson");
        assertThat(run(villages, TestData.file("regions/balangan-kecamatan.geojson")))
                .as(said())
                .isZero();
        assertThat(said()).contains("157 of 157 villages, 8 districts");
        var map = boundaries.map(BALANGAN);
        assertThat(map.villages()).hasSize(157);
        assertThat(map.districts()).hasSize(8);
        assertThat(map.villages()).allSatisfy(area -> {
            Geometry shape = GeometryText.read(area.geometry());
            assertThat(shape.isValid()).as(area.code().value()).isTrue();
            assertThat(shape.distance(Areas.GEOMETRY.createPoint(
                            new org.locationtech.jts.geom.Coordinate(area.longitude(), area.latitude()))))
                    .isLessThan(1e-4);
        });
        assertThat(run(TestData.file("regions/balangan-kabupaten.geojson"))).isEqualTo(1);
        assertThat(said()).contains("FeatureCollection");
    }
}
