package id.mymein.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @Test
    void containsItselfAndWhatIsBelowNeverWhatIsBeside() {
        var district = new RegionCode("63.11.01");
        assertThat(district.contains(district)).isTrue();
        assertThat(district.contains(new RegionCode("63.11.01.2001"))).isTrue();
        assertThat(district.contains(new RegionCode("63.11"))).isFalse();
        assertThat(district.contains(new RegionCode("63.11.02.2001"))).isFalse();
    }

    @Test
    void tellsCitiesFromRegencies() {
        assertThat(new RegionCode("63.11").city()).isFalse();
        assertThat(new RegionCode("63.72").city()).isTrue();
        assertThat(new RegionCode("63.72.01").city()).isFalse();
        assertThat(new Region(new RegionCode("63.72"), "Banjarbaru", false, "kota-banjarbaru").kindKey())
                .isEqualTo("region.kind.city");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6",
                "631",
                "63.1",
                "63.11.1",
                "63.11.01.200",
                "63.11.01.20011",
                "63-11",
                " 63",
                "63.11.",
                "aa"
            })
    void refusesWhatIsNoCode(String text) {
        assertThat(RegionCode.isCode(text)).isFalse();
        assertThatThrownBy(() -> new RegionCode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
