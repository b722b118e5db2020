package id.mymein.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Indonesian text by the yard. Sentences of real news where they are at hand (see {@link id.mymein.TestData}), each begun like
 * one and ended like another, so that frequent words are frequent and phrases are phrases; else a short list of words.
 */
final class BenchText {

    private static final String NEWS = "news/indosum-dev.jsonl.gz";

    private static final String WORDS = """
            yang dan di ke dari untuk dengan pada dalam ini itu warga desa kecamatan kabupaten kepala bupati camat dinas kegiatan \
            bersama masyarakat pemerintah jalan jembatan sungai sawah padi karet kebun panen pasar harga sekolah guru murid siswa \
            belajar posyandu puskesmas bidan balita gizi vaksin bantuan gotong royong masjid pengajian budaya adat lomba juara \
            turnamen sepak bola voli polisi ronda keamanan banjir hujan kebakaran hutan pohon sampah bersih air listrik lampu \
            musyawarah rencana anggaran pembangunan perbaikan pelatihan koperasi usaha kerajinan wisata pemuda ibu bapak anak \
            pagi siang sore malam hari minggu bulan tahun kemarin besok sudah akan telah sedang masih juga tidak bukan dapat \
            membuka menutup membangun memperbaiki menanam menjual membeli membantu mengajar menyampaikan mengatakan mengajak \
            menghadiri meresmikan menyerahkan melaksanakan diikuti dihadiri diharapkan kata ujar menurutnya sebanyak ratusan""";

    private final List<String[]> sentences;

    private BenchText(List<String[]> sentences) {
        this.sentences = sentences;
    }

    static BenchText found() {
        String named = System.getenv("MYMEIN_TEST_DATA");
        Path news = Path.of(named == null ? "../shared/data" : named).resolve(NEWS);
        return new BenchText(Files.exists(news) ? sentences(news) : madeUp());
    }

    /** A sentence that nobody wrote, of 4 to about 40 words, without its full stop. */
    String sentence(SplittableRandom random) {
        String[] start = sentences.get(random.nextInt(sentences.size()));
        String[] end = sentences.get(random.nextInt(sentences.size()));
        int from = end.length / 2;
        return Stream.concat(
                        Stream.of(start).limit((start.length + 1) / 2),
                        Stream.of(end).skip(from))
                .collect(Collectors.joining(" "));
    }

    /** So many words from the beginning of some sentence. */
    String words(SplittableRandom random, int count) {
        String[] words = sentences.get(random.nextInt(sentences.size()));
        return Stream.of(words).limit(count).collect(Collectors.joining(" "));
    }

    private static List<String[]> sentences(Path news) {
        var json = JsonMapper.builder().build();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
            List<String[]> found = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (JsonNode paragraph : json.readTree(line).path("paragraphs")) {
                    for (String sentence : paragraph.asString().split("(?<=[.!?])\\s+")) {
                        String[] words =
                                sentence.replaceAll("[.!?\"“”]+", "").strip().split("\\s+");
                        if (words.length >= 4 && words.length <= 40) {
                            found.add(words);
                        }
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> madeUp() {
        String[] words = WORDS.split("\\s+");
        var random = new SplittableRandom(1);
        List<String[]> sentences = new ArrayList<>();
        for (int n = 0; n < 20_000; n++) {
            String[] sentence = new String[8 + random.nextInt(12)];
            for (int i = 0; i < sentence.length; i++) {
                // The first words of the list are the frequent ones, as in any language.
                double skewed = random.nextDouble() * random.nextDouble();
                sentence[i] = words[(int) (skewed * words.length)];
            }
            sentences.add(sentence);
        }
        return sentences;
    }
}
