package id.mymein.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

    private static String stems(String text) {
        return Analysis.stems(Analysis.words(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tani petani pertanian bertani pertaniannya",
                "bangun membangun pembangunan dibangun bangunan membangunkan terbangun",
                "jembatan jembatannya jembatan-jembatan",
                "didik pendidikan mendidik dididik pendidik",
                "sehat kesehatan menyehatkan penyehatan",
                "bakar kebakaran terbakar membakar dibakar pembakaran",
                "tulis menulis penulis tulisan ditulis tertulis",
                "pukul memukul dipukul pemukulan",
                "ajar belajar mengajar pengajar diajarkan pengajaran",
                "kunjung berkunjung mengunjungi kunjungan dikunjungi pengunjung",
                "bantu bantuan membantu dibantu pembantu",
                "panen memanen dipanen pemanenan",
                "serah menyerahkan diserahkan penyerahan",
                "resmi diresmikan meresmikan peresmian",
                "siar siaran menyiarkan disiarkan penyiaran",
                "rusak kerusakan merusak dirusak perusakan",
                "alokasi dialokasikan mengalokasikan",
                "vaksinasi divaksinasi"
            })
    void findsTheRelativesOfAWord(String family) {
        assertThat(List.of(stems(family).split(" "))).as(family).containsOnly(stems(family.split(" ")[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "perintah, pemerintah",
        "duduk, penduduk",
        "angkat, berangkat",
        "jalan, perjalanan",
        "jalan, menjalankan",
        "kena, mengenai",
        "adil, pengadilan",
        "uang, beruang",
        "api, terapi",
        "sama, bersama",
        "kali, sekali",
        "belah, sebelah",
        "telah, setelah",
        "karang, sekarang",
        "muda, pemuda",
        "usaha, perusahaan",
        "atur, peraturan",
        "kamar, kamaruddin",
        "baru, barus",
        "batu, bata",
        "merah, marah",
        "karya, kaya",
        "mati, mata",
        "beri, berita",
        "guru, gurun",
        "sekolah, seko",
        "buku, bu",
        "tari, tarik",
        "tanah, tanaman",
        "padi, padu",
        "halong, halang",
        "juai, jual",
        "paringin, ringin",
        "awayan, awan",
        "lampihong, lampu",
        "balangan, balang",
        "selamat, lamat",
        "kelapa, lapa",
        "kereta, reta"
    })
    void doesNotMixWordsThatHaveNothingToDoWithEachOther(String one, String other) {
        assertThat(stems(one)).isNotEqualTo(stems(other));
    }

    @ParameterizedTest
    @CsvSource({
        "yg, yang",
        "gmn, bagaimana",
        "utk, untuk",
        "tdk, tidak",
        "gak, tidak",
        "dgn, dengan",
        "skolah, sekolah",
        "Soeharto, Suharto",
        "Soekarno, Sukarno",
        "Djakarta, Jakarta",
        "Djoko, Joko",
        "Tjokro, Cokro",
        "praktek, praktik",
        "ijin, izin",
        "sholat, salat",
        "hoax, hoaks",
        "banyu, air",
        "urang, orang",
        "iwak, ikan",
        "jambatan, jembatan",
        "hintalu, telur",
        "Jum'at, jumat",
        "Ju'uh, juuh",
        "café, cafe",
        "ＢＡＬＡＮＧＡＮ, balangan"
    })
    void knowsOtherSpellingsAndBanjarWords(String written, String meant) {
        assertThat(stems(written)).isEqualTo(stems(meant));
    }

    @Test
    void keepsTheWordAsItIsWrittenBesideItsStem() {
        assertThat(Analysis.exacts(Analysis.words("Yg membangun: Jembatan-jembatan (RT 02)!")))
                .isEqualTo("yg membangun jembatan jembatan rt 02");
    }

    @Test
    void saysWhereAWordStands() {
        String text = "Di Desa Ju’uh, 20 % warga";
        assertThat(Analysis.words(text).stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .collect(Collectors.joining("|")))
                .isEqualTo("Di|Desa|Ju’uh|20|warga");
    }

    @Test
    void stopWordsAreKnownAlsoAsTheyAreShortened() {
        assertThat(Analysis.isStopWord("yang")).isTrue();
        assertThat(Analysis.isStopWord("yg")).isTrue();
        assertThat(Analysis.isStopWord("jembatan")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "((( *** \"", "🙂🙂", "\uD83D", "'''", "\u202e\u202e", "﷽"})
    void nothingThatIsTypedBreaksIt(String text) {
        assertThat(Analysis.words(text))
                .allMatch(word -> !word.exact().isEmpty() && !word.exact().contains(" "));
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(Analysis.words("😀a".repeat(10) + "x".repeat(10_000))
                        .getLast()
                        .exact())
                .hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void nobodyCanTypeWhatStandsBetweenParts() {
        assertThat(Analysis.words("¶ a¶b")).noneMatch(word -> word.exact().contains("¶"));
    }
}
