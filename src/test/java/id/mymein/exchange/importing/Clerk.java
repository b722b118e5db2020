package id.mymein.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mymein.Browser;
import id.mymein.People;
import id.mymein.exchange.ImportId;
import id.mymein.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Somebody who imports, in one session without scripts. */
final class Clerk {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Browser browser;
    private final People people;
    final Actor actor;

    Clerk(MockMvc web, People people, Actor actor) {
        this.browser = new Browser(web);
        this.people = people;
        this.actor = actor;
    }

    /** An answer with its page. */
    record Seen(int status, String location, Document page, java.util.function.Supplier<byte[]> content) {

        byte[] body() {
            return content.get();
        }

        /** The message at a field of the form; empty where there is none. */
        String problem(String field) {
            return page.select("#e-" + field).text();
        }

        String chosen(String column) {
            return page.select("#k-" + column + " option[selected]").text();
        }
    }

    private static Seen seen(MvcResult result) throws Exception {
        var answer = result.getResponse();
        String location = answer.getHeader("Location");
        return new Seen(
                answer.getStatus(),
                location == null ? "" : location,
                Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)),
                answer::getContentAsByteArray);
    }

    Seen open(String path) throws Exception {
        return seen(browser.send(get(java.net.URI.create(path)).with(people.signedIn(actor))));
    }

    Seen item(ImportId id) throws Exception {
        return open("/meja/impor/" + id);
    }

    Seen send(String path, String... fields) throws Exception {
        var request = multipart(path);
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return seen(browser.send(request.with(people.signedIn(actor)).with(csrf())));
    }

    Seen step(ImportId id, String step, String... fields) throws Exception {
        return send("/meja/impor/" + id + "/" + step, fields);
    }

    Seen trying(String kind, String name, byte[] content) throws Exception {
        var request = multipart("/meja/impor");
        request.file(new MockMultipartFile("berkas", name, "application/octet-stream", content));
        request.param("jenis", kind);
        return seen(browser.send(request.with(people.signedIn(actor)).with(csrf())));
    }

    ImportId upload(String name, byte[] content) throws Exception {
        Seen answer = trying("uji", name, content);
        assertThat(answer.status()).as(answer.problem("berkas")).isEqualTo(303);
        assertThat(answer.location()).endsWith("/kolom");
        return new ImportId(UUID.fromString(answer.location().split("/")[3]));
    }

    /** Takes the columns as they are guessed. */
    void map(ImportId id) throws Exception {
        Seen form = open("/meja/impor/" + id + "/kolom");
        var fields = new java.util.ArrayList<String>();
        form.page().select("form[method=post] input[type=hidden]").forEach(input -> {
            fields.add(input.attr("name"));
            fields.add(input.attr("value"));
        });
        form.page().select("form[method=post] select").forEach(select -> {
            fields.add(select.attr("name"));
            fields.add(select.select("option[selected]").attr("value"));
        });
        Seen answer = step(id, "kolom", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.page().select(".invalid").text()).isEqualTo(303);
    }

    /** What the page says once the work in the background is done. */
    Seen rested(ImportId id) throws Exception {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> item(id).page().select("#kemajuan").isEmpty());
        return item(id);
    }

    ImportId checked(String name, byte[] content) throws Exception {
        ImportId id = upload(name, content);
        map(id);
        rested(id);
        return id;
    }
}
