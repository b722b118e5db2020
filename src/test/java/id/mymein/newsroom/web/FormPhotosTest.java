package id.mymein.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Photos come with the form where there is no script, and stay where something else is wrong. */
@IntegrationTest
class FormPhotosTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    MediaLibrary media;

    @Autowired
    StoryDesk desk;

    Actor writer;
    Office office;

    @BeforeEach
    void someoneWrites() {
        writer = people.person(OfficeKind.KIM_GROUP, "63.11.08.2005", Role.CONTRIBUTOR);
        office = people.officeOf(writer);
    }

    @Test
    void aPhotoThatCameWithTheFormAsksForItsCaption() throws Exception {
        WrittenForm form = WrittenForm.complete(office);
        Document page = page(sent(form, new MockMultipartFile("files", "foto.png", "image/png", png()))
                .andExpect(status().isUnprocessableContent()));
        String id = page.select(".shots [name=photo]").val();
        assertThat(page.select("[id=e-caption-" + id + "]")).isNotEmpty();
        assertThat(page.select(".step.now").attr("id")).isEqualTo("foto");
        assertThat(page.select(".shot img").attr("src")).startsWith("/foto/" + id + "/");
        form.with("photo", id).with("caption-" + id, "Murid SD menyeberang").with("credit-" + id, "Noor Aina");
        String story = story(sent(form).andExpect(status().isSeeOther()));
        assertThat(photos(story))
                .containsExactly(new PhotoUse(UUID.fromString(id), "Murid SD menyeberang", "", "Noor Aina"));
    }

    @Test
    void aFileThatIsNoPhotoIsRefusedAndTheGoodOneStays() throws Exception {
        Document page = page(sent(
                        WrittenForm.complete(office),
                        new MockMultipartFile("files", "baik.png", "image/png", png()),
                        new MockMultipartFile(
                                "files",
                                "palsu.jpg",
                                "image/jpeg",
                                "bukan foto".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#e-photos").text()).contains("bukan foto");
        assertThat(page.select(".shots [name=photo]")).hasSize(1);
        assertThat(page.select("[name=who]").text()).isEqualTo("Kepala desa, warga RT 01");
    }

    @Test
    void aPhotoOfAnotherOfficeIsNotTaken() throws Exception {
        Actor neighbour = people.person(OfficeKind.KIM_GROUP, "63.11.08.2004", Role.CONTRIBUTOR);
        var theirs = (PhotoResult.Accepted) media.addPhoto(
                neighbour, people.officeOf(neighbour).id(), "a.png", new ByteArrayResource(png()), UUID.randomUUID());
        String id = theirs.photo().id().toString();
        WrittenForm form = WrittenForm.complete(office).with("photo", id).with("caption-" + id, "Curian");
        Document page = page(sent(form).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#e-photos")).isNotEmpty();
        web.perform(post("/meja/tulis/ketikan")
                        .params(form.fields())
                        .with(people.signedIn(writer))
                        .with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void photosAreMovedAndDroppedByTheFormItself() throws Exception {
        String first = added();
        String second = added();
        String third = added();
        WrittenForm form = WrittenForm.complete(office)
                .and("photo", first)
                .and("photo", second)
                .and("photo", third)
                .with("caption-" + first, "satu")
                .with("caption-" + second, "dua")
                .with("caption-" + third, "tiga")
                .with("forward", third)
                .with("drop", first);
        String story = story(saved(form).andExpect(status().isSeeOther()));
        assertThat(photos(story)).extracting(PhotoUse::caption).containsExactly("tiga", "dua");
        Document page = page(web.perform(get("/meja/tulis/" + story).with(people.signedIn(writer))));
        assertThat(page.select(".shots [name=photo]").eachAttr("value")).containsExactly(third, second);
    }

    private String added() throws IOException {
        return ((PhotoResult.Accepted)
                        media.addPhoto(writer, office.id(), "a.png", new ByteArrayResource(png()), UUID.randomUUID()))
                .photo()
                .id()
                .toString();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private ResultActions sent(WrittenForm form, MockMultipartFile... files) throws Exception {
        var request = multipart("/meja/tulis/kirim");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return web.perform(
                request.params(form.fields()).with(people.signedIn(writer)).with(csrf()));
    }

    private ResultActions saved(WrittenForm form) throws Exception {
        return web.perform(post("/meja/tulis")
                .params(form.fields())
                .with(people.signedIn(writer))
                .with(csrf()));
    }

    private List<PhotoUse> photos(String story) {
        return desk.story(writer, new StoryId(UUID.fromString(story))).content().photos();
    }

    private static String story(ResultActions result) {
        return String.valueOf(result.andReturn().getResponse().getHeader("Location"))
                .replaceAll("[?].*", "")
                .replaceAll(".*/", "");
    }

    private static Document page(ResultActions result) throws Exception {
        return Jsoup.parse(result.andReturn().getResponse().getContentAsString());
    }
}
