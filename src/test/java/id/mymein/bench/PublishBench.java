package id.mymein.bench;

import id.mymein.MyMeIn;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What publishing one story costs on a database that has many, and how long it takes until readers see it. Measures, asserts
 * nothing: run by bench/publish, left out of the tests by its tag.
 */
@Tag("bench")
class PublishBench {

    private static final int WARM = 30;

    private final List<Long> publishing = new ArrayList<>();
    private final List<Long> page = new ArrayList<>();
    private final List<Long> front = new ArrayList<>();
    private final List<Long> feed = new ArrayList<>();

    @Test
    @SuppressWarnings("SystemOut") // what the script shows
    void publishing() throws Exception {
        int stories = Integer.getInteger("bench.stories", 200);
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                        .run(
                                "--mymein.production=true",
                                "--server.port=0",
                                "--mymein.data=" + System.getProperty("bench.data", ""));
                var http = HttpClient.newHttpClient()) {
            long there = application
                    .getBean(JdbcClient.class)
                    .sql("select count(*) from published_story")
                    .query(Long.class)
                    .single();
            Newsdesk desk = application.getBean(Newsdesk.class);
            Newsdesk.Cast cast = desk.cast();
            for (int n = 0; n < WARM + stories; n++) {
                if (n == WARM) {
                    List.of(publishing, page, front, feed).forEach(List::clear);
                }
                one(application, http, desk, cast, "Kabar ukur terbit " + there + " " + n);
            }
            System.out.printf(
                    "stories %d: publishing %s; seen on its page %s, front page %s, feed %s%n",
                    there, times(publishing), times(page), times(front), times(feed));
        }
    }

    private void one(
            ConfigurableApplicationContext application,
            HttpClient http,
            Newsdesk desk,
            Newsdesk.Cast cast,
            String title)
            throws Exception {
        StoryId id = desk.ready(cast, Newsdesk.content(title));
        StoryPublication publication = application.getBean(StoryPublication.class);
        String address = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
        long start = System.nanoTime();
        Newsdesk.done(publication.publish(cast.editor(), id));
        publishing.add(System.nanoTime() - start);
        seen(http, address + "/", title);
        front.add(System.nanoTime() - start);
        seen(http, address + "/rss.xml", title);
        feed.add(System.nanoTime() - start);
        String path = application
                .getBean(JdbcClient.class)
                .sql("select path from published_story where story_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        seen(http, address + path, title);
        page.add(System.nanoTime() - start);
    }

    /** Asks until it is there. */
    private static void seen(HttpClient http, String address, String title) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .build();
        while (!http.send(request, HttpResponse.BodyHandlers.ofString()).body().contains(title)) {
            Thread.onSpinWait();
        }
    }

    private static String times(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return "p50 %.1f ms, p99 %.1f ms"
                .formatted(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }
}
