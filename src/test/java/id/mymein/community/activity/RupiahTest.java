package id.mymein.community.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000|1500000",
                "1.500.000|1500000",
                "Rp 1.500.000|1500000",
                "Rp1.500.000,00|1500000",
                "Rp. 75.000,-|75000",
                "rp75000|75000",
                "IDR 250.000|250000",
                "1,500,000|1500000",
                "1,5 juta|1500000",
                "1.5jt|1500000",
                "2 JUTA|2000000",
                "75 ribu|75000",
                "75rb|75000",
                "1.500|1500",
                "1500,00|1500",
                "1.000.000.000|1000000000"
            })
    void readsAmountsAsPeopleWriteThem(String typed, long amount) {
        assertThat(Rupiah.read(typed)).isEqualTo(new Rupiah.Read.Amount(new Rupiah(amount)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|missing",
                "0|missing",
                "Rp 0,00|missing",
                "-50000|negative",
                "Rp -50.000|negative",
                "(50.000)|negative",
                "seratus ribu|unclear",
                "1,500|unclear",
                "1.50|unclear",
                "1.5|unclear",
                "12.34.567|unclear",
                "1e9|unclear",
                "50.000 USD|unclear",
                "1,2345 juta|unclear",
                "1.500,50|cents",
                "1500,5|cents",
                "0,0001 rb|unclear",
                "1,2345|unclear",
                "1.000.000.001|tooMuch",
                "9999 juta|tooMuch",
                "99999999999999999999999999|tooMuch"
            })
    void saysHowToMendWhatItDoesNotTake(String typed, String why) {
        assertThat(Rupiah.read(typed)).isEqualTo(new Rupiah.Read.Wrong("community.activity.amount." + why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,5 rb", "0.25 ribu"})
    void shortFormsMayComeToSmallWholeAmounts(String typed) {
        assertThat(Rupiah.read(typed)).isInstanceOf(Rupiah.Read.Amount.class);
    }

    @Test
    void addsUp() {
        assertThat(new Rupiah(150_000).plus(new Rupiah(75_000))).isEqualTo(new Rupiah(225_000));
    }
}
