package id.mymein.newsroom.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Goes to the editors' desk for tests: opens pages, sends the forms that stand on them. */
@Component
class DeskVisit {

    private final ObjectProvider<MockMvc> server;
    private final People people;

    DeskVisit(ObjectProvider<MockMvc> server, People people) {
        this.server = server;
        this.people = people;
    }

    private MockMvc web() {
        return server.getObject();
    }

    Document page(Actor who, String path) throws Exception {
        return read(open(who, path).andExpect(status().isOk()));
    }

    Document inEnglish(Actor who, String path) throws Exception {
        return read(web().perform(get(java.net.URI.create(path))
                        .cookie(new jakarta.servlet.http.Cookie("bahasa", "en"))
                        .with(people.signedIn(who)))
                .andExpect(status().isOk()));
    }

    Document item(Actor who, StoryId story) throws Exception {
        return page(who, "/meja/berita/" + story);
    }

    ResultActions open(Actor who, String path) throws Exception {
        return web().perform(get(java.net.URI.create(path)).with(people.signedIn(who)));
    }

    /** @param fields name, value, name, value */
    ResultActions send(Actor who, StoryId story, String act, String... fields) throws Exception {
        return web().perform(form(story, act, fields).with(people.signedIn(who)).with(csrf()));
    }

    /** The page to which a form led, with what it says of what was done. */
    Document next(Actor who, StoryId story, String act, String... fields) throws Exception {
        var answer = web().perform(
                        form(story, act, fields).with(people.signedIn(who)).with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        String path = Objects.requireNonNull(answer.getRedirectedUrl()).replaceFirst("#.*", "");
        return read(web().perform(get(java.net.URI.create(path))
                        .cookie(answer.getCookies())
                        .with(people.signedIn(who)))
                .andExpect(status().isOk()));
    }

    ResultActions forged(Actor who, StoryId story, String act) throws Exception {
        return web().perform(form(story, act).with(people.signedIn(who)).with(csrf().useInvalidToken()));
    }

    private static MockHttpServletRequestBuilder form(StoryId story, String act, String... fields) {
        var form = post(java.net.URI.create("/meja/berita/" + story + "/" + act));
        for (int n = 0; n < fields.length; n += 2) {
            form.param(fields[n], fields[n + 1]);
        }
        return form;
    }

    static Document read(ResultActions result) throws Exception {
        return Jsoup.parse(result.andReturn().getResponse().getContentAsString());
    }
}
