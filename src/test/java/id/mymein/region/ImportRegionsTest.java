package id.mymein.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.mymein.IntegrationTest;
import id.mymein.TestData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test loads provinces of its own (numbers that the Ministry has not given), since the tests share a database. */
@IntegrationTest
class ImportRegionsTest {

    @Autowired
    ImportRegions command;

    @Autowired
    Regions regions;

    @Autowired
    RegionStore store;

    @Autowired
    JdbcClient database;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    private int run(Object... arguments) {
        console.reset();
        var words = java.util.Arrays.stream(arguments).map(Object::toString).toList();
        return command.run(words, new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return console.toString(StandardCharsets.UTF_8);
    }

    private void writeRegency(String province, String village) throws IOException {
        Files.writeString(directory.resolve("provinces.csv"), "code,name\n" + province + ",Contoh\n");
        Files.writeString(
                directory.resolve("regencies.csv"),
                "code,province_code,name\n%1$s.01,%1$s,Kabupaten Contoh %1$s\n%1$s.71,%1$s,Kota Contoh %1$s\n"
                        .formatted(province));
        Files.writeString(
                directory.resolve("districts.csv"),
                "code,regency_code,name\n%1$s.01.01,%1$s.01,Hulu\n%1$s.71.01,%1$s.71,Hilir\n".formatted(province));
        Files.writeString(
                directory.resolve("villages.csv"),
                "code,district_code,name\n%1$s.01.01.2001,%1$s.01.01,%2$s\n%1$s.71.01.1001,%1$s.71.01,%2$s\n"
                        .formatted(province, village));
    }

    @Test
    void loadsADirectoryAndASecondRunChangesNothing() throws IOException {
        writeRegency("01", "Satu");
        assertThat(run(directory)).as(said()).isZero();
        assertThat(said()).contains("7 wilayah baru", "7 new regions");
        assertThat(regions.bySlugOrCode("01.01.01.2001").map(Region::slug)).contains("satu-hulu");
        assertThat(run(directory)).isZero();
        assertThat(said()).contains("0 new regions, 0 updated, 7 unchanged");
    }

    @Test
    void standsInTheAuditTrail() throws IOException {
        writeRegency("10", "Sembilan");
        run(directory);
        assertThat(database.sql("""
                        select details ->> 'added' from audit_entry where action = 'region.import' order by id desc limit 1
                        """).query(String.class).single()).isEqualTo("7");
    }

    @Test
    void aChangedNameKeepsItsAddress() throws IOException {
        writeRegency("02", "Dua");
        run(directory);
        writeRegency("02", "Dua Baru");
        assertThat(run(directory)).isZero();
        assertThat(said()).contains("0 new regions, 2 updated, 5 unchanged");
        assertThat(regions.bySlugOrCode("02.71.01.1001"))
                .contains(new Region(new RegionCode("02.71.01.1001"), "Dua Baru", true, "dua-hilir"));
    }

    @Test
    void loadsOneRegencyAloneAndServesItAtOnce() throws IOException {
        writeRegency("03", "Tiga");
        assertThat(run(directory, "--only", "03.71", "--serve", "03.71"))
                .as(said())
                .isZero();
        assertThat(regions.find(new RegionCode("03"))).isPresent();
        assertThat(regions.find(new RegionCode("03.01"))).isEmpty();
        await().untilAsserted(() ->
                assertThat(regions.served()).extracting(Region::slug).contains("kota-contoh-03", "balangan"));
        assertThat(regions.villages(new RegionCode("03.71")))
                .extracting(Region::name)
                .containsExactly("Tiga");
        assertThat(run(directory, "--unserve", "03.71", "--only", "03.71")).isZero();
        await().untilAsserted(() ->
                assertThat(regions.served()).extracting(Region::slug).doesNotContain("kota-contoh-03"));
    }

    @Test
    void theLastServedRegencyCannotBeTakenAway() throws IOException {
        writeRegency("04", "Empat");
        var everything = new java.util.ArrayList<Object>(List.of(directory));
        store.served().forEach(code -> everything.addAll(List.of("--unserve", code)));
        assertThat(run(everything.toArray())).isEqualTo(2);
        assertThat(regions.find(new RegionCode("04"))).isEmpty();
    }

    @Test
    void wrongRowsAreReportedByLineInBothLanguagesAndTheRestGoesIn() throws IOException {
        writeRegency("05", "Lima");
        Files.writeString(
                directory.resolve("villages.csv"),
                "code,district_code,name\n05.01.01.2001,05.01.01,Lima\n05.01.09.2001,05.01.09,Yatim\n05.01.01.2002,05.01.01,\n");
        assertThat(run(directory)).isEqualTo(1);
        assertThat(said())
                .contains("villages.csv:3: induk 05.01.09 dari 05.01.09.2001 tidak ada")
                .contains("05.01.09, the parent of 05.01.09.2001, is missing")
                .contains("villages.csv:4: ", "2 rows refused");
        assertThat(regions.find(new RegionCode("05.01.01.2001"))).isPresent();
    }

    @Test
    void readsThePackageAsNpmDeliversIt() throws IOException {
        writeRegency("06", "Enam");
        Path tgz = directory.resolve("idn-area-data.tgz");
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tgz)))) {
            for (String name : RegionSource.LISTS.reversed()) {
                byte[] content = Files.readAllBytes(directory.resolve(name));
                var entry = new TarArchiveEntry("package/data/" + name);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        assertThat(run(tgz)).as(said()).isZero();
        assertThat(said()).contains("7 new regions");
    }

    @Test
    void anInterruptedRunLeavesNothingBehind() {
        var row = new RegionRow("provinces.csv", 2, new RegionCode("07"), "Tujuh", null, null, null);
        assertThatThrownBy(() -> store.importRows(List.of(row), Set.of(), () -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(regions.find(new RegionCode("07"))).isEmpty();
        assertThat(store.served()).isNotEmpty();
        assertThat(store.importRows(List.of(row), store.served(), () -> {}).added())
                .isEqualTo(1);
    }

    @Test
    void storesNamesExactly() {
        String name = "\\N \\. \\t 'Ju''uh' \"; drop table region; -- 雪 🌾";
        var row = new RegionRow("provinces.csv", 2, new RegionCode("08"), name, null, null, null);
        store.importRows(List.of(row), store.served(), () -> {});
        assertThat(regions.find(row.code()).map(Region::name)).contains(name);
    }

    @Test
    void wrongArgumentsAreRefusedAndChangeNothing() throws IOException {
        writeRegency("09", "Sembilan");
        Path empty = Files.createDirectory(directory.resolve("empty"));
        for (List<?> arguments : List.<List<?>>of(
                List.of(),
                List.of("/nowhere/at/all"),
                List.of(empty),
                List.of(directory, "--sreve", "09.01"),
                List.of(directory, "--serve"),
                List.of(directory, "--serve", "balangan"),
                List.of(directory, "--serve", "09"),
                List.of(directory, "--serve", "09.55"),
                List.of(directory, "--only", "x"),
                List.of(directory, "--only", "63.99"),
                List.of(directory, directory))) {
            assertThat(run(arguments.toArray())).as(arguments.toString()).isEqualTo(2);
            assertThat(said()).as(arguments.toString()).contains(" / ");
        }
        assertThat(regions.find(new RegionCode("09"))).isEmpty();
    }

    @Test
    void theWholeCountryGoesIn() {
        Path list = TestData.file("regions/wilayah-nasional.csv.gz");
        var before = regions.bySlugOrCode("mayanau-tebing-tinggi");
        assertThat(run(list)).as(said()).isZero();
        assertThat(store.codes()).hasSizeGreaterThanOrEqualTo(91_599);
        assertThat(regions.bySlugOrCode("mayanau-tebing-tinggi")).isPresent().isEqualTo(before);
        assertThat(regions.villages(new RegionCode("63"))).hasSizeGreaterThan(1_500);
    }
}
