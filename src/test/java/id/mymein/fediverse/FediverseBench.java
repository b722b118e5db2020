package id.mymein.fediverse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.mymein.MyMeIn;
import id.mymein.fediverse.signature.Digests;
import id.mymein.fediverse.signature.HttpSignature;
import id.mymein.fediverse.signature.RsaKeys;
import id.mymein.fediverse.signature.Signed;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One story to many followers on many servers, one of which takes connections and never says anything: until the last has it.
 * One server in ten has no inbox for all, so that each of its followers is posted to. Run by bench/fediverse, left out of the
 * tests by its tag.
 */
@Tag("bench")
class FediverseBench {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int WITHOUT_SHARED = 10;

    private final int many = Integer.getInteger("bench.followers", 10_000);
    private final int servers = Integer.getInteger("bench.servers", 500);

    /** When an inbox got what is looked for, by the inbox; nanoseconds. */
    private final Map<String, Long> got = new ConcurrentHashMap<>();

    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private final PublicKey stranger = RsaKeys.make().getPublic();
    private volatile String wanted = "nothing yet";
    private volatile PublicKey key = stranger;

    @Test
    @SuppressWarnings("SystemOut") // what the script shows
    void spreading() throws Exception {
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                        .run(
                                "--mymein.production=true",
                                "--server.port=0",
                                "--mymein.address=http://localhost",
                                "--mymein.fediverse.loopback=true",
                                "--mymein.data=" + System.getProperty("bench.data", ""));
                var dead = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<HttpServer> alive = alive(threads);
            try {
                key = RsaKeys.strong(application
                                .getBean(ActorKeys.class)
                                .of(application.getBean(LocalActors.class).portal())
                                .pem())
                        .orElseThrow();
                int inboxes = followed(
                        application, alive.stream().map(FediverseBench::address).toList());
                spread(application, "warm", inboxes);
                spread(application, "all alive", inboxes);
                followed(application, List.of("http://127.0.0.1:" + dead.getLocalPort()));
                spread(application, "one dead", inboxes);
                System.out.printf(
                        "fediverse: signatures or digests that were wrong %d, things that came twice %d%n",
                        wrong.get(), again.get());
            } finally {
                alive.forEach(server -> server.stop(0));
            }
        }
    }

    private List<HttpServer> alive(ExecutorService threads) throws IOException {
        var alive = new ArrayList<HttpServer>();
        for (int n = 0; n < servers; n++) {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            server.setExecutor(threads);
            server.createContext("/", this::take);
            server.start();
            alive.add(server);
        }
        return alive;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many inboxes that makes. */
    private int followed(ConfigurableApplicationContext application, List<String> hosts) {
        LocalActor portal = application.getBean(LocalActors.class).portal();
        Hosts known = application.getBean(Hosts.class);
        Followers followers = application.getBean(Followers.class);
        application.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int n = 0; n < hosts.size(); n++) {
                String host = hosts.get(n);
                known.meet(host.replace("http://", ""));
                String shared = n % WITHOUT_SHARED == WITHOUT_SHARED - 1 ? "" : host + "/inbox";
                for (int m = 0; m < many / servers; m++) {
                    String actor = host + "/users/" + m;
                    var follower = new RemoteActor(
                            actor, actor + "#main-key", stranger, actor + "/inbox", shared, Instant.now());
                    followers.add(portal, follower, actor + "#follow");
                }
            }
        });
        return followers.doors(portal).size();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            long now = System.nanoTime();
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(202, -1);
            String said = new String(body, StandardCharsets.UTF_8);
            if (said.contains(wanted)) {
                Map<String, String> headers = new HashMap<>();
                exchange.getRequestHeaders()
                        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
                String path = exchange.getRequestURI().toString();
                boolean right = HttpSignature.parse(headers.getOrDefault("signature", ""))
                                .filter(signature -> signature.verifies(new Signed("POST", path, headers), key))
                                .isPresent()
                        && Digests.match(headers.getOrDefault("digest", ""), body);
                wrong.addAndGet(right ? 0 : 1);
                again.addAndGet(got.putIfAbsent(exchange.getLocalAddress().getPort() + path, now) == null ? 0 : 1);
            }
        }
    }

    @SuppressWarnings("SystemOut") // what the script shows
    private void spread(ConfigurableApplicationContext application, String what, int inboxes) throws Exception {
        Newsdesk desk = application.getBean(Newsdesk.class);
        Newsdesk.Cast cast = desk.cast();
        StoryId story = desk.ready(cast, Newsdesk.content("Kabar ukur " + what));
        got.clear();
        wanted = application.getBean(Places.class).story(story) + "#create";
        long began = System.nanoTime();
        Newsdesk.done(application.getBean(StoryPublication.class).publish(cast.editor(), story));
        while (got.size() < inboxes && System.nanoTime() - began < LONGEST.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        long[] sorted = got.values().stream()
                .mapToLong(at -> (at - began) / 1_000_000)
                .sorted()
                .toArray();
        System.out.printf(
                "fediverse: %s: %d followers on %d servers, %d of %d inboxes have it, first %d ms, p50 %d ms, p99 %d ms, last %d ms%n",
                what,
                many,
                servers,
                sorted.length,
                inboxes,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }
}
