package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import id.mymein.FreshDatabase;
import id.mymein.newsroom.Newsdesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A hub hears of each release, feed by feed, also where it refuses at first. */
@SpringBootTest(properties = {"mymein.production=true", "mymein.address=http://localhost", "mymein.websub.patience=1s"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class HubTest {

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static final HttpServer HUB = hub();

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    PublicReader reader;

    private static HttpServer hub() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                HEARD.add(body);
                boolean first = HEARD.stream().filter(body::equals).count() == 1;
                exchange.sendResponseHeaders(first ? 503 : 204, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address() {
        return "http://127.0.0.1:" + HUB.getAddress().getPort() + "/";
    }

    @DynamicPropertySource
    static void hub(DynamicPropertyRegistry registry) {
        registry.add("mymein.websub.hub", HubTest::address);
    }

    @AfterAll
    static void stop() {
        HUB.stop(0);
    }

    @Test
    void everyFeedOfAReleasedStoryIsToldAndEveryFeedNamesTheHub() throws Exception {
        newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Untuk pelanggan")));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(toldTwice())
                        .contains(
                                "http://localhost/rss.xml",
                                "http://localhost/en/feed.json",
                                "http://localhost/wilayah/balangan/atom.xml",
                                "http://localhost/kategori/pembangunan/rss.xml"));
        assertThat(HEARD).allMatch(body -> body.startsWith("hub.mode=publish&hub.url="));
        assertThat(reader.text("/rss.xml")).contains("<atom:link rel=\"hub\" href=\"" + address() + "\"");
        assertThat(reader.text("/atom.xml")).contains("<link rel=\"hub\" href=\"" + address() + "\"");
        assertThat(reader.text("/feed.json")).contains("\"hubs\":[{");
    }

    /** The feeds of which the hub heard again after it had refused. */
    private static List<String> toldTwice() {
        return HEARD.stream()
                .filter(body -> HEARD.stream().filter(body::equals).count() >= 2)
                .flatMap(body -> Arrays.stream(body.split("&")))
                .filter(field -> field.startsWith("hub.url="))
                .map(field -> URLDecoder.decode(field.substring("hub.url=".length()), StandardCharsets.UTF_8))
                .distinct()
                .toList();
    }
}
