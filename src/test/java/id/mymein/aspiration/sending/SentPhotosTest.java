package id.mymein.aspiration.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.image.Samples;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Photos of residents: taken in without what they say of their owner, and shown to whom they are meant for. */
@IntegrationTest
class SentPhotosTest {

    @Autowired
    MockMvc web;

    @Autowired
    Residents residents;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void offices() {
        cast = residents.cast();
    }

    private static MockMultipartFile photo(String name) {
        return new MockMultipartFile(
                "foto", name, "image/jpeg", Samples.withExif(Samples.jpeg(900, 600), Samples.tiff(1)));
    }

    private static MockMultipartFile broken() {
        return new MockMultipartFile("foto", "palsu.jpg", "image/jpeg", "bukan foto".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itsSenderAndWhoVerifiesSeeItAndNobodyElse() throws Exception {
        String receipt = SentForm.receipt(
                SentForm.complete().send(web, photo("KTP Siti Aminah.jpg")).andExpect(status().isSeeOther()));
        Document page = SentForm.page(web.perform(get(receipt)));
        String src = page.select(".sent img").attr("src");
        web.perform(get(src)).andExpect(status().isOk()).andExpect(header().string("Cache-Control", "no-store"));
        String id = src.replaceFirst(".*/foto/([^/]+)/.*", "$1");
        String other = SentForm.receipt(SentForm.complete().send(web));
        web.perform(get(src.replace(receipt, other))).andExpect(status().isNotFound());
        web.perform(get("/foto/" + id + "/400.jpg")).andExpect(status().isNotFound());
        web.perform(get("/foto/" + id + "/400.jpg").with(people.signedIn(cast.verifier())))
                .andExpect(status().isOk());
        var colleague = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        web.perform(get("/foto/" + id + "/400.jpg").with(people.signedIn(colleague)))
                .andExpect(status().isNotFound());
        web.perform(get("/meja/foto/" + id + "/asli").with(people.signedIn(cast.verifier())))
                .andExpect(status().isNotFound());
        assertThat(jdbc.sql("""
                                select file_name || coalesce(camera, '') || coalesce(taken_at::text, '')
                                    || coalesce(latitude::text, '') || coalesce(uploaded_by::text, '')
                                from media_object where id = :id""")
                        .param("id", UUID.fromString(id))
                        .query(String.class)
                        .single())
                .isEqualTo("foto");
    }

    @Test
    void aFileThatIsNoPhotoIsRefusedAndTheGoodOneStaysWithTheForm() throws Exception {
        SentForm form = SentForm.complete();
        Document page =
                SentForm.page(form.send(web, photo("baik.jpg"), broken()).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#e-foto").text()).contains("bukan foto");
        assertThat(page.select(".step.now").attr("id")).isEqualTo("kapan");
        web.perform(get(page.select(".kept img").attr("src"))).andExpect(status().isOk());
        String name = page.select("[name=terkirim]").val();
        String receipt = SentForm.receipt(form.with("terkirim", name).send(web).andExpect(status().isSeeOther()));
        assertThat(SentForm.page(web.perform(get(receipt))).select(".sent img")).hasSize(1);
    }

    @Test
    void whatIsTickedIsLeftOut() throws Exception {
        SentForm form = SentForm.complete();
        String name = SentForm.page(form.send(web, photo("a.jpg"), broken()))
                .select("[name=terkirim]")
                .val();
        String receipt =
                SentForm.receipt(form.with("terkirim", name).with("hapus", name).send(web));
        assertThat(SentForm.page(web.perform(get(receipt))).select(".sent img")).isEmpty();
    }

    @Test
    void aPhotoOfAnotherFormIsNotTaken() throws Exception {
        String name = SentForm.page(SentForm.complete().send(web, photo("a.jpg"), broken()))
                .select("[name=terkirim]")
                .val();
        String receipt = SentForm.receipt(
                SentForm.complete().with("terkirim", name).send(web).andExpect(status().isSeeOther()));
        assertThat(SentForm.page(web.perform(get(receipt))).select(".sent img")).isEmpty();
        web.perform(get("/aspirasi/kirim/foto/" + UUID.randomUUID() + "/" + name))
                .andExpect(status().isNotFound());
        web.perform(get("/aspirasi/kirim/foto/" + UUID.randomUUID() + "/x.y")).andExpect(status().isNotFound());
    }

    @Test
    void moreThanTenAreNotTaken() throws Exception {
        var photos = new MockMultipartFile[11];
        for (int n = 0; n < photos.length; n++) {
            photos[n] = photo("foto-" + n + ".jpg");
        }
        Document page =
                SentForm.page(SentForm.complete().send(web, photos).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("#e-foto").text()).contains("10");
        assertThat(page.select("[name=terkirim]")).hasSize(10);
    }
}
