package id.mymein.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Ahmad Fauzi", "AHMAD FAUZI", "H. Ahmad  Fauzi, S.Pd.", "Drs. H. Ahmad Fauzi", "ahmad-fauzi"})
    void titlesAndCaseDoNotMakeAnotherPerson(String name) {
        assertThat(SameNames.person(name)).isEqualTo("ahmad-fauzi");
    }

    @Test
    void anotherNameIsAnotherPerson() {
        assertThat(SameNames.person("Ahmad Fauzan")).isNotEqualTo(SameNames.person("Ahmad Fauzi"));
        assertThat(SameNames.person("H.")).isEqualTo("h");
        assertThat(SameNames.person("李")).isEqualTo("李");
    }

    @ParameterizedTest
    @ValueSource(strings = {"188.45/12/KUM/2022", "Nomor 188.45 / 12 / Kum / 2022", "no. 188.45/12/kum/2022"})
    void aNumberIsOneHoweverItIsWritten(String number) {
        assertThat(SameNames.number(number)).isEqualTo("188-45-12-kum-2022");
    }

    @Test
    void numbersWithOtherDigitsDiffer() {
        assertThat(SameNames.number("188.4/5/2022")).isNotEqualTo(SameNames.number("18.84/5/2022"));
        assertThat(SameNames.number("1")).isEqualTo("1");
    }

    @Test
    void anIssuerIsOneHoweverItIsShortened() {
        assertThat(SameNames.issuer("Kades Mayanau")).isEqualTo(SameNames.issuer("Kepala Desa Mayanau"));
    }
}
