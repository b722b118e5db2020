package id.mymein.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.platform.outbound.Fetched.Answer;
import id.mymein.platform.outbound.Fetched.Nothing;
import id.mymein.platform.outbound.Fetched.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that behaves badly on 127.0.0.1, which stands for the world here; 127.0.0.2 stands for the inside. */
class RequestGuardTest {

    private static final Duration TIME = Duration.ofSeconds(2);

    /** Writes an answer as it likes. */
    private interface Rude {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    private final Map<String, Rude> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocket server;
    private RequestGuard guard;

    @BeforeEach
    void begin() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getAllByName("127.0.0.1")[0]);
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    Thread.ofVirtual().start(() -> serve(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        guard = guard(RequestGuardTest::names);
    }

    @AfterEach
    void end() throws Exception {
        over.countDown();
        guard.destroy();
        server.close();
    }

    private static InetAddress[] names(String host) throws UnknownHostException {
        return switch (host) {
            case "dunia.id", "lain.id" -> InetAddress.getAllByName("127.0.0.1");
            case "dalam.id" -> InetAddress.getAllByName("127.0.0.2");
            case "campur.id" ->
                new InetAddress[] {InetAddress.getAllByName("127.0.0.1")[0], InetAddress.getAllByName("127.0.0.2")[0]};
            case "tidak-ada.id" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    private RequestGuard guard(Names names) {
        var limits = new OutboundLimits(
                address -> address.getHostAddress().equals("127.0.0.1"),
                Set.of(server.getLocalPort()),
                TIME,
                TIME,
                1 << 20,
                32 << 10,
                5);
        return new RequestGuard(names, limits, "MyMeIn (uji)");
    }

    private void serve(Socket socket) {
        try (socket) {
            var head = new StringBuilder();
            for (int sign;
                    !head.toString().endsWith("\r\n\r\n")
                            && (sign = socket.getInputStream().read()) >= 0; ) {
                head.append((char) sign);
            }
            requests.add(head.toString());
            Rude page = pages.get(head.toString().split(" ", 3)[1]);
            if (page != null) {
                page.answer(socket.getOutputStream());
                socket.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException gone) {
            // The guard has hung up, as it should.
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void page(String path, String head, byte[] body) {
        pages.put(path, out -> {
            write(out, "HTTP/1.1 200 OK\r\n" + head + "\r\nContent-Length: " + body.length + "\r\n\r\n");
            out.write(body);
        });
    }

    private void redirect(String path, String location) {
        pages.put(
                path,
                out -> write(out, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"));
    }

    private String address(String host, String path) {
        return "http://" + host + ":" + server.getLocalPort() + path;
    }

    private Fetched fetch(String path) {
        return guard.fetch(URI.create(address("dunia.id", path)));
    }

    private static Reason reason(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Nothing.class);
        return ((Nothing) fetched).reason();
    }

    @Test
    void bringsAPageBack() {
        page("/a", "Content-Type: text/html; charset=utf-8", "<p>Désa</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(fetch("/a")).isInstanceOfSatisfying(Answer.class, answer -> {
            assertThat(answer.text()).isEqualTo("<p>Désa</p>");
            assertThat(answer.status()).isEqualTo(200);
        });
        assertThat(requests.getFirst())
                .contains("User-Agent: MyMeIn (uji)")
                .contains("Host: dunia.id")
                .doesNotContain("Cookie");
    }

    @Test
    void keepsNoCookies() {
        page("/a", "Set-Cookie: a=b; Path=/\r\nContent-Type: text/plain", new byte[] {'x'});
        fetch("/a");
        fetch("/a");
        assertThat(requests).hasSize(2).noneMatch(request -> request.contains("Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dalam.id", "campur.id", "127.0.0.2", "localhost.dalam.id"})
    void neverReachesInside(String host) {
        RequestGuard own = guard(name -> name.endsWith("dalam.id") ? names("dalam.id") : names(name));
        assertThat(reason(own.fetch(URI.create(address(host, "/a"))))).isEqualTo(Reason.INSIDE);
        assertThat(requests).isEmpty();
    }

    @Test
    void aRedirectToInsideIsRefusedToo() {
        redirect("/a", address("dalam.id", "/rahasia"));
        redirect("/b", "//dalam.id:" + server.getLocalPort() + "/");
        assertThat(reason(fetch("/a"))).isEqualTo(Reason.INSIDE);
        assertThat(reason(fetch("/b"))).isEqualTo(Reason.INSIDE);
        redirect("/c", "http://dunia.id:22/");
        assertThat(reason(fetch("/c"))).isEqualTo(Reason.PORT);
        redirect("/d", "file:///etc/passwd");
        assertThat(reason(fetch("/d"))).isEqualTo(Reason.NO_WEB_ADDRESS);
        redirect("/e", "http://user:pw@dunia.id:" + server.getLocalPort() + "/");
        assertThat(reason(fetch("/e"))).isEqualTo(Reason.NO_WEB_ADDRESS);
        assertThat(requests).hasSize(5);
    }

    @Test
    void aNameThatChangesBetweenCheckAndConnectionChangesNothing() throws Exception {
        page("/a", "Content-Type: text/plain", "dunia".getBytes(StandardCharsets.UTF_8));
        var asked = new AtomicInteger();
        RequestGuard own = guard(host -> {
            // The first answer is harmless; whoever asks again is led inside.
            return names(asked.incrementAndGet() == 1 ? "dunia.id" : "dalam.id");
        });
        assertThat(own.fetch(URI.create(address("berubah.id", "/a")))).isInstanceOf(Answer.class);
        assertThat(asked).hasValue(1);
        assertThat(reason(own.fetch(URI.create(address("berubah.id", "/a"))))).isEqualTo(Reason.INSIDE);
        own.destroy();
    }

    @Test
    void followsARedirectAndFiveAreEnough() {
        for (int hop = 0; hop < 8; hop++) {
            redirect("/" + hop, "/" + (hop + 1));
        }
        page("/8", "Content-Type: text/plain", new byte[] {'x'});
        assertThat(fetch("/3"))
                .isInstanceOfSatisfying(
                        Answer.class,
                        answer -> assertThat(answer.at().getPath()).isEqualTo("/8"));
        assertThat(reason(fetch("/2"))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        redirect("/lingkar", "/lingkar");
        assertThat(reason(fetch("/lingkar"))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
    }

    @Test
    void anEndlessAnswerIsBrokenOff() {
        pages.put("/a", out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            for (byte[] much = new byte[64 << 10]; ; ) {
                out.write(much);
            }
        });
        assertThat(reason(fetch("/a"))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aSlowDripEndsWithTheTimeForAllOfIt() {
        pages.put("/a", out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            while (!over.await(100, TimeUnit.MILLISECONDS)) {
                out.write('x');
                out.flush();
            }
        });
        long start = System.nanoTime();
        assertThat(reason(fetch("/a"))).isEqualTo(Reason.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIME.multipliedBy(2));
    }

    @Test
    void aServerThatSaysNothingAndSlowRedirectsEndToo() {
        pages.put("/bisu", out -> over.await());
        assertThat(reason(fetch("/bisu"))).isEqualTo(Reason.TOO_SLOW);
        pages.put("/a", out -> {
            over.await(TIME.toMillis() * 2 / 3, TimeUnit.MILLISECONDS);
            write(out, "HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n");
        });
        assertThat(reason(fetch("/a"))).isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void aBombOfGzipIsMeasuredUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int n = 0; n < 64; n++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        assertThat(packed.size()).isLessThan(1 << 20);
        page("/a", "Content-Type: text/html\r\nContent-Encoding: gzip", packed.toByteArray());
        assertThat(reason(fetch("/a"))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void gzipThatIsNoBombIsRead() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("halo".getBytes(StandardCharsets.UTF_8));
        }
        page("/a", "Content-Type: text/html\r\nContent-Encoding: gzip", packed.toByteArray());
        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Answer.class, answer -> assertThat(answer.text()).isEqualTo("halo"));
    }

    @Test
    void hugeHeadersAreNotRead() {
        pages.put("/a", out -> write(out, "HTTP/1.1 200 OK\r\nX-Banyak: " + "x".repeat(200_000) + "\r\n\r\n"));
        assertThat(reason(fetch("/a"))).isIn(Reason.TOO_LARGE, Reason.UNREACHABLE);
    }

    @Test
    void aWrongCharsetAndNonsenseAreBorne() {
        page("/a", "Content-Type: text/html; charset=klingon", "halo".getBytes(StandardCharsets.UTF_8));
        assertThat(fetch("/a"))
                .isInstanceOfSatisfying(
                        Answer.class, answer -> assertThat(answer.text()).isEqualTo("halo"));
        pages.put("/b", out -> write(out, "apa ini?\r\n\r\n"));
        assertThat(reason(fetch("/b"))).isEqualTo(Reason.UNREACHABLE);
        redirect("/c", "http://[");
        assertThat(reason(fetch("/c"))).isEqualTo(Reason.NO_WEB_ADDRESS);
    }

    @Test
    void saysWhyNothingCame() {
        assertThat(reason(guard.fetch(URI.create(address("tidak-ada.id", "/")))))
                .isEqualTo(Reason.UNKNOWN_HOST);
        assertThat(reason(guard.fetch(URI.create("ftp://dunia.id/")))).isEqualTo(Reason.NO_WEB_ADDRESS);
        assertThat(reason(guard.fetch(URI.create("http://dunia.id:22/")))).isEqualTo(Reason.PORT);
        assertThat(reason(guard.fetch(URI.create("mailto:a@dunia.id")))).isEqualTo(Reason.NO_WEB_ADDRESS);
        assertThat(reason(guard.fetch(URI.create("https://dunia.id:" + server.getLocalPort() + "/"))))
                .isIn(Reason.CERTIFICATE, Reason.UNREACHABLE, Reason.TOO_SLOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "100::1",
                "::127.0.0.1",
                "fd00:ec2::254"
            })
    void theInsideIsNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getAllByName(address)[0]))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "100.128.0.1",
                "103.10.0.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void theWorldIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getAllByName(address)[0]))
                .isTrue();
    }
}
