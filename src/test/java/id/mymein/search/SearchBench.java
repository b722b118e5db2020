package id.mymein.search;

import id.mymein.MyMeIn;
import id.mymein.bench.ManyStories;
import id.mymein.newsroom.Newsdesk;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures, asserts nothing: run by bench/search, left out of the tests by its tag. */
@Tag("bench")
class SearchBench {

    private static final int WARM = 100;
    private static final int ASKED = 300;
    private static final int PUBLISHED = 100;

    @Test
    void searching() throws Exception {
        long stories = Long.getLong("bench.stories", 100_000);
        String data = System.getProperty("bench.data", "");
        if (Boolean.getBoolean("bench.load")) {
            // Before anything serves, so that the index is built of all of them.
            try (var filling = start("--server.port=-1", "--mymein.command=true", "--mymein.serving=false", data)) {
                ManyStories.load(filling, stories, done -> {});
            }
        }
        try (var application = start("--server.port=0", "--mymein.command=false", "--mymein.serving=true", data)) {
            measure(application);
        }
    }

    private static ConfigurableApplicationContext start(String port, String command, String serving, String data) {
        return new SpringApplicationBuilder(MyMeIn.class)
                .run("--mymein.production=true", port, command, serving, "--mymein.data=" + data);
    }

    static void measure(ConfigurableApplicationContext application) throws Exception {
        built(application);
        var search = application.getBean(StorySearch.class);
        var random = new SplittableRandom(1);
        List<String> frequent =
                List.of("balangan", "desa", "kepala", "catatan", "orang", "tahun", "indonesia", "jakarta");
        List<String> phrases = List.of(
                "\"kepala desa\"", "\"tahun lalu\"", "\"amerika serikat\"", "\"rumah sakit\"", "\"warga negara\"");
        ask(
                search,
                "a word that all contain",
                n -> List.of("balangan", "catatan", "nomor").get(n % 3));
        ask(search, "a frequent word", n -> frequent.get(n % frequent.size()));
        ask(search, "a rare word", n -> "tunggal" + Letters.of(random.nextInt(1_000)));
        ask(
                search,
                "two words",
                n -> frequent.get(n % frequent.size()) + " " + frequent.get(random.nextInt(frequent.size())));
        ask(search, "a phrase", n -> phrases.get(n % phrases.size()));
        ask(search, "nothing has it", n -> "jakrta" + (n % 7 == 0 ? "x" : ""));
        ask(search, "a place", n -> List.of("desa baru", "juai", "mayanau").get(n % 3));
        publishing(application, search);
    }

    @SuppressWarnings("SystemOut") // what the script shows
    private static void built(ConfigurableApplicationContext application) throws InterruptedException {
        var live = application.getBean(LiveIndex.class);
        var indexing = application.getBean(Indexing.class);
        long start = System.nanoTime();
        boolean building = false;
        while (live.isIncomplete()) {
            building |= indexing.isBuilding();
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(50);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (building) {
            System.out.printf(
                    "search indexed %d stories in %.0f s: %.0f stories/s%n",
                    indexing.total(), seconds, indexing.total() / seconds);
        } else {
            System.out.printf("search index was there, open after %.1f s%n", seconds);
        }
    }

    private static void ask(StorySearch search, String what, IntFunction<String> text) {
        for (int n = 0; n < WARM; n++) {
            search.find(SearchQuery.of(text.apply(n)));
        }
        long[] nanos = new long[ASKED];
        long found = 0;
        for (int n = 0; n < ASKED; n++) {
            SearchQuery query = SearchQuery.of(text.apply(n));
            long start = System.nanoTime();
            found += search.find(query).total();
            nanos[n] = System.nanoTime() - start;
        }
        report(what + " (%d found)".formatted(found / ASKED), nanos);
    }

    private static void publishing(ConfigurableApplicationContext application, StorySearch search) throws Exception {
        Newsdesk desk = application.getBean(Newsdesk.class);
        Newsdesk.Cast cast = desk.cast();
        long[] nanos = new long[PUBLISHED];
        for (int n = 0; n < PUBLISHED; n++) {
            String word = "terbit" + Letters.of(System.nanoTime() % 1_000_000_000);
            desk.published(cast, Newsdesk.content("Kabar " + word));
            long start = System.nanoTime();
            while (search.find(SearchQuery.of(word)).total() == 0) {
                Thread.onSpinWait();
            }
            nanos[n] = System.nanoTime() - start;
        }
        report("from published to found", nanos);
    }

    @SuppressWarnings("SystemOut") // what the script shows
    private static void report(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "search %-45s p50 %6.1f ms, p99 %6.1f ms, longest %6.1f ms%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    /** Numbers as {@link ManyStories} writes them into its stories. */
    static final class Letters {

        private Letters() {}

        static String of(long number) {
            return ManyStories.word(number);
        }
    }
}
