package id.mymein.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30 September 2021",
                "30/9/2021",
                "30-09-2021",
                "30.9.21",
                "2021-09-30",
                "2021-09-30 14:30",
                "Kamis, 30 September 2021",
                "Jum'at, 30 Sept. 2021",
                "30-Sep-21",
                "30  september  2021",
                "44469",
                "44469,5"
            })
    void readsDaysAsOfficesWriteThem(String text) {
        assertThat(DateText.parse(text)).contains(LocalDate.of(2021, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9/30/2021",
                "31 Februari 2021",
                "September 2021",
                "2021",
                "tidak tahu",
                "1234",
                "99999",
                "30 Foo 2021"
            })
    void guessesNoDay(String text) {
        assertThat(DateText.parse(text)).isEmpty();
    }

    @Test
    void knowsIndonesianAndOldSpellingsOfMonths() {
        assertThat(DateText.parse("1 Agustus 2022")).contains(LocalDate.of(2022, 8, 1));
        assertThat(DateText.parse("1 Nopember 2022")).contains(LocalDate.of(2022, 11, 1));
        assertThat(DateText.parse("1 Des 1998")).contains(LocalDate.of(1998, 12, 1));
        assertThat(DateText.parse("1/2/98")).contains(LocalDate.of(1998, 2, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000|1250000",
                "1250000|1250000",
                "12,5|12.5",
                "Rp 1.000|1000",
                "Rp1.000,-|1000",
                "1,250,000|1250000",
                "1,250.75|1250.75",
                "0.5|0.5",
                "-3|-3",
                "1.125|1125"
            })
    void readsNumbersAsOfficesWriteThem(String text, BigDecimal number) {
        assertThat(NumberText.parse(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dua belas", "12 orang", "1.2.3", "", "1e99", "99999999999999999999999999999999999999999999"})
    void guessesNoNumber(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }
}
