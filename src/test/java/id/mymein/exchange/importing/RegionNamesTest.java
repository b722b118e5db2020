package id.mymein.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.exchange.importing.RegionNames.Found;
import id.mymein.identity.Action;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RegionNamesTest {

    @Autowired
    Regions regions;

    @Autowired
    People people;

    private RegionNames names(String region) {
        return new RegionNames(
                regions, people.person(OfficeKind.DISKOMINFO, region, Role.REGISTRAR), Action.KEEP_REGISTERS);
    }

    private static Found one(String code) {
        return new Found.One(new RegionCode(code));
    }

    @Test
    void findsAVillageHoweverItIsWritten() {
        var names = names("63.11");
        for (String text : new String[] {
            "63.11.01.2001", "6311012001", "Muara Ninian", "DESA MUARA  NINIAN", "Ds. Muara Ninian", "muara ninian"
        }) {
            assertThat(names.find(text, null, false)).as(text).isEqualTo(one("63.11.01.2001"));
        }
        assertThat(names.find("63,11", null, false)).isEqualTo(one("63.11"));
        assertThat(names.find("Kab. Balangan", null, false)).isEqualTo(one("63.11"));
    }

    @Test
    void asksWhereAVillageHasTheNameOfItsDistrict() {
        var names = names("63.11");
        assertThat(names.find("Juai", null, false)).isInstanceOf(Found.Several.class);
        assertThat(names.find("Kecamatan Juai", null, false)).isEqualTo(one("63.11.01"));
        assertThat(names.find("Desa Juai", null, false)).isEqualTo(one("63.11.01.2003"));
        assertThat(names.find("Juai", null, true)).isEqualTo(one("63.11.01"));
        assertThat(names.find("Juai", new RegionCode("63.11.01"), false)).isEqualTo(one("63.11.01.2003"));
    }

    @Test
    void knowsNothingOutsideTheRole() {
        var names = names("63.11.08");
        assertThat(names.find("63.11.01.2001", null, false)).isEqualTo(new Found.Outside());
        assertThat(names.find("Muara Ninian", null, false)).isEqualTo(new Found.Unknown());
        assertThat(names.find("Atlantis", null, false)).isEqualTo(new Found.Unknown());
    }
}
