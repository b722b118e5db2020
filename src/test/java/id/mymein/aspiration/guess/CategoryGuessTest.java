package id.mymein.aspiration.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.mymein.aspiration.guess.CategoryGuess.Labelled;
import id.mymein.aspiration.guess.CategoryGuess.Scored;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryGuessTest {

    private static final List<String> ALL = List.of(
            "infrastruktur",
            "pelayanan-publik",
            "sosial-ekonomi",
            "ketertiban",
            "pendidikan",
            "kesehatan",
            "lingkungan",
            "pertanian",
            "air-listrik",
            "lainnya");

    private static final CategoryGuess SEEDED = CategoryGuess.seeded(ALL);

    private static Scored best(CategoryGuess guess, String text) {
        return guess.guess(text).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    infrastruktur    | Jembatan gantung di Desa Uren papannya lapuk dan berlubang, aspal menuju ke sana juga rusak
                    infrastruktur    | jln ke kampung sy rusak parah bnyk lobang
                    pelayanan-publik | Perekaman KTP di Disdukcapil antre dari subuh, petugas loket tidak ramah
                    sosial-ekonomi   | Ibu saya janda lansia tidak mampu tapi tidak dapat bansos PKH maupun BPNT
                    sosial-ekonomi   | Gaji karyawan perusahaan sawit di bawah UMK dan lembur tidak dibayar
                    ketertiban       | Tiap malam ada balap liar dan orang mabuk miras di simpang, meresahkan warga
                    pendidikan       | Sekolah menarik pungutan seragam, guru jarang mengajar, murid pulang cepat
                    kesehatan        | Dokter di puskesmas tidak ada, pasien menunggu dari pagi, obat habis
                    lingkungan       | Limbah batubara mencemari sungai, ikan mati dan air bau busuk, sampah menumpuk
                    pertanian        | Pupuk subsidi langka, padi kelompok tani kami terserang hama
                    air-listrik      | Air PDAM tidak mengalir seminggu dan listrik sering padam
                    """)
    void knowsEachCategoryFromItsOwnWords(String category, String text) {
        assertThat(best(SEEDED, text).category()).isEqualTo(category);
        assertThat(SEEDED.offer(text)).map(Scored::category).contains(category);
    }

    @Test
    void namesTheWordsThatSpoke() {
        Scored best = best(SEEDED, "Mohon jln berlubang di dekat pasar diaspal");
        assertThat(best.category()).isEqualTo("infrastruktur");
        assertThat(best.words()).contains("jln berlubang", "diaspal").doesNotContain("mohon", "dekat");
    }

    @Test
    void givesAllCategoriesWithSharesOfOne() {
        List<Scored> guessed = SEEDED.guess("jalan rusak dan sampah");
        assertThat(guessed).extracting(Scored::category).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(guessed.stream().mapToDouble(Scored::probability).sum()).isCloseTo(1, within(1e-9));
        assertThat(guessed).extracting(Scored::probability).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void offersNothingWhereNoWordSpeaks() {
        assertThat(SEEDED.guess("")).isEmpty();
        assertThat(SEEDED.guess("…")).isEmpty();
        assertThat(SEEDED.offer("selamat pagi")).isEmpty();
        assertThat(SEEDED.offer("xyzzy foo bar")).isEmpty();
        assertThat(CategoryGuess.seeded(List.of()).guess("jalan")).isEmpty();
    }

    @Test
    void wordsOfACategoryThatARegionHasNotSpeakForAnother() {
        var few = CategoryGuess.seeded(List.of("infrastruktur", "pelayanan-publik", "sosial-ekonomi"));
        assertThat(best(few, "puskesmas tutup, dokter tidak ada").category()).isEqualTo("pelayanan-publik");
        assertThat(best(few, "pupuk petani langka").category()).isEqualTo("sosial-ekonomi");
    }

    @Test
    void learnsWhatPersonsDecided() {
        String text = "maling kotak amal di musala";
        var slugs = List.of("infrastruktur", "ketertiban", "keagamaan");
        CategoryGuess before = CategoryGuess.seeded(slugs);
        assertThat(before.guess("musala dan masjid").getFirst().words()).isEmpty();
        CategoryGuess after = before.train(Stream.of(
                        new Labelled("musala di desa kami perlu karpet", "keagamaan"),
                        new Labelled("masjid butuh pengeras", "keagamaan"),
                        new Labelled("imam musala belum menerima insentif", "keagamaan"),
                        new Labelled("jalan rusak berlubang", "infrastruktur"),
                        new Labelled("jembatan roboh", "infrastruktur"),
                        new Labelled("maling ayam", "ketertiban"),
                        new Labelled("parkir liar", "ketertiban"),
                        new Labelled("of a category that is no more", "gone"))
                .flatMap(one -> Stream.of(one, one, one)));
        assertThat(best(after, "musala dan masjid").category()).isEqualTo("keagamaan");
        assertThat(best(after, "musala dan masjid").words()).contains("musala", "masjid");
        assertThat(best(after, "jalan rusak").category()).isEqualTo("infrastruktur");
        assertThat(before.guess(text)).isEqualTo(CategoryGuess.seeded(slugs).guess(text));
    }

    @Test
    void fewCasesDoNotOverruleTheLexicon() {
        CategoryGuess after = SEEDED.train(Stream.of(
                new Labelled("jalan di depan sekolah rusak", "pendidikan"),
                new Labelled("sampah di jalan", "lingkungan")));
        assertThat(best(after, "jalan rusak berlubang").category()).isEqualTo("infrastruktur");
        assertThat(SEEDED.train(Stream.empty()).guess("jalan rusak")).isEqualTo(SEEDED.guess("jalan rusak"));
    }

    @Test
    void theSameCasesGiveTheSameModel() {
        List<Labelled> cases = IntStream.range(0, 60)
                .mapToObj(i -> new Labelled("kata" + i % 7 + " lain" + i % 5 + " sampah", ALL.get(i % 10)))
                .toList();
        assertThat(SEEDED.train(cases.stream()).guess("kata3 lain4"))
                .isEqualTo(SEEDED.train(cases.stream()).guess("kata3 lain4"));
    }

    @Test
    void manyThreadsGuessAtOnce() {
        List<Scored> alone = SEEDED.guess("jalan rusak dan sampah");
        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> SEEDED.guess("jalan rusak dan sampah")))
                .allMatch(alone::equals);
    }
}
