package id.mymein.distribution;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A platform on this machine that does what a test says, and remembers what it was asked. */
public final class Platform implements AutoCloseable {

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Function<Asked, Said> behaviour;

    /** @param body in Latin-1 where it holds a picture, so that nothing is lost */
    public record Asked(String method, String path, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            List<String> values = headers.get(name);
            return values == null ? "" : values.getFirst();
        }

        public String text() {
            return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    /**
     * @param status 0 to take the question and hang up; below 0 to say nothing at all
     */
    public record Said(int status, Map<String, String> headers, String body) {

        public static Said json(int status, String body) {
            return new Said(status, Map.of("Content-Type", "application/json"), body);
        }

        public static Said hangUp() {
            return new Said(0, Map.of(), "");
        }

        public static Said silence() {
            return new Said(-1, Map.of(), "");
        }
    }

    public Platform(Function<Asked, Said> behaviour) throws IOException {
        this.behaviour = behaviour;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    public void does(Function<Asked, Said> other) {
        this.behaviour = other;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Those that were asked for that path. */
    public List<Asked> asked(String method, String path) {
        return asked.stream()
                .filter(one -> one.method().equals(method) && one.path().startsWith(path))
                .toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            var question = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body);
            asked.add(question);
            Said said = behaviour.apply(question);
            if (said.status() < 0) {
                over.await(1, TimeUnit.MINUTES);
                return;
            }
            if (said.status() == 0) {
                return;
            }
            said.headers().forEach(exchange.getResponseHeaders()::add);
            byte[] bytes = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
