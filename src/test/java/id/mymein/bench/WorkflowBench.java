package id.mymein.bench;

import id.mymein.MyMeIn;
import id.mymein.newsroom.Newsdesk;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures, asserts nothing: run by bench/workflow, left out of the tests by its tag. */
@Tag("bench")
class WorkflowBench {

    @Test
    void storiesASecond() throws Exception {
        var seconds = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));
        String data = Files.createTempDirectory("mymein-bench").toString();
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                .run("--mymein.production=true", "--server.port=0", "--mymein.data=" + data)) {
            run(application, 2, Duration.ofSeconds(5)); // warm
            for (int clients : new int[] {1, 8}) {
                report(clients, seconds, run(application, clients, seconds));
            }
        }
    }

    @SuppressWarnings("SystemOut") // what the script shows
    private static void report(int clients, Duration seconds, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "clients %d: %.1f stories/s, one story p50 %.1f ms, p99 %.1f ms (%d stories)%n",
                clients,
                sorted.length / (double) seconds.toSeconds(),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted.length);
    }

    private static List<Long> run(ConfigurableApplicationContext application, int clients, Duration duration)
            throws Exception {
        Newsdesk desk = application.getBean(Newsdesk.class);
        Instant end = Instant.now().plus(duration);
        try (var pool = Executors.newFixedThreadPool(clients)) {
            Callable<List<Long>> client = () -> client(desk, end);
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> done : pool.invokeAll(java.util.Collections.nCopies(clients, client))) {
                all.addAll(done.get());
            }
            return all;
        }
    }

    private static List<Long> client(Newsdesk desk, Instant end) {
        Newsdesk.Cast cast = desk.cast();
        List<Long> times = new ArrayList<>();
        while (Instant.now().isBefore(end)) {
            long start = System.nanoTime();
            desk.published(cast, Newsdesk.content("Kabar ukur " + start));
            times.add(System.nanoTime() - start);
        }
        return times;
    }
}
