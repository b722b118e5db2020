package id.mymein.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reports that apps send at a steady rate to a MyMeIn that is killed on the way: each at its time, whether those before it were
 * answered or not. One that was not answered is sent again after a second, one that was told when to come back then, as apps do.
 * Measures, asserts nothing: run by bench/intake, left out of the tests by its tag.
 */
@Tag("bench")
class IntakeBench {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([0-9a-f-]{36})\"");
    private static final Pattern RECEIPT = Pattern.compile("[A-Z]{3}-\\w{3}-\\w{3}-\\w{4}");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long WARM_SECONDS = 5;
    private static final int TRIES = 60;

    private final String address = System.getProperty("bench.address", "http://127.0.0.1:8080");
    private final Path signals = Path.of(System.getProperty("bench.signals", "."));
    private final int rate = Integer.getInteger("bench.rate", 200);
    private final int seconds = Integer.getInteger("bench.seconds", 60);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final BenchText text = BenchText.found();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger given = new AtomicInteger();

    /** @param start when it was to be sent, {@code end} when its answer was there; milliseconds of 1970 */
    private record Answer(long start, long end, String token, String receipt) {}

    @Test
    @SuppressWarnings("SystemOut") // what the script shows
    void intake() throws Exception {
        send(WARM_SECONDS);
        answers.clear();
        Files.writeString(signals.resolve("started"), "");
        long began = System.nanoTime();
        send(seconds);
        double took = (System.nanoTime() - began) / 1e9;
        long killed = signal("killed");
        long back = signal("back");
        List<Answer> all = List.copyOf(answers);
        System.out.printf(
                "intake: %d reports at %d a second, %d answered, %.0f s; unanswered tries %d, given up %d, refused %s%n",
                rate * seconds, rate, all.size(), took, unanswered.get(), given.get(), counted());
        Predicate<Answer> apart = answer -> answer.end() < killed || answer.start() > back;
        System.out.printf(
                "intake: outside the restart %s%n",
                times(all.stream().filter(apart).toList()));
        System.out.printf(
                "intake: before it %s%n",
                times(all.stream().filter(answer -> answer.end() < killed).toList()));
        System.out.printf(
                "intake: after it %s%n",
                times(all.stream().filter(answer -> answer.start() > back).toList()));
        System.out.printf("intake: with the restart (%.1f s away) %s%n", (back - killed) / 1e3, times(all));
        System.out.printf("intake: receipts handed out %d, lost %d%n", all.size(), lost(all));
    }

    /** Written by the script: when it killed the server, and when that answered again. */
    private long signal(String name) throws IOException {
        Path file = signals.resolve(name);
        return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : Long.MAX_VALUE;
    }

    private Map<String, Long> counted() {
        return refused.stream().collect(Collectors.groupingBy(why -> why, Collectors.counting()));
    }

    private void send(long forSeconds) throws InterruptedException {
        long first = System.nanoTime();
        long apart = TimeUnit.SECONDS.toNanos(1) / rate;
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long n = 0; n < forSeconds * rate; n++) {
                long at = first + n * apart;
                while (System.nanoTime() < at) {
                    LockSupport.parkNanos(at - System.nanoTime());
                }
                String report = report(new SplittableRandom(at));
                long late = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - at);
                senders.execute(() -> one(report, System.currentTimeMillis() - late));
            }
        }
    }

    private String report(SplittableRandom random) {
        return "service_code="
                + List.of("infrastruktur", "kesehatan", "lingkungan", "air-listrik")
                        .get(random.nextInt(4))
                + "&address_id=63.11.08.2005&device_id=" + Long.toHexString(random.nextLong())
                + "&email=warga" + random.nextInt(1_000_000_000) + "%40contoh.test"
                + "&description="
                + URLEncoder.encode(text.sentence(random) + ". " + text.sentence(random) + ".", StandardCharsets.UTF_8);
    }

    private void one(String report, long start) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/open311/v2/requests.json"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(report))
                .build();
        for (int n = 0; n < TRIES; n++) {
            long again = 1;
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    taken(answer.body(), start);
                    return;
                }
                refused.add(Integer.toString(answer.statusCode()));
                again = answer.headers().firstValueAsLong("Retry-After").orElse(again);
            } catch (IOException notNow) {
                unanswered.incrementAndGet();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
            LockSupport.parkNanos((long) (TimeUnit.SECONDS.toNanos(again) * (1 + Math.random() / 5)));
        }
        given.incrementAndGet();
    }

    private void taken(String body, long start) {
        Matcher token = TOKEN.matcher(body);
        Matcher receipt = RECEIPT.matcher(body);
        if (token.find() && receipt.find()) {
            answers.add(new Answer(start, System.currentTimeMillis(), token.group(1), receipt.group()));
        } else {
            refused.add("unreadable");
        }
    }

    /** Those that the server does not know: by each token, and for some by the receipt's own page. */
    private long lost(List<Answer> all) {
        AtomicInteger lost = new AtomicInteger();
        try (var askers = Executors.newFixedThreadPool(4)) {
            for (int n = 0; n < all.size(); n++) {
                Answer answer = all.get(n);
                askers.execute(() -> lost.addAndGet(there("/open311/v2/tokens/" + answer.token() + ".json") ? 0 : 1));
                if (n % 50 == 0) {
                    askers.execute(() -> lost.addAndGet(there("/aspirasi/tanda-terima/" + answer.receipt()) ? 0 : 1));
                }
            }
        }
        return lost.get();
    }

    private boolean there(String path) {
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(address + path))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String times(List<Answer> some) {
        long[] sorted = some.stream()
                .mapToLong(answer -> answer.end() - answer.start())
                .sorted()
                .toArray();
        return sorted.length == 0
                ? "nothing"
                : "p50 %d ms, p99 %d ms, longest %d ms, of %d"
                        .formatted(
                                sorted[sorted.length / 2],
                                sorted[sorted.length * 99 / 100],
                                sorted[sorted.length - 1],
                                sorted.length);
    }
}
