package id.mymein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mymein.FreshDatabase;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.portal.store.PageStore;
import id.mymein.portal.store.StoredPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What the real server sends from the store, byte by byte and header by header. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mymein.production=true",
            "mymein.address=http://localhost",
            "server.forward-headers-strategy=native"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
class StoreOverHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    PublicReader reader;

    @Autowired
    PageStore store;

    @Autowired
    JdbcClient jdbc;

    /** @param headers by name in small letters; of several, all of them */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Reply(String status, Map<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return String.join(" + ", headers.getOrDefault(name, List.of()));
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private Reply send(String line, String... headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream().readAllBytes());
        }
    }

    private static Reply read(byte[] all) {
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = text.substring(0, end).lines().toList();
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(
                            line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new java.util.ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        byte[] body = java.util.Arrays.copyOfRange(all, end + 4, all.length);
        return new Reply(lines.getFirst(), headers, body);
    }

    private String published() {
        return reader.path(newsdesk.published(newsdesk.cast(), Newsdesk.content(Newsdesk.unique("Dari simpanan"))));
    }

    /** A query that no page knows leads past the store, to the same page. */
    private static String past(String path) {
        return path + "?tidak=dikenal";
    }

    private static byte[] unzipped(Reply reply) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Accept-Encoding: gzip", "Accept-Encoding: gzip, deflate, br, zstd"})
    void whatComesFromTheStoreIsWhatComesPastIt(String accept) throws IOException {
        for (String path : List.of("/", "/en", published(), "/berita", "/rss.xml", "/robots.txt")) {
            for (String method : List.of("GET ", "HEAD ")) {
                String[] headers = accept.isEmpty() ? new String[0] : new String[] {accept};
                send("GET " + path); // now it is there
                Reply kept = send(method + path, headers);
                Reply passed = send(method + past(path), headers);
                assertThat(kept.status())
                        .as(method + path)
                        .isEqualTo(passed.status())
                        .endsWith("200 OK");
                assertThat(withoutDate(kept)).as(method + path).isEqualTo(withoutDate(passed));
                assertThat(kept.body()).as(method + path).isEqualTo(passed.body());
            }
        }
    }

    private static Map<String, List<String>> withoutDate(Reply reply) {
        var headers = new TreeMap<>(reply.headers());
        assertThat(headers.remove("date")).hasSize(1);
        return headers;
    }

    @Test
    void everyHeaderOfAPageIsThereAndNoOther() throws IOException {
        String path = published();
        send("GET " + path);
        Reply reply = send("GET " + path, "Accept-Encoding: gzip", "Cookie: mymein=abc; bahasa=en");
        assertThat(reply.headers())
                .containsOnlyKeys(
                        "date",
                        "content-type",
                        "content-length",
                        "content-encoding",
                        "vary",
                        "etag",
                        "cache-control",
                        "surrogate-key",
                        "x-content-type-options",
                        "x-xss-protection",
                        "x-frame-options",
                        "content-security-policy",
                        "referrer-policy",
                        "permissions-policy",
                        "connection");
        assertThat(reply.header("content-type")).isEqualTo("text/html;charset=utf-8");
        assertThat(reply.header("content-encoding")).isEqualTo("gzip");
        assertThat(reply.header("content-length")).isEqualTo(Integer.toString(reply.body().length));
        assertThat(reply.header("vary")).isEqualTo("Accept-Encoding");
        assertThat(reply.header("etag")).matches("\"[0-9a-f]{32}-gzip\"");
        assertThat(reply.header("cache-control"))
                .isEqualTo("public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=30");
        assertThat(reply.header("surrogate-key")).matches("[0-9a-f]{10}( [0-9a-f]{10})*");
        assertThat(new String(unzipped(reply), StandardCharsets.UTF_8)).contains("Dari simpanan", "lang=\"id\"");
    }

    @Test
    void eachCodingHasItsOwnStrongEntityTag() throws IOException {
        String path = published();
        send("GET " + path);
        Reply plain = send("GET " + path);
        Reply gzip = send("GET " + path, "Accept-Encoding: gzip");
        Reply brotli = send("GET " + path, "Accept-Encoding: br");
        assertThat(List.of(plain.header("etag"), gzip.header("etag"), brotli.header("etag")))
                .doesNotHaveDuplicates()
                .noneMatch(tag -> tag.startsWith("W/"));
        assertThat(unzipped(gzip)).isEqualTo(plain.body());
        assertThat(brotli.header("content-encoding")).isEqualTo("br");
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
        assertThat(plain.headers()).doesNotContainKey("content-encoding");
    }

    @Test
    void whoHasThePageIsToldSoWithoutABody() throws IOException {
        String path = published();
        send("GET " + path);
        String tag = send("GET " + path, "Accept-Encoding: gzip").header("etag");
        for (String sent : List.of(tag, "W/" + tag, "\"x\", " + tag)) {
            for (String there : List.of(path, past(path))) {
                Reply reply = send("GET " + there, "Accept-Encoding: gzip", "If-None-Match: " + sent);
                assertThat(reply.status()).endsWith("304 Not Modified");
                assertThat(reply.body()).isEmpty();
                // Past the store, the server's own compression repeats what the reader sent, however it was written.
                assertThat(reply.header("etag")).isEqualTo(there.equals(path) ? tag : sent);
                assertThat(reply.header("vary")).isEqualTo("Accept-Encoding");
                assertThat(reply.header("cache-control")).contains("s-maxage=60");
                assertThat(reply.headers()).containsKey("surrogate-key");
            }
        }
        Reply other = send("GET " + path, "If-None-Match: " + tag);
        assertThat(other.status()).as("the tag is that of another coding").endsWith("200 OK");
    }

    @Test
    void unusualRequestsGoPastTheStore() throws IOException {
        String path = published();
        send("GET " + path);
        assertThat(send("POST " + path, "Content-Length: 0").status()).contains("403");
        assertThat(send("OPTIONS " + path).status()).doesNotContain("500");
        assertThat(send("GET " + path, "Range: bytes=0-9").status()).contains("20");
        assertThat(send("GET " + path + "?sebelum=1").status()).contains("404");
        assertThat(send("GET " + path + "/").status()).contains("301");
    }

    @Test
    void redirectsAndWithdrawalsComeFromTheStoreToo() throws IOException {
        var cast = newsdesk.cast();
        var content = Newsdesk.content(Newsdesk.unique("Judul salah"));
        StoryId id = newsdesk.published(cast, content);
        String old = reader.path(id);
        newsdesk.corrected(cast, id, Newsdesk.with(content, Newsdesk.unique("Judul benar"), content.body()), "Judul.");
        String now = reader.path(id);
        for (int n = 0; n < 2; n++) {
            Reply moved = send("GET " + old, "Accept-Encoding: gzip");
            assertThat(moved.status()).endsWith("301 Moved Permanently");
            assertThat(moved.header("location")).isEqualTo(now);
            assertThat(moved.header("cache-control")).isEqualTo("public, max-age=60");
            assertThat(moved.header("content-length")).isEqualTo("0");
        }
        assertThat(withoutDate(send("GET " + old))).isEqualTo(withoutDate(send("GET " + past(old))));
        Newsdesk.done(publication.retract(cast.chief(), id, "Ternyata tidak terjadi."));
        for (int n = 0; n < 2; n++) {
            Reply gone = send("GET " + now);
            assertThat(gone.status()).contains("410");
            assertThat(gone.text()).contains("Ternyata tidak terjadi.");
        }
        assertThat(send("GET " + old).status()).contains("410");
        assertThat(withoutDate(send("GET " + now))).isEqualTo(withoutDate(send("GET " + past(now))));
    }

    @Test
    void overTlsTheStoreAsksForItAlwaysAsSpringDoes() throws IOException {
        send("GET /berita");
        Reply kept = send("GET /berita", "X-Forwarded-Proto: https");
        Reply passed = send("GET " + past("/berita"), "X-Forwarded-Proto: https");
        assertThat(kept.header("strict-transport-security")).isNotEmpty();
        assertThat(withoutDate(kept)).isEqualTo(withoutDate(passed));
    }

    @Test
    void aReaderWhoKeepsTheConnectionIsAnsweredAgainAndAgainWhateverComesBetween() throws IOException {
        String path = published();
        send("GET " + path);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String get = "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n";
            String requests = get.formatted(path, "")
                    + get.formatted(past(path), "")
                    + get.formatted("/tiada", "")
                    + get.formatted(path, "Connection: close\r\n");
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.ISO_8859_1));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all.split("HTTP/1\\.1 200", -1)).hasSize(4);
            assertThat(all.split("HTTP/1\\.1 404", -1)).hasSize(2);
        }
    }

    @Test
    void anotherNodesAnnouncementThrowsOutWhatItNamesAndNothingElse() {
        StoredPage list = store.get("/berita").orElseThrow();
        StoredPage robots = store.get("/robots.txt").orElseThrow();
        jdbc.sql("select pg_notify('mymein_facts', E'another\\nregions 0')")
                .query()
                .singleRow();
        await().untilAsserted(() -> assertThat(store.ready("/berita")).isNotSameAs(list));
        assertThat(store.ready("/robots.txt")).isSameAs(robots);
    }

    @Test
    void aNodeThatLostItsConnectionStartsAfresh() {
        StoredPage robots = store.get("/robots.txt").orElseThrow();
        jdbc.sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where application_name = 'MyMeIn listening' and datname = current_database()""").query().singleRow();
        await().untilAsserted(() -> assertThat(store.ready("/robots.txt")).isNotSameAs(robots));
    }
}
