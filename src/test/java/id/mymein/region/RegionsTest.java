package id.mymein.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RegionsTest {

    private static final RegionCode BALANGAN = new RegionCode("63.11");

    @Autowired
    Regions regions;

    @Autowired
    ShippedRegions shipped;

    @Autowired
    RegionStore store;

    @Test
    void shipsOneRegencyWithItsDistrictsVillagesAndKelurahan() {
        assertThat(regions.served()).extracting(Region::name).contains("Balangan");
        assertThat(regions.children(BALANGAN)).hasSize(8);
        var villages = regions.villages(BALANGAN);
        assertThat(villages).hasSize(157);
        assertThat(villages)
                .filteredOn(Region::kelurahan)
                .extracting(Region::name)
                .containsExactlyInAnyOrder("Batu Piring", "Paringin Kota", "Paringin Timur");
    }

    @Test
    void listsByName() {
        assertThat(regions.children(BALANGAN)).extracting(Region::name).isSorted();
        assertThat(regions.villages(new RegionCode("63.11.01")))
                .extracting(Region::name)
                .isSorted()
                .contains("Juai");
    }

    @Test
    void theTwoVillagesGalumbangHaveAddressesOfTheirOwn() {
        assertThat(regions.villages(BALANGAN))
                .filteredOn(village -> village.name().equals("Galumbang"))
                .extracting(Region::slug)
                .containsExactlyInAnyOrder("galumbang-juai", "galumbang-paringin-selatan");
    }

    @Test
    void aVillageAndItsDistrictOfTheSameNameAreToldApart() {
        for (String name : List.of("juai", "halong", "awayan", "tebing-tinggi")) {
            assertThat(regions.bySlugOrCode("kec-" + name + "-balangan").map(Region::level))
                    .contains(RegionLevel.DISTRICT);
            assertThat(regions.bySlugOrCode(name + "-" + name).map(Region::level))
                    .contains(RegionLevel.VILLAGE);
        }
    }

    @Test
    void everySlugIsItsOwnAndReadable() {
        var slugs = regions.villages(BALANGAN).stream().map(Region::slug).toList();
        assertThat(new HashSet<>(slugs)).hasSameSizeAs(slugs);
        assertThat(slugs).allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)+"));
        assertThat(slugs).anyMatch(slug -> slug.startsWith("juuh-"));
    }

    @Test
    void findsByCodeAndBySlug() {
        var mayanau = regions.bySlugOrCode("mayanau-tebing-tinggi").orElseThrow();
        assertThat(regions.bySlugOrCode(mayanau.code().value())).contains(mayanau);
        assertThat(regions.find(mayanau.code())).contains(mayanau);
        assertThat(regions.bySlugOrCode("mayanau")).isEmpty();
        assertThat(regions.bySlugOrCode("99.99")).isEmpty();
        assertThat(regions.bySlugOrCode("' or 1=1 --")).isEmpty();
    }

    @Test
    void thePathGoesFromTheProvinceDown() {
        var mayanau = regions.bySlugOrCode("mayanau-tebing-tinggi").orElseThrow();
        assertThat(regions.path(mayanau.code()))
                .extracting(Region::name)
                .containsExactly("Kalimantan Selatan", "Balangan", "Tebing Tinggi", "Mayanau");
    }

    @Test
    void aSecondStartLoadsNothing() throws Exception {
        assertThat(store.empty()).isFalse();
        assertThat(store.loadFirst(List.of())).isFalse();
        assertThat(regions.villages(BALANGAN)).hasSize(157);
    }
}
