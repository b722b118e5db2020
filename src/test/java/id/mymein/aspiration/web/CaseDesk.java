package id.mymein.aspiration.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mymein.People;
import id.mymein.identity.Actor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody at the desk of aspirations, without scripts. */
final class CaseDesk {

    private final MockMvc web;
    private final People people;
    private final Actor actor;

    CaseDesk(MockMvc web, People people, Actor actor) {
        this.web = web;
        this.people = people;
        this.actor = actor;
    }

    record Seen(int status, String location, Document page) {

        String problem(String field) {
            return page.select("#e-" + field).text();
        }

        String value(String field) {
            return page.select("main form.case-fields [name=" + field + "]").val();
        }

        String version() {
            return page.select("main [name=versi]").val();
        }

        String main() {
            return page.select("main").text();
        }
    }

    Seen open(String path) throws Exception {
        return seen(web.perform(get(URI.create(path)).with(people.signedIn(actor)))
                .andReturn()
                .getResponse());
    }

    Seen send(String path, List<MockMultipartFile> files, String... fields) throws Exception {
        var request = multipart(URI.create(path));
        files.forEach(request::file);
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return seen(web.perform(request.with(people.signedIn(actor)).with(csrf()))
                .andReturn()
                .getResponse());
    }

    Seen send(String path, String... fields) throws Exception {
        return send(path, List.of(), fields);
    }

    private static Seen seen(MockHttpServletResponse answer) throws IOException {
        String location = answer.getHeader("Location");
        return new Seen(
                answer.getStatus(),
                location == null ? "" : location,
                Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    static MockMultipartFile photo(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new MockMultipartFile("foto", name, "image/png", bytes.toByteArray());
    }
}
