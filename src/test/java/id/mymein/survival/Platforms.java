package id.mymein.survival;

import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seven places on this machine that keep what is posted there, each with the memory that its platform is documented to have: Mastodon
 * knows a key again, X refuses the same words, Threads publishes a container once, a receiver of webhooks knows an id again;
 * Facebook and Telegram take everything.
 */
final class Platforms implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, List<Kept>> kept = new ConcurrentHashMap<>();
    private final Map<String, String> containers = new ConcurrentHashMap<>();
    private final Map<String, Said> known = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger(100);
    private final Platform server;

    private record Kept(String id, String text) {}

    Platforms() throws IOException {
        this.server = new Platform(this::answer);
    }

    /** What an administrator types for each: its kind, then its settings. */
    Map<String, Map<String, String>> channels() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        all.put("tg", Map.of("jenis", "TELEGRAM", "s-kanal", "@balangan", "s-token", "1:a", "s-server", at("tg")));
        all.put("fb", Map.of("jenis", "FACEBOOK", "s-halaman", "900", "s-token", "t", "s-server", at("fb")));
        all.put("tk", Map.of("jenis", "TELEGRAM", "s-kanal", "@tebing", "s-token", "1:b", "s-server", at("tk")));
        all.put("th", Map.of("jenis", "THREADS", "s-token", "t", "s-server", at("th")));
        all.put(
                "x",
                Map.of(
                        "jenis",
                        "X",
                        "s-kunci",
                        "k",
                        "s-rahasiakunci",
                        "rk",
                        "s-token",
                        "t",
                        "s-rahasiatoken",
                        "rt",
                        "s-server",
                        at("x")));
        all.put("ma", Map.of("jenis", "MASTODON", "s-server", at("ma"), "s-token", "t"));
        all.put("wh", Map.of("jenis", "WEBHOOK", "s-penerima", at("wh"), "s-rahasia", "r"));
        return all;
    }

    private String at(String place) {
        return server.address() + "/" + place;
    }

    /** How often something with these words stands there. */
    long standing(String place, String words) {
        return kept.getOrDefault(place, List.of()).stream()
                .filter(post -> post.text().contains(words))
                .count();
    }

    private Said answer(Asked asked) {
        String[] steps = asked.path().split("[/?]", 3);
        String rest = steps.length > 2 ? steps[2] : "";
        boolean looks = asked.method().equals("GET");
        // Half before it stands there and half after it, so that a blow falls on either side.
        pause();
        Said said = switch (steps[1]) {
            case "tg", "tk" -> telegram(steps[1], rest, asked);
            case "fb" -> looks ? facebookShows(rest) : facebookTakes(rest, asked);
            case "th" -> looks ? threadsShows(rest) : threadsTakes(rest, asked);
            case "x" -> looks ? xShows(rest) : xTakes(rest, asked);
            case "ma" -> looks ? mastodonShows(rest) : mastodonTakes(rest, asked);
            default -> hook(asked);
        };
        pause();
        return said;
    }

    private static void pause() {
        LockSupport.parkNanos(
                Duration.ofMillis(ThreadLocalRandom.current().nextInt(20, 250)).toNanos());
    }

    private String keep(String place, String text) {
        String id = String.valueOf(number.incrementAndGet());
        kept.computeIfAbsent(place, none -> new CopyOnWriteArrayList<>()).add(new Kept(id, text));
        return id;
    }

    private Said ok(Object body) {
        return Said.json(200, json.writeValueAsString(body));
    }

    private List<Kept> all(String place) {
        return kept.getOrDefault(place, List.of());
    }

    private static Map<String, String> form(Asked asked) {
        return Arrays.stream(asked.text().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> a));
    }

    /** A field of a form with a picture. */
    private static String part(Asked asked, String name) {
        String text = asked.text();
        int from = text.indexOf("\r\n\r\n", text.indexOf("name=\"" + name + "\"")) + 4;
        return text.substring(from, text.indexOf("\r\n--", from));
    }

    private Said telegram(String place, String rest, Asked asked) {
        String text = rest.endsWith("sendPhoto")
                ? part(asked, "caption")
                : rest.endsWith("sendMessage")
                        ? json.readTree(asked.text()).path("text").asString("")
                        : "";
        return text.isEmpty()
                ? ok(Map.of("ok", true, "result", Map.of("title", "Kabar Balangan")))
                : ok(Map.of("ok", true, "result", Map.of("message_id", Integer.parseInt(keep(place, text)))));
    }

    private Said facebookTakes(String rest, Asked asked) {
        String text = rest.endsWith("/photos")
                ? part(asked, "caption")
                : form(asked).get("message") + " " + form(asked).get("link");
        return ok(Map.of("id", keep("fb", text)));
    }

    private Said facebookShows(String rest) {
        return rest.startsWith("900/feed")
                ? ok(Map.of(
                        "data",
                        all("fb").stream()
                                .map(post -> Map.of("id", post.id(), "message", post.text()))
                                .toList()))
                : ok(Map.of("id", "900", "name", "Kabar Balangan"));
    }

    /** A container that nobody sees, published once. */
    private Said threadsTakes(String rest, Asked asked) {
        Map<String, String> form = form(asked);
        if (rest.startsWith("me/threads_publish")) {
            String text = containers.remove(form.get("creation_id"));
            return text == null
                    ? Said.json(400, "{\"error\":{\"message\":\"published before\",\"code\":506}}")
                    : ok(Map.of("id", keep("th", text)));
        }
        String container = "c" + number.incrementAndGet();
        containers.put(container, form.get("text"));
        return ok(Map.of("id", container));
    }

    private Said threadsShows(String rest) {
        return rest.startsWith("me/threads")
                ? ok(Map.of(
                        "data",
                        all("th").stream()
                                .map(post -> Map.of(
                                        "id", post.id(), "permalink", at("th/" + post.id()), "text", post.text()))
                                .toList()))
                : ok(Map.of("id", "5", "username", "balangan", "permalink", at("th/1")));
    }

    private Said xTakes(String rest, Asked asked) {
        if (rest.startsWith("2/media")) {
            return ok(Map.of("data", Map.of("id", "5")));
        }
        String text = json.readTree(asked.text()).path("text").asString("");
        return all("x").stream().anyMatch(post -> post.text().equals(text))
                ? Said.json(403, "{\"detail\":\"You are not allowed to create a Tweet with duplicate content.\"}")
                : Said.json(201, json.writeValueAsString(Map.of("data", Map.of("id", keep("x", text)))));
    }

    private Said xShows(String rest) {
        return rest.contains("/tweets")
                ? ok(Map.of("data", all("x").stream().map(this::tweet).toList()))
                : ok(Map.of("data", Map.of("id", "7", "username", "balangan")));
    }

    private Map<String, Object> tweet(Kept post) {
        List<Map<String, String>> addresses = ADDRESS.matcher(post.text())
                .results()
                .map(found -> Map.of("expanded_url", found.group()))
                .toList();
        return Map.of("id", post.id(), "text", post.text(), "entities", Map.of("urls", addresses));
    }

    private Said mastodonTakes(String rest, Asked asked) {
        if (rest.startsWith("api/v2/media")) {
            return ok(Map.of("id", "5"));
        }
        return known.computeIfAbsent(asked.header("Idempotency-key"), key -> {
            String id = keep("ma", json.readTree(asked.text()).path("status").asString(""));
            return ok(Map.of("id", id, "url", at("ma/@balangan/" + id)));
        });
    }

    private Said mastodonShows(String rest) {
        return rest.contains("/statuses")
                ? ok(all("ma").stream()
                        .map(post -> Map.of("id", post.id(), "url", at("ma/" + post.id()), "content", post.text()))
                        .toList())
                : ok(Map.of("id", "1", "acct", "balangan", "followers_count", 3));
    }

    private Said hook(Asked asked) {
        return known.computeIfAbsent(asked.header("Webhook-id"), id -> {
            keep("wh", asked.text());
            return ok(Map.of());
        });
    }

    @Override
    public void close() {
        server.close();
    }
}
