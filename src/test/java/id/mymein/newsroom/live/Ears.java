package id.mymein.newsroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.People;
import id.mymein.identity.Actor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Somebody's browser as far as it listens: signs in over the network and collects what the stream says. */
final class Ears implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"(?:_)?csrf\" (?:value|content)=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final String address;
    private volatile boolean over;
    private volatile InputStream stream = InputStream.nullInputStream();

    Ears(String address) {
        this.address = address;
    }

    /** Signs in by password; for roles that need no second factor. */
    Ears signIn(People people, Actor actor) throws Exception {
        String login = people.withPassword(actor);
        String form = "nama=" + login + "&sandi=" + People.PASSWORD.replace(" ", "+") + "&_csrf=" + token("/masuk");
        assertThat(post("/masuk", form)).isEqualTo(303);
        return this;
    }

    int post(String path, String form) throws Exception {
        return client.send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    String get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    String token(String path) throws Exception {
        Matcher token = TOKEN.matcher(get(path));
        assertThat(token.find()).as("a token on %s", path).isTrue();
        return token.group(1);
    }

    int status(String path) throws Exception {
        HttpResponse<InputStream> answer = client.send(request(path).build(), BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    /** Opens the stream and reads on until it is over. */
    Ears listen(String query) throws Exception {
        HttpResponse<InputStream> answer = client.send(
                request("/meja/langsung" + query)
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        stream = answer.body();
        Thread.ofVirtual().start(this::read);
        Awaitility.await().until(() -> !heard.isEmpty());
        return this;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().forEach(heard::add);
        } catch (IOException | java.io.UncheckedIOException closed) {
            heard.add("closed: " + closed.getMessage());
        } finally {
            over = true;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    List<String> heard() {
        return heard;
    }

    boolean over() {
        return over;
    }

    /** All that was heard, as one text. */
    String text() {
        return String.join("\n", heard);
    }

    void forget() {
        heard.clear();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        client.shutdownNow();
    }
}
