package id.mymein.aspiration.similar;

import id.mymein.MyMeIn;
import id.mymein.region.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Public aspirations of one regency, 25 words each with frequencies as in a language (Zipf), and questions of which every second
 * one tells in other words what another has told. Measures, asserts nothing: run by bench/similar, left out of the tests by its
 * tag.
 */
@Tag("bench")
class SimilarBench {

    private static final int SET = 5_000;
    private static final int ASKED = 3_000;
    private static final int VOCABULARY = 30_000;
    private static final int WORDS = 25;
    private static final int VILLAGES = 157;

    private final Random random = new Random(5);
    private final double[] zipf = zipf();

    private static double[] zipf() {
        double[] sums = new double[VOCABULARY];
        double sum = 0;
        for (int n = 0; n < VOCABULARY; n++) {
            sum += 1.0 / (n + 3);
            sums[n] = sum;
        }
        return sums;
    }

    private String word() {
        int at = Arrays.binarySearch(zipf, random.nextDouble() * zipf[VOCABULARY - 1]);
        int number = Math.min(at < 0 ? -at - 1 : at, VOCABULARY - 1);
        // Letters only, so that no affix is taken off and each number is one word.
        var word = new StringBuilder("z");
        for (int rest = number; rest > 0 || word.length() < 3; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20));
        }
        return word.toString();
    }

    private String text(int words) {
        List<String> text = new ArrayList<>();
        while (text.size() < words) {
            text.add(word());
        }
        return String.join(" ", text);
    }

    private static String village(int number) {
        return "63.11.%02d.%04d".formatted(1 + number % 8, 2001 + number / 8);
    }

    @Test
    @SuppressWarnings("SystemOut") // what the script shows
    void similar() {
        int cases = Integer.getInteger("bench.cases", 1_000_000);
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                .run(
                        "--mymein.production=true",
                        "--server.port=0",
                        "--db-scheduler.enabled=false",
                        "--mymein.data=" + System.getProperty("bench.data", ""))) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            List<String> told = fill(jdbc, owner(application), cases);
            SimilarCases similar = application.getBean(SimilarCases.class);
            ask(similar, told, ASKED / 3);
            long[] nanos = ask(similar, told, ASKED);
            System.out.printf(
                    "similar %,d cases: p50 %.1f ms, p99 %.1f ms, most %.1f ms; what was told before found first %d of %d%n",
                    cases,
                    nanos[nanos.length / 2] / 1e6,
                    nanos[nanos.length * 99 / 100] / 1e6,
                    nanos[nanos.length - 1] / 1e6,
                    found,
                    askedAgain);
        }
    }

    private int found;
    private int askedAgain;

    /** Who may change indexes; MyMeIn itself may not. */
    private static JdbcClient owner(BeanFactory application) {
        return JdbcClient.create(
                application.getBean(Flyway.class).getConfiguration().getDataSource());
    }

    /** Answers some of the texts, each with its village before it. */
    private List<String> fill(JdbcClient jdbc, JdbcClient owner, int cases) {
        owner.sql("drop index aspiration_words_index").update();
        List<String> told = new ArrayList<>();
        for (int from = 0; from < cases; from += SET) {
            List<String> texts = new ArrayList<>();
            List<String> villages = new ArrayList<>();
            for (int n = from; n < Math.min(cases, from + SET); n++) {
                String text = text(WORDS);
                texts.add(text);
                villages.add(village(random.nextInt(VILLAGES)));
                if (told.size() < ASKED && random.nextInt(100) == 0) {
                    told.add(villages.getLast() + "|" + text);
                }
            }
            write(jdbc, texts, villages);
        }
        jdbc.sql("""
                insert into aspiration_word (district, word, documents)
                select district, substr(word, 10), count(*)
                from (select district, unnest(words) as word from aspiration_words) w group by district, word""").update();
        owner.sql("create index aspiration_words_index on aspiration_words using gin (words) with (fastupdate = off)")
                .update();
        owner.sql("vacuum analyze aspiration_words").update();
        owner.sql("vacuum analyze aspiration_word").update();
        owner.sql("vacuum analyze aspiration").update();
        return told;
    }

    private static void write(JdbcClient jdbc, List<String> texts, List<String> villages) {
        UUID[] ids = texts.stream().map(text -> UUID.randomUUID()).toArray(UUID[]::new);
        jdbc.sql("""
                insert into aspiration (id, submission_id, code_hash, source, kind, category, visibility, region, title, body,
                    public_title, public_body, state, state_since, received_at, verified_at)
                select id, id, md5(id::text) || md5(text), 'WEB', 'COMPLAINT', 'lainnya', 'PUBLIC', region, left(text, 60), text,
                    left(text, 60), text, 'VERIFIED', now(), now(), now()
                from unnest(:ids, :texts, :villages) as t (id, text, region)""")
                .param("ids", ids)
                .param("texts", texts.toArray(String[]::new))
                .param("villages", villages.toArray(String[]::new))
                .update();
        List<String> words = new ArrayList<>();
        for (int n = 0; n < texts.size(); n++) {
            String district = SimilarWords.district(new RegionCode(villages.get(n)));
            words.add(String.join("|", SimilarWords.within(district, SimilarWords.of(texts.get(n)))));
        }
        jdbc.sql("""
                insert into aspiration_words (aspiration_id, district, words)
                select id, left(region, 8), string_to_array(words, '|') from unnest(:ids, :villages, :words) as t (id, region, words)""")
                .param("ids", ids)
                .param("villages", villages.toArray(String[]::new))
                .param("words", words.toArray(String[]::new))
                .update();
    }

    private long[] ask(SimilarCases similar, List<String> told, int times) {
        long[] nanos = new long[times];
        found = 0;
        askedAgain = 0;
        for (int n = 0; n < times; n++) {
            String before = told.get(n % told.size());
            String village = before.substring(0, before.indexOf('|'));
            boolean again = n % 2 == 0;
            String text = again ? retold(before.substring(before.indexOf('|') + 1)) : text(WORDS);
            long start = System.nanoTime();
            List<SimilarCases.Match> matches = similar.find(new RegionCode(village), text);
            nanos[n] = System.nanoTime() - start;
            if (again) {
                askedAgain++;
                String title = before.substring(before.indexOf('|') + 1).substring(0, 60);
                found += !matches.isEmpty() && matches.getFirst().title().equals(title) ? 1 : 0;
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }

    /** Half of the words are others. */
    private String retold(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(random.nextBoolean() ? word : word());
        }
        return String.join(" ", words);
    }
}
