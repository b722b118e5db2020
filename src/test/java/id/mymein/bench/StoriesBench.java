package id.mymein.bench;

import id.mymein.MyMeIn;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Fills a data directory for other measurements: run by bench/.stories, left out of the tests by its tag. */
@Tag("bench")
class StoriesBench {

    @Test
    @SuppressWarnings("SystemOut") // what the script shows
    void fill() throws Exception {
        long count = Long.getLong("bench.stories", 1_000);
        Path data = Path.of(System.getProperty("bench.data", ""));
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                .run(
                        "--mymein.production=true",
                        "--mymein.command=true",
                        "--mymein.serving=false",
                        "--server.port=-1",
                        "--mymein.data=" + data)) {
            long start = System.nanoTime();
            ManyStories.load(application, count, done -> {
                if (done % 100_000 == 0 || done == count) {
                    System.out.printf("stories %d of %d, %.0f s%n", done, count, (System.nanoTime() - start) / 1e9);
                }
            });
        }
    }
}
