package id.mymein.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.platform.Slugs;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegionSlugsTest {

    private final Map<RegionCode, String> names = Map.of(
            new RegionCode("63"), "Kalimantan Selatan",
            new RegionCode("63.11"), "Balangan",
            new RegionCode("63.72"), "Banjarbaru",
            new RegionCode("63.11.08"), "Tebing Tinggi",
            new RegionCode("63.72.01"), "Landasan Ulin");

    private final RegionSlugs slugs =
            new RegionSlugs(code -> names.getOrDefault(code, ""), Set.of("taken-tebing-tinggi"));

    private String slug(String code, String name) {
        return slugs.give(new RegionCode(code), name);
    }

    @Test
    void followsFromTheNameAndTheRegionsAbove() {
        assertThat(slug("63", "Kalimantan Selatan")).isEqualTo("provinsi-kalimantan-selatan");
        assertThat(slug("63.11", "Balangan")).isEqualTo("balangan");
        assertThat(slug("63.72", "Banjarbaru")).isEqualTo("kota-banjarbaru");
        assertThat(slug("63.11.08", "Tebing Tinggi")).isEqualTo("kec-tebing-tinggi-balangan");
        assertThat(slug("63.72.01", "Landasan Ulin")).isEqualTo("kec-landasan-ulin-kota-banjarbaru");
        assertThat(slug("63.11.08.2001", "Mayanau")).isEqualTo("mayanau-tebing-tinggi");
    }

    @Test
    void whatIsTakenCarriesItsCode() {
        assertThat(slug("63.11.08.2009", "Taken")).isEqualTo("taken-63.11.08.2009");
        assertThat(slug("63.11.08.2010", "Kubu")).isEqualTo("kubu-tebing-tinggi");
        assertThat(slug("63.11.08.2011", "Kubu")).isEqualTo("kubu-63.11.08.2011");
    }

    @Test
    void leavesOutWhatDoesNotBelongInAnAddress() {
        assertThat(Slugs.of("Ju'uh")).isEqualTo("juuh");
        assertThat(Slugs.of("Regapu’u")).isEqualTo("regapuu");
        assertThat(Slugs.of("Lubuk Pakam I,II")).isEqualTo("lubuk-pakam-i-ii");
        assertThat(Slugs.of("Teuw*")).isEqualTo("teuw");
        assertThat(Slugs.of("  Désa (Baru) / II ")).isEqualTo("desa-baru-ii");
    }
}
