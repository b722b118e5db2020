package id.mymein.newsroom.desk;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class EditorItemTest {

    @Autowired
    DeskVisit desk;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryConversation conversation;

    @Autowired
    MediaLibrary media;

    @Autowired
    JdbcClient jdbc;

    Cast cast;

    @BeforeEach
    void everyRole() {
        cast = newsdesk.cast();
    }

    @Test
    void aStoryStandsWithItsFactsBesideItsQueue() throws Exception {
        String title = unique("Jembatan <b>Mayanau</b>");
        StoryId story = newsdesk.submitted(cast, content(title));
        String word = title.substring(title.length() - 8);
        Document page = desk.page(cast.editor(), "/meja/berita/" + story + "?antrean=baru&kata=" + word);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select(".facts").text())
                .contains(
                        people.officeOf(cast.contributor()).name(),
                        cast.contributor().name(),
                        "Jembatan RT 02, ",
                        ", 06.30",
                        "Pembangunan");
        assertThat(page.select("article.text").text()).contains("Jembatan gantung dibuka lagi pagi ini.");
        assertThat(page.select(".list-group [aria-current] b").text()).isEqualTo(title);
        assertThat(page.select(".tabs a").eachAttr("href"))
                .containsExactly(
                        "/meja/berita/" + story + "?antrean=baru&kata=" + word,
                        "/meja/berita/" + story + "/riwayat?antrean=baru&kata=" + word,
                        "/meja/berita/" + story + "/jejak?antrean=baru&kata=" + word);
        assertThat(page.select(".side").text()).contains("Kelayakan: belum", "Keaslian: belum");
    }

    @Test
    void nobodySeesAStoryOfAnotherRegionOrOneThatWasNotSent() throws Exception {
        StoryId story = newsdesk.submitted(cast, content("Milik Mayanau"));
        Actor elsewhere = people.person(OfficeKind.DISKOMINFO, "63.10", Role.EDITOR, Role.CHIEF_EDITOR);
        Actor sibling = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.01", Role.EDITOR);
        for (Actor other : List.of(elsewhere, sibling, cast.contributor(), cast.police())) {
            desk.open(other, "/meja/berita/" + story).andExpect(status().isNotFound());
            desk.send(other, story, "klaim").andExpect(status().isNotFound());
            desk.send(other, story, "pesan", "reason", "Halo?").andExpect(status().isNotFound());
        }
        desk.open(cast.editor(), "/meja/berita/" + newsdesk.draft(cast, content("Belum dikirim")))
                .andExpect(status().isNotFound());
        desk.open(cast.editor(), "/meja/berita/" + UUID.randomUUID()).andExpect(status().isNotFound());
        desk.open(cast.editor(), "/meja/berita/bukan-id").andExpect(status().isNotFound());
        desk.open(cast.editor(), "/meja/berita/%27or%201=1").andExpect(status().isNotFound());
    }

    @Test
    void onlyWhatIsOpenIsOfferedAndTheRestSaysWhy() throws Exception {
        StoryId story = newsdesk.submitted(cast, content("Siapa boleh apa"));
        assertThat(actions(desk.item(cast.editor(), story))).containsExactlyInAnyOrder("klaim", "pesan");
        done(decisions.claim(cast.editor(), story));
        assertThat(actions(desk.item(cast.editor(), story)))
                .containsExactlyInAnyOrder("lepas", "pesan", "kelayakan", "pengembalian", "penolakan");
        Actor second = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        Document others = desk.item(second, story);
        assertThat(actions(others)).containsExactly("pesan");
        assertThat(others.select(".why").text()).contains("Layak, Kembalikan, Tolak:", "sedang dipegang redaktur lain");
        assertThat(others.select(".held").text()).contains(cast.editor().name());
        Document chiefs = desk.item(cast.chief(), story);
        assertThat(actions(chiefs)).containsExactlyInAnyOrder("klaim", "pesan", "penugasan");
        assertThat(chiefs.select(".held").text()).contains("Ambil alih", "disimpan sebagai revisi");
    }

    @Test
    void whatIsPublicIsRetractedByAChiefEditorOnly() throws Exception {
        StoryId story = newsdesk.published(cast, content("Sudah tayang"));
        Document editors = desk.item(cast.editor(), story);
        assertThat(actions(editors)).containsExactlyInAnyOrder("pesan", "pemeriksaan-ulang");
        assertThat(editors.select(".why").text()).contains("Cabut dari portal:", "Peran Anda tidak mencakup");
        assertThat(editors.select(".facts a[href^=/berita/]")).hasSize(1);
        assertThat(editors.select(".side").text()).contains("Kelayakan: ada", "Keaslian: ada");
        assertThat(actions(desk.item(cast.chief(), story))).contains("pencabutan", "pemeriksaan-ulang");
    }

    @Test
    void aClaimThatRanOutSaysWhoHadIt() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Lama dipegang"));
        jdbc.sql("update story set claimed_until = now() - interval '1 minute' where id = :id")
                .param("id", story.value())
                .update();
        Actor second = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        assertThat(desk.item(second, story).select(".held").text())
                .contains("Pegangan " + cast.editor().name(), "disimpan sebagai revisi");
    }

    @Test
    void theChecklistComesFromTheDatabaseInBothLanguages() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Diperiksa"));
        assertThat(desk.item(cast.editor(), story).select(".checks label").eachText())
                .hasSize(newsdesk.everyCheck().size())
                .contains("Judul sesuai isi");
        Document english = desk.inEnglish(cast.editor(), "/meja/berita/" + story);
        assertThat(english.select(".checks label").eachText()).contains("The headline says what the text says");
        assertThat(english.select(".fit button").text()).startsWith("Fit, send to the police");
        assertThat(english.select("h1").attr("lang")).isEqualTo("id");
    }

    @Test
    void findingsConversationAndSimilarStoriesStandBesideTheText() throws Exception {
        String title = unique("Jembatan gantung dibuka warga");
        StoryId earlier = newsdesk.published(cast, content(title + " kemarin"));
        StoryId story = newsdesk.awaitingAuthenticity(cast, content(title));
        done(decisions.findAuthenticity(cast.police(), story, StoryEvent.FIND_UNPROVEN, "Belum ada saksi.", 0));
        conversation.post(cast.contributor(), story, "Kami tambah saksi.");
        Document page = desk.item(cast.editor(), story);
        assertThat(page.select(".side").text())
                .contains("Belum terbukti", "Belum ada saksi.", cast.police().name(), "Keaslian: tidak diberikan")
                .contains(title + " kemarin", "% mirip");
        assertThat(page.select(".talk .them").text())
                .contains(cast.contributor().name(), "Kami tambah saksi.");
        assertThat(page.select(".near a[href^=/berita/]").text()).contains("kemarin");
        assertThat(earlier).isNotEqualTo(story);
    }

    @Test
    void aChangedTextTurnsTheKeyStale() throws Exception {
        StoryId story = newsdesk.awaitingAuthenticity(cast, content("Sebelum diubah"));
        writing.save(cast.editor(), story, 1, content("Sesudah diubah"));
        assertThat(desk.item(cast.editor(), story).select(".side").text())
                .contains("Kelayakan: perlu diputuskan lagi, teks berubah");
    }

    @Test
    void photosStandInTheTextWithWhatTheirOriginalsSay() throws Exception {
        var accepted = (PhotoResult.Accepted) media.addPhoto(
                cast.contributor(),
                people.officeOf(cast.contributor()).id(),
                "jembatan.png",
                new ByteArrayResource(png()),
                UUID.randomUUID());
        UUID photo = accepted.photo().id().value();
        Content plain = content("Berfoto", "<p>Satu.</p><figure data-photo=\"" + photo + "\"></figure><p>Dua.</p>");
        StoryId story = newsdesk.submitted(
                cast,
                new Content(
                        plain.title(),
                        plain.who(),
                        plain.body(),
                        plain.category(),
                        plain.region(),
                        plain.place(),
                        plain.eventDate(),
                        plain.eventTime(),
                        List.of(new PhotoUse(photo, "Murid menyeberang", "Anak di jembatan", "Noor"))));
        jdbc.sql("update media_object set taken_at = now(), latitude = -2.31, longitude = 115.62 where id = :id")
                .param("id", photo)
                .update();
        Document page = desk.item(cast.editor(), story);
        assertThat(page.select(".shown img").attr("alt")).isEqualTo("Anak di jembatan");
        assertThat(page.select(".shown").text())
                .contains("Murid menyeberang", "Foto: Noor", "beda hari dengan kejadian", "-2,31000; 115,62000");
        assertThat(page.select(".original a").eachAttr("href"))
                .contains("/meja/foto/" + photo + "/asli")
                .anyMatch(map -> map.startsWith("https://www.openstreetmap.org/?mlat=-2.310000"));
        assertThat(page.select("article.text > *").eachText().getFirst()).isEqualTo("Satu.");
    }

    @Test
    void anEditorOfAnotherOfficeEditsAndComesBackToTheDesk() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Judul lama"));
        assertThat(desk.item(cast.editor(), story).select("[data-key=e]").attr("href"))
                .isEqualTo("/meja/tulis/" + story);
        Document form = desk.page(cast.editor(), "/meja/tulis/" + story);
        assertThat(form.select("a.back").attr("href")).isEqualTo("/meja/berita/" + story);
        assertThat(form.select("#kabar").attr("data-then")).isEqualTo("/meja/berita/" + story + "?tersimpan=ya");
        writing.save(cast.editor(), story, 1, content("Judul baru"));
        Document back = desk.page(cast.editor(), "/meja/berita/" + story + "?tersimpan=ya");
        assertThat(back.select("h1").text()).isEqualTo("Judul baru");
        assertThat(back.select("[role=status]").text()).contains("Perubahan “Judul baru” tersimpan.");
        Actor second = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        assertThat(desk.item(second, story).select("[data-key=e]")).isEmpty();
    }

    @Test
    void nonsenseTextIsShownAndNotRun() throws Exception {
        StoryId story = newsdesk.submitted(
                cast, content("<script>alert(1)</script>", "<p>aman</p><script>alert(1)</script><p onclick=x>ya</p>"));
        Document page = desk.item(cast.editor(), story);
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("main script, [onclick]")).isEmpty();
    }

    private static List<String> actions(Document page) {
        return page.select("form[method=post]").eachAttr("action").stream()
                .map(action -> action.replaceFirst("^/meja/berita/[^/]+/", "").replaceFirst("[?#].*", ""))
                .toList();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
