package id.mymein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a query. */
class MailFreeAddressFilterTest {

    @ParameterizedTest
    @CsvSource({
        "'',''",
        "surel=siti@contoh.id,''",
        "s%75rel=siti%40contoh.id&kerap=harian,kerap=harian",
        "kerap=harian&surel&wilayah=a%20b&surel=,kerap=harian&wilayah=a%20b",
        "q=surel=a&suratkabar=1,q=surel=a&suratkabar=1",
        "%zz=1&surel=x,%zz=1",
        "a=1&&b=,a=1&&b="
    })
    void onlyTheAddressIsTakenOut(String query, String left) {
        assertThat(MailFreeAddressFilter.withoutMail(query)).isEqualTo(left);
    }
}
