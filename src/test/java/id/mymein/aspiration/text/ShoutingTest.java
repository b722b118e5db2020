package id.mymein.aspiration.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShoutingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    JALAN RUSAK DI DESA JUAI RT 03        | Jalan rusak di desa Juai RT 03
                    TOLONG PERBAIKI JEMBATAN! SUDAH ROBOH | Tolong perbaiki jembatan! Sudah roboh
                    AIR PDAM MATI. KAPAN NYALA?           | Air PDAM mati. Kapan nyala?
                    PELAYANAN KTP DI KEC. PARINGIN LAMBAT | Pelayanan KTP di kec. Paringin lambat
                    SAMPAH-SAMPAH DI PASAR PARINGIN 2024  | Sampah-sampah di pasar Paringin 2024
                    GURU SDN 2 BELUM DIGAJI               | Guru SDN 2 belum digaji
                    """)
    void saysATitleCalmly(String title, String calm) {
        assertThat(Shouting.calm(title)).isEqualTo(calm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jalan rusak di Desa Juai",
                "PDAM MATI",
                "Mohon perbaikan PJU DI DESA kami",
                "KTP, KK, dan AKTA tidak dilayani",
                "",
                "12345 67890 12345",
                "道路が壊れています、助けてください、お願いします"
            })
    void leavesOthersAlone(String title) {
        assertThat(Shouting.calm(title)).isEqualTo(title);
    }

    @Test
    void isLoudWhereMostIsInCapitals() {
        assertThat(Shouting.isLoud("BELI PUPUK SEKARANG CUKUP DENGAN KTP TAPI DI KIOS DITOLAK"))
                .isTrue();
        assertThat(Shouting.isLoud("Beli pupuk sekarang cukup dengan KTP tapi di kios DITOLAK"))
                .isFalse();
        assertThat(Shouting.isLoud("TOLONG")).isFalse();
    }
}
