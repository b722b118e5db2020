package id.mymein.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jakarta (ANTARA News) - Kebersihan gigi menjadi hal penting.         | Kebersihan gigi menjadi hal penting
            Jakarta, CNN Indonesia - - Asosiasi meminta menteri bertindak. Lalu. | Asosiasi meminta menteri bertindak
            Suara.com - Polisi menggeledah sebuah rumah di kota itu.             | Polisi menggeledah sebuah rumah di kota itu
            JAKARTA (Pos Kota) –Wakil Gubernur menegaskan akan menertibkan.      | Wakil Gubernur menegaskan akan menertibkan
            Rute Jakarta - Surabaya dibuka lagi pada pekan depan.                | Rute Jakarta - Surabaya dibuka lagi pada pekan depan
            Dr. H. Ahmad melantik 10 pejabat baru. Acara lancar.                 | Dr. H. Ahmad melantik 10 pejabat baru
            Benarkah harga beras naik lagi bulan ini? Pedagang bilang ya.        | Benarkah harga beras naik lagi bulan ini?
            """)
    void isTheFirstSentenceWithoutPlaceAndPaper(String text, String title) {
        assertThat(Headline.from(text)).isEqualTo(title);
    }

    @Test
    void isCutAfterAWord() {
        String title = Headline.from("Kata demi kata berderet tanpa henti ".repeat(10));
        assertThat(title).hasSizeBetween(80, 110).endsWith("…").doesNotContain(" …");
        assertThat(Headline.fitting("x".repeat(200))).hasSize(110);
        assertThat(Headline.fitting("😀".repeat(120))
                        .codePointCount(0, Headline.fitting("😀".repeat(120)).length()))
                .isEqualTo(110);
    }
}
