package id.mymein.community.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mymein.People;
import id.mymein.community.ActivityId;
import id.mymein.identity.Actor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Somebody at the pages of activities. */
final class Desk {

    static final String ACTIVITIES = "/meja/kim/kegiatan";

    private final MockMvc web;
    private final People people;
    private final Actor actor;

    Desk(MockMvc web, People people, Actor actor) {
        this.web = web;
        this.people = people;
        this.actor = actor;
    }

    record Seen(int status, String location, Document page) {

        /** What stands in the first field of that name. */
        String value(String field) {
            Element found = page.select("main [name=" + field + "]").first();
            return found == null
                    ? ""
                    : switch (found.normalName()) {
                        case "textarea" -> found.wholeText().stripLeading();
                        case "select" -> found.select("option[selected]").val();
                        default -> found.val();
                    };
        }

        String problem(String field) {
            return page.select("[id=e-" + field + "]").text();
        }

        String alert() {
            return page.select("[role=alert]").text();
        }

        ActivityId activity() {
            assertThat(status).as(page.select(".invalid, .lockline").text()).isEqualTo(303);
            return new ActivityId(UUID.fromString(location.substring(ACTIVITIES.length() + 1)));
        }
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    Seen open(String path) throws Exception {
        return seen(
                web.perform(get(URI.create(path)).with(people.signedIn(actor))).andReturn());
    }

    Seen send(String path, List<MockMultipartFile> files, String... fields) throws Exception {
        var request = multipart(URI.create(path));
        files.forEach(request::file);
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return seen(
                web.perform(request.with(people.signedIn(actor)).with(csrf())).andReturn());
    }

    Seen send(String path, String... fields) throws Exception {
        return send(path, List.of(), fields);
    }

    /** Sends the form of a new activity of yesterday; later fields stand in for earlier ones of the same name. */
    Seen record(KimGroups.Kim kim, List<MockMultipartFile> files, String... others) throws Exception {
        return send(ACTIVITIES, files, form(kim, others));
    }

    Seen record(KimGroups.Kim kim, String... others) throws Exception {
        return record(kim, List.of(), others);
    }

    static String[] form(KimGroups.Kim kim, String... others) {
        var fields = new ArrayList<String>();
        List<String> own = List.of(
                "nomor",
                UUID.randomUUID().toString(),
                "kim",
                kim.id().toString(),
                "kegiatan",
                "Rapat bulanan",
                "tanggal",
                today().minusDays(1).toString(),
                "wilayah",
                kim.office().region().value(),
                "jumlah",
                "12",
                "jenis",
                "pertemuan",
                "tampil",
                "ya");
        for (int n = 0; n < own.size(); n += 2) {
            if (!List.of(others).contains(own.get(n))) {
                fields.addAll(own.subList(n, n + 2));
            }
        }
        fields.addAll(List.of(others));
        return fields.toArray(String[]::new);
    }

    static MockMultipartFile photo(String field, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new MockMultipartFile(field, name, "image/png", bytes.toByteArray());
    }

    static MockMultipartFile text(String field, String name, String content) {
        return new MockMultipartFile(field, name, "image/jpeg", content.getBytes(StandardCharsets.UTF_8));
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
