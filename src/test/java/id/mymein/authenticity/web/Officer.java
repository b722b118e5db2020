package id.mymein.authenticity.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mymein.Browser;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Somebody at the police's pages, in one session without scripts. */
final class Officer {

    private final Browser browser;
    private final People people;
    private final Actor actor;

    Officer(MockMvc web, People people, Actor actor) {
        this.browser = new Browser(web);
        this.people = people;
        this.actor = actor;
    }

    /** An answer with its page. */
    record Seen(int status, String location, Document page) {

        /** The message at a field of the form; empty where there is none. */
        String problem(String field) {
            return page.select("#e-" + field).text();
        }

        String value(String field) {
            var element = page.select("[name=" + field + "]").first();
            return element == null ? "" : element.hasAttr("value") ? element.attr("value") : element.wholeText();
        }
    }

    Seen open(String path) throws Exception {
        return seen(browser.send(get(path).with(people.signedIn(actor))));
    }

    Seen item(StoryId story) throws Exception {
        return open("/meja/polres/" + story);
    }

    /** Sends the one form of a story's page to where one of its buttons leads; fields as name, value, name, value. */
    Seen send(StoryId story, String button, String... fields) throws Exception {
        return send("/meja/polres/" + story + "/" + button, null, fields);
    }

    Seen send(String path, @Nullable MockMultipartFile file, String... fields) throws Exception {
        var request = multipart(path);
        if (file != null) {
            request.file(file);
        }
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return seen(browser.send(request.with(people.signedIn(actor)).with(csrf())));
    }

    Seen addFile(StoryId story, String name, byte[] content) throws Exception {
        var file = new MockMultipartFile("berkas", name, "application/octet-stream", content);
        return send("/meja/polres/" + story + "/bukti", file);
    }

    Seen addNote(StoryId story, String words) throws Exception {
        return send(story, "bukti", "catatan", words);
    }

    /** Reads the page and decides on what it shows. */
    Seen decide(StoryId story, String verdict, String reason, String... more) throws Exception {
        String seen = item(story).value("sidik");
        String[] fields = new String[6 + more.length];
        System.arraycopy(new String[] {"sidik", seen, "putusan", verdict, "alasan", reason}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        return send(story, "keaslian", fields);
    }

    private static Seen seen(MvcResult result) throws Exception {
        var answer = result.getResponse();
        String location = answer.getHeader("Location");
        return new Seen(
                answer.getStatus(),
                location == null ? "" : location,
                Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)));
    }
}
