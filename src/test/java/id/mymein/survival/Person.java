package id.mymein.survival;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser without scripts, over a real connection: fills in the forms that the pages show. */
final class Person {

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String address;
    private Document page = new Document("");

    Person(String address) {
        this.address = address;
    }

    /** Signs in by the demo's button of that account. */
    Person signIn(String login) throws IOException, InterruptedException {
        open("/masuk");
        Element button = page.select("form[action=/masuk/demo]").stream()
                .filter(form -> form.parent() != null && form.parent().text().contains(" " + login + " "))
                .findFirst()
                .orElseThrow();
        send((FormElement) button, Map.of());
        return this;
    }

    int open(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
        page = Jsoup.parse(answer.body(), address + path);
        if (answer.statusCode() >= 500) {
            throw new NotTaken(answer.statusCode(), path, page.text());
        }
        return answer.statusCode();
    }

    Document page() {
        return page;
    }

    String text(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString()).body();
    }

    private @Nullable FormElement form(String action) {
        return (FormElement) page.selectFirst("form[action*=" + action + "]");
    }

    /**
     * Sends a form of the page with every box ticked.
     *
     * @param action what its address contains
     * @return where the server leads to; it leads on only when the step was taken
     */
    String submit(String action, Map<String, String> typed) throws IOException, InterruptedException {
        return submit(action, "", typed);
    }

    /** @param instead where its button sends it; empty for where the form says */
    String submit(String action, String instead, Map<String, String> typed) throws IOException, InterruptedException {
        FormElement form = form(action);
        if (form == null) {
            throw new IllegalStateException("no form " + action + " on " + page.location() + ": " + page.text());
        }
        form.select("input[type=checkbox]").attr("checked", "checked");
        if (!instead.isEmpty()) {
            form.attr("action", instead);
        }
        return send(form, typed);
    }

    private String send(FormElement form, Map<String, String> typed) throws IOException, InterruptedException {
        boolean multipart = "multipart/form-data".equals(form.attr("enctype"));
        String boundary = UUID.randomUUID().toString();
        var request = request(form.attr("action").replaceFirst("#.*", ""))
                .header(
                        "Content-Type",
                        multipart ? "multipart/form-data; boundary=" + boundary : "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        multipart ? parts(fields(form, typed), boundary) : pairs(fields(form, typed))));
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        String next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 303) {
            throw new NotTaken(
                    answer.statusCode(),
                    form.attr("action"),
                    Jsoup.parse(answer.body()).text());
        }
        return next;
    }

    /** What the form holds, with what was typed in place of it; no file is chosen. */
    private static List<KeyVal> fields(FormElement form, Map<String, String> typed) {
        Set<String> files = Set.copyOf(form.select("input[type=file]").eachAttr("name"));
        Stream<KeyVal> held = form.formData().stream()
                .filter(field -> !typed.containsKey(field.key()) && !files.contains(field.key()));
        Stream<KeyVal> own = typed.entrySet().stream().map(e -> HttpConnection.KeyVal.create(e.getKey(), e.getValue()));
        return Stream.concat(held, own).toList();
    }

    private static String parts(List<KeyVal> fields, String boundary) {
        return fields.stream()
                .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, field.key(), field.value()))
                .collect(Collectors.joining("", "", "--" + boundary + "--\r\n"));
    }

    private static String pairs(List<KeyVal> fields) {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.key(), UTF_8) + "=" + URLEncoder.encode(field.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The server did not lead on: the step was not acknowledged. */
    static final class NotTaken extends IOException {

        private final int status;

        NotTaken(int status, String action, String said) {
            super(status + " " + action + ": " + said);
            this.status = status;
        }

        /** True where the server itself could not, as while its database comes back. */
        boolean byTrouble() {
            return status >= 500;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path))
                .timeout(Duration.ofSeconds(60));
    }
}
