package id.mymein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.FreshDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What the real server answers to requests that are wrong, down to those that it cannot even read. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mymein.production=true", "mymein.address=http://localhost"})
@ContextConfiguration(initializers = FreshDatabase.class)
class ErrorsOverHttpTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /% HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /a%00b HTTP/1.1",
                "GET /berita/%ff HTTP/1.1",
                "GET /masuk?ke=%ff HTTP/1.1",
                "GET /a%2fb HTTP/1.1",
                "GET //jahat HTTP/1.1",
                "GET /meja/%00 HTTP/1.1",
                "GET /berita/<script> HTTP/1.1",
                "GET /a;b=c HTTP/1.1",
                "TRACE /masuk HTTP/1.1"
            })
    void whatCannotBeReadIsSaidInWordsAndTheServerIsNotNamed(String line) throws IOException {
        String answer = send(line + "\r\nHost: localhost\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).contains("Permintaan tidak dapat dibaca");
        withoutDetail(answer);
    }

    @Test
    void anAddressThatIsFarTooLongIsRefusedAlike() throws IOException {
        String answer = send("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(answer).startsWith("HTTP/1.1 414").contains("Permintaan tidak dapat dibaca");
        withoutDetail(answer);
    }

    @Test
    void headersThatAreFarTooLongAreRefusedAlike() throws IOException {
        String answer = send("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431").contains("Permintaan tidak dapat dibaca");
        withoutDetail(answer);
    }

    @Test
    void aPageThatIsMissingOnTheDeskIsSaidInTheDesksLanguage() throws IOException {
        String english = send("GET /undangan/x/y HTTP/1.1\r\nHost: localhost\r\nCookie: bahasa=en\r\n");
        assertThat(english).startsWith("HTTP/1.1 404").contains("Page not found", "lang=\"en\"");
        withoutDetail(english);
    }

    @Test
    void aFormWithoutItsTokenIsNotTakenForAMissingRight() throws IOException {
        String answer = send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 403")
                .contains("terlalu lama terbuka")
                .doesNotContain("Peran Anda");
        withoutDetail(answer);
    }

    @Test
    void theSessionsCookieIsOutOfScriptsReach() throws IOException {
        String answer = send("GET /masuk HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie: mymein=")))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    private static void withoutDetail(String answer) {
        assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("jetty", "exception", "servlet", "ambiguous", "\tat ")
                .contains("x-content-type-options: nosniff")
                .contains("content-security-policy: default-src");
    }

    private String send(String head) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
