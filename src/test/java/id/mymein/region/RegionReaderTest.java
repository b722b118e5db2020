package id.mymein.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionReaderTest {

    private static final Set<RegionCode> KNOWN = Set.of(new RegionCode("63.11.08"), new RegionCode("63.11"));

    private final RegionReader reader = new RegionReader(code -> !code.value().startsWith("11"), () -> {});

    private List<RegionRow> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<RegionRow> read(byte[] content) {
        reader.read(RegionFile.of("villages.csv", content));
        return reader.rowsWithParents(KNOWN);
    }

    @Test
    void readsTheFormatOfIdnAreaData() {
        var rows = read(
                "code,district_code,name\n63.11.08.2001,63.11.08,Mayanau\n63.11.08.2099,63.11.08,\"Soka\"\"an\"\n");
        assertThat(rows).extracting(RegionRow::name).containsExactly("Mayanau", "Soka\"an");
        assertThat(rows).extracting(RegionRow::line).containsExactly(2L, 3L);
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void readsOneListForAllLevelsWithPlacesAndPostcodes() {
        var rows = read("""
                code,name,level,parent,lat,lng,kodepos
                63.11.08.2001,Mayanau,desa,63.11.08,-2.5,115.75,71666
                63.11.09,Baru,kecamatan,63.11,,,
                """);
        assertThat(rows.getFirst().code().value()).isEqualTo("63.11.09");
        assertThat(rows.getLast())
                .isEqualTo(new RegionRow(
                        "villages.csv", 2, new RegionCode("63.11.08.2001"), "Mayanau", -2.5, 115.75, "71666"));
    }

    @Test
    void readsByteOrderMarksWindowsLineEndsAndSemicolons() {
        var rows = read(
                "\uFEFFKode;District_Code;Nama\r\n63.11.08.2001;63.11.08;Mayanau\r\n\r\n63.11.08.2002;63.11.08;Juuh");
        assertThat(rows).extracting(RegionRow::name).containsExactly("Mayanau", "Juuh");
        assertThat(rows).extracting(RegionRow::line).containsExactly(2L, 4L);
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void takesTheKindOffARegencysName() {
        var rows = new RegionReader(code -> true, () -> {});
        rows.read(RegionFile.of("regencies.csv", """
                code,name
                31,DKI Jakarta
                31.01,Kabupaten Administrasi Kepulauan Seribu
                31.71,Kota Administrasi Jakarta Pusat
                31.01.01,Kota Baru
                """.getBytes(StandardCharsets.UTF_8)));
        assertThat(rows.rowsWithParents(Set.of()))
                .extracting(RegionRow::name)
                .containsExactly("DKI Jakarta", "Kepulauan Seribu", "Jakarta Pusat", "Kota Baru");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            63.11.08.201,63.11.08,Mayanau                 | region.import.badCode
            ,63.11.08,Mayanau                             | region.import.badCode
            63.11.08.2001,63.11.07,Mayanau                | region.import.otherParent
            63.12.08.2001,63.12.08,Mayanau                | region.import.noParent
            63.11.08.2001,63.11.08,                       | region.import.noName
            63.11.08.2001,63.11.08,"  "                   | region.import.noName
            63.11.08.2001,63.11.08                        | region.import.columns
            63.11.08.2001,63.11.08,Mayanau,4              | region.import.columns
            63.11.08.2001,63.11.08,"Mayanau               | region.import.quote
            """)
    void aWrongRowIsReportedByLineAndTheOthersGoOn(String line, String reason) {
        var rows = read(
                "code,district_code,name\n63.11.08.2000,63.11.08,Before\n" + line + "\n63.11.08.2009,63.11.08,After\n");
        assertThat(rows).extracting(RegionRow::name).containsExactly("Before", "After");
        assertThat(reader.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({"-91,115", "-2,181", "x,115", "NaN,115", "-2,1e999"})
    void aPlaceOutsideTheWorldIsRefused(String lat, String lng) {
        assertThat(read("code,name,lat,lng\n63.11.08.2001,Mayanau," + lat + "," + lng + "\n"))
                .isEmpty();
        assertThat(reader.problems()).extracting(RowProblem::reason).containsExactly("region.import.badPlace");
    }

    @Test
    void theSecondOfTwoRowsWithOneCodeIsRefusedAndTheFirstNamed() {
        var rows = read("code,district_code,name\n63.11.08.2001,63.11.08,First\n63.11.08.2001,63.11.08,Second\n");
        assertThat(rows).extracting(RegionRow::name).containsExactly("First");
        assertThat(reader.problems())
                .containsExactly(RowProblem.of(
                        "villages.csv", 3, "region.import.duplicate", "63.11.08.2001", "villages.csv", "2"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedLineByLine() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("code,district_code,name\n63.11.08.2001,63.11.08,D".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9); // é in Latin-1
        bytes.writeBytes("sa\n63.11.08.2002,63.11.08,Désa\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(bytes.toByteArray())).extracting(RegionRow::name).containsExactly("Désa");
        assertThat(reader.problems()).containsExactly(RowProblem.of("villages.csv", 2, "region.import.notUtf8"));
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedAsAWhole() {
        for (String text : List.of("", "63.11.08.2001,63.11.08,Mayanau\n", "<html>\n", "\0\0\0")) {
            assertThat(read(text)).isEmpty();
        }
        assertThat(reader.problems())
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem.reason()).isEqualTo("region.import.badHeader"));
    }

    @Test
    void whatIsNotAskedForIsPassedOverInSilence() {
        assertThat(read("code,district_code,name\n11.01.01.2001,11.01.01,Keude\n"))
                .isEmpty();
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void aVeryLongNameIsRefused() {
        assertThat(read("code,district_code,name\n63.11.08.2001,63.11.08," + "x".repeat(101) + "\n"))
                .isEmpty();
        assertThat(reader.problems()).extracting(RowProblem::reason).containsExactly("region.import.longName");
    }
}
