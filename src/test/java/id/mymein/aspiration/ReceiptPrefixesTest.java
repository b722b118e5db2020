package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three letters before a code. */
class ReceiptPrefixesTest {

    @ParameterizedTest
    @CsvSource({
        "Balangan, BLG",
        "Tabalong, TBL",
        "Hulu Sungai Utara, HLS",
        "Banjar, BNJ",
        "Ngawi, NGW",
        "Aia, AIA",
        "Oe, OE",
        "Kota Baru, KTB"
    })
    void areTheFirstLetterAndTheNextConsonants(String name, String prefix) {
        assertThat(ReceiptPrefixes.made(name)).isEqualTo(prefix);
    }
}
