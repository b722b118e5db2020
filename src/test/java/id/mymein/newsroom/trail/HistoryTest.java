package id.mymein.newsroom.trail;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.StoryWriting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whoever may see a story sees how its text came to be; who may edit it now may bring an old text back. */
@IntegrationTest
class HistoryTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryDesk desk;

    @Autowired
    JdbcClient jdbc;

    Cast cast;

    @BeforeEach
    void everyRole() {
        cast = newsdesk.cast();
    }

    private StoryId edited() {
        StoryId id =
                newsdesk.claimed(cast, content("Jembatan dibuka", "<p>Dibuka pukul 10 pagi oleh kepala desa.</p>"));
        saved(
                cast.editor(),
                id,
                1,
                content("Jembatan dibuka lagi", "<p>Dibuka pukul 8 pagi oleh kepala desa.</p><h2>Biaya</h2>"));
        return id;
    }

    private void saved(Actor who, StoryId id, int base, Content content) {
        assertThat(writing.save(who, id, base, content)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void theLastChangeIsShownFirst() throws Exception {
        StoryId id = edited();
        Document page = page(cast.editor(), history(id));
        assertThat(page.select("#l-diff").text()).isEqualTo("Perubahan dari revisi 1 ke revisi 2");
        assertThat(words(page, "ins")).containsExactly("lagi", "8", "Biaya");
        assertThat(words(page, "del")).containsExactly("10");
        assertThat(page.select("ins .visually-hidden").first()).isNotNull();
        assertThat(page.select(".line-diff.is-heading .kind").text()).isEqualTo("+ Ditambah Judul bagian");
        assertThat(page.select(".revisions tbody tr")).hasSize(2);
        assertThat(page.select(".revisions tbody tr").eachText().getFirst())
                .contains(cast.editor().name(), "terbaru", "Disimpan");
        assertThat(page.select(".revisions .whole").eachText().getFirst())
                .isEqualTo(view(id).revisions().getLast().fingerprint());
        assertThat(page.select(".line-diff p").getFirst().wholeText())
                .isEqualTo("Dibuka pukul  [dihapus:] 10 [ditambah:] 8 pagi oleh kepala desa.");
    }

    @Test
    void anyTwoRevisionsAreCompared() throws Exception {
        StoryId id = edited();
        saved(cast.editor(), id, 2, content("Judul ketiga", "<p>Lain sama sekali.</p>"));
        Document page = page(cast.editor(), history(id) + "?dari=1&ke=3");
        assertThat(page.select("#l-diff").text()).isEqualTo("Perubahan dari revisi 1 ke revisi 3");
        assertThat(page.select("[name=dari][checked]").val()).isEqualTo("1");
        assertThat(page.select("[name=ke][checked]").val()).isEqualTo("3");
        assertThat(page(cast.editor(), history(id) + "?dari=3&ke=1")
                        .select("#l-diff")
                        .text())
                .isEqualTo("Perubahan dari revisi 3 ke revisi 1");
        assertThat(page(cast.editor(), history(id) + "?dari=2&ke=2")
                        .select(".empty")
                        .text())
                .isEqualTo("Kedua revisi sama persis.");
    }

    @Test
    void nonsenseInTheAddressShowsTheLastChangeAndSaysSo() throws Exception {
        StoryId id = edited();
        for (String query :
                new String[] {"?dari=x&ke=9", "?dari=-1&ke=2", "?ke=99999999999", "?dari=%3Cscript%3E&ke=x"}) {
            Document page = page(cast.editor(), history(id) + query);
            assertThat(page.select("#l-diff").text()).as(query).isEqualTo("Perubahan dari revisi 1 ke revisi 2");
            assertThat(page.select(".lockline").text()).as(query).contains("tidak ada");
        }
        assertThat(page(cast.editor(), history(id) + "?pulih=1").select(".lockline"))
                .isEmpty();
    }

    @Test
    void aStoryWithoutRevisionsSaysThatThereAreNone() throws Exception {
        StoryId id = writing.start(
                cast.contributor(), cast.contributor().grants().getFirst().office(), java.util.UUID.randomUUID());
        assertThat(page(cast.contributor(), history(id)).select(".empty").text())
                .contains("Belum ada");
        web.perform(get(history(id) + "/1/pemulihan").with(people.signedIn(cast.contributor())))
                .andExpect(status().isNotFound());
    }

    @Test
    void theOwnOfficeAndThePoliceOnceAskedReadAlongAndNobodyElse() throws Exception {
        StoryId id = edited();
        assertThat(page(cast.contributor(), history(id))
                        .select(".tabs a")
                        .eachAttr("href")
                        .getFirst())
                .isEqualTo("/meja/kabar-saya/" + id);
        assertThat(page(cast.contributor(), history(id)).select("a[href$=pemulihan]"))
                .isEmpty();
        assertNothing(cast.police(), id);
        done(decisions.findFit(cast.editor(), id, newsdesk.everyCheck()));
        assertThat(page(cast.police(), history(id))
                        .select(".tabs a")
                        .eachAttr("href")
                        .getFirst())
                .isEqualTo("/meja/polres/" + id);
        assertThat(page(cast.editor(), history(id))
                        .select(".tabs a")
                        .eachAttr("href")
                        .getFirst())
                .isEqualTo("/meja/berita/" + id);
        assertNothing(people.person(OfficeKind.KIM_GROUP, "63.11.08.2001", Role.CONTRIBUTOR), id);
        assertNothing(people.person(OfficeKind.DISKOMINFO, "63.07", Role.EDITOR, Role.CHIEF_EDITOR), id);
        assertNothing(people.person(OfficeKind.POLICE, "63.07", Role.AUTHENTICATOR), id);
        assertNothing(people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER, Role.ADMINISTRATOR), id);
        web.perform(get(history(id)))
                .andExpect(header().string("Location", org.hamcrest.Matchers.containsString("/masuk")));
    }

    private void assertNothing(Actor who, StoryId id) throws Exception {
        for (String path : new String[] {"/riwayat", "/riwayat/1/pemulihan", "/jejak", "/jejak.json"}) {
            web.perform(get("/meja/berita/" + id + path).with(people.signedIn(who)))
                    .andExpect(status().isNotFound());
        }
        web.perform(post(history(id) + "/1/pemulihan")
                        .param("base", "2")
                        .with(people.signedIn(who))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void restoringSaysBeforeAndAfterWhatComesOfIt() throws Exception {
        StoryId id = newsdesk.ready(cast, content("Versi satu", "<p>Isi satu.</p>"));
        saved(cast.editor(), id, 1, content("Versi dua", "<p>Isi dua.</p>"));
        done(decisions.findFit(cast.editor(), id, newsdesk.everyCheck()));
        Document before = page(cast.editor(), history(id) + "/1/pemulihan");
        assertThat(before.select(".consequences").text())
                .contains(
                        "ditulis lagi sebagai revisi 3", "kelayakan yang ada tidak berlaku lagi", "kembali diperiksa");
        assertThat(before.select("ins, del").text()).contains("satu", "dua");

        restore(cast.editor(), id, 1, "2")
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", history(id) + "?dari=2&ke=3&pulih=1"));
        Document after = page(cast.editor(), history(id) + "?dari=2&ke=3&pulih=1");
        assertThat(after.select(".lockline.good").text())
                .contains("Revisi 1 dipulihkan sebagai revisi 3", "mintalah yang baru");
        assertThat(after.select(".revisions tbody tr").eachText().getFirst()).contains("Dipulihkan dari revisi 1");
        StoryView view = view(id);
        assertThat(view.standing().state()).isEqualTo(StoryState.IN_REVIEW);
        assertThat(view.standing().fit()).isFalse();
        assertThat(view.content()).isEqualTo(view.revisions().getFirst().content());
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :subject and action = 'newsroom.restore'")
                        .param("subject", "story:" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoeverSavedMeanwhileIsNotOverwritten() throws Exception {
        StoryId id = edited();
        saved(cast.editor(), id, 2, content("Disimpan di tab lain", "<p>Yang ketiga.</p>"));
        Document page = Jsoup.parse(restore(cast.editor(), id, 1, "2")
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("[role=alert]").text()).contains("Ada revisi baru", "Belum ada yang berubah");
        assertThat(page.select("[name=base]").val()).isEqualTo("3");
        assertThat(page.select("ins, del").text()).contains("Disimpan di tab lain");
        assertThat(view(id).revisions()).hasSize(3);
    }

    @Test
    void nonsenseInTheFormIsAConflictAndChangesNothing() throws Exception {
        StoryId id = edited();
        for (String base : new String[] {"", "x", "-2", "999999999999"}) {
            restore(cast.editor(), id, 1, base).andExpect(status().isConflict());
        }
        assertThat(view(id).revisions()).hasSize(2);
    }

    @Test
    void restoringTwiceRestoresOnce() throws Exception {
        StoryId id = edited();
        restore(cast.editor(), id, 1, "2").andExpect(status().isSeeOther());
        restore(cast.editor(), id, 1, "2").andExpect(status().isSeeOther());
        assertThat(view(id).revisions()).hasSize(3);
    }

    @Test
    void onlyWhoMayEditNowRestores() throws Exception {
        StoryId id = edited();
        Actor second = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        assertThat(page(second, history(id) + "/1/pemulihan").select("form button"))
                .isEmpty();
        assertRefused(second, id, "sedang dipegang redaktur lain");
        assertRefused(cast.contributor(), id, "");
        done(decisions.findFit(cast.editor(), id, newsdesk.everyCheck()));
        assertRefused(cast.police(), id, "");
        StoryId sent = newsdesk.submitted(cast, content("Baru dikirim"));
        saved(cast.contributor(), draft(), 1, content("Draf boleh", "<p>Lain.</p>"));
        assertThat(view(sent).revisions()).hasSize(1);
    }

    private StoryId draft() {
        return newsdesk.draft(cast, content("Masih draf"));
    }

    @Test
    void theAuthorRestoresAnOwnDraft() throws Exception {
        StoryId id = draft();
        saved(cast.contributor(), id, 1, content("Draf yang salah", "<p>Salah.</p>"));
        assertThat(page(cast.contributor(), history(id)).select("a[href$=/1/pemulihan]"))
                .hasSize(1);
        restore(cast.contributor(), id, 1, "2").andExpect(status().isSeeOther());
        assertThat(desk.story(cast.contributor(), id).title()).isEqualTo("Masih draf");
    }

    private void assertRefused(Actor who, StoryId id, String words) throws Exception {
        String page = restore(who, id, 1, "2")
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("[role=alert]").text()).contains(words, "Belum ada yang berubah");
        assertThat(view(id).revisions()).hasSize(2);
    }

    @Test
    void whatWasTypedAndNotSavedStays() throws Exception {
        StoryId id = edited();
        assertThat(writing.keep(cast.editor(), id, 2, content("Sedang diketik")))
                .isTrue();
        assertThat(page(cast.editor(), history(id) + "/1/pemulihan")
                        .select(".consequences")
                        .text())
                .contains("tetap ada di formulir");
        restore(cast.editor(), id, 1, "2").andExpect(status().isSeeOther());
        assertThat(view(id).hands().work())
                .isNotNull()
                .extracting(copy -> copy.content().title())
                .isEqualTo("Sedang diketik");
    }

    @Test
    void aPublicStoryKeepsItsReleaseWhenAnOldTextComesBack() throws Exception {
        StoryId id = newsdesk.published(cast, content("Tayang satu"));
        newsdesk.corrected(cast, id, content("Tayang dua"), "Judulnya salah.");
        assertThat(page(cast.editor(), history(id) + "/1/pemulihan")
                        .select(".consequences")
                        .text())
                .contains("tidak berubah sampai ralat terbit");
        restore(cast.editor(), id, 1, "2").andExpect(status().isSeeOther());
        StoryView view = view(id);
        assertThat(view.standing().state()).isEqualTo(StoryState.IN_REVIEW);
        assertThat(view.live()).isNotNull().extracting(live -> live.revision()).isEqualTo(2);
    }

    @Test
    void aForgedFormIsRefused() throws Exception {
        StoryId id = edited();
        web.perform(post(history(id) + "/1/pemulihan").param("base", "2").with(people.signedIn(cast.editor())));
        assertThat(view(id).revisions()).hasSize(2);
    }

    private ResultActions restore(Actor who, StoryId id, int revision, String base) throws Exception {
        return web.perform(post(history(id) + "/" + revision + "/pemulihan")
                .param("base", base)
                .with(people.signedIn(who))
                .with(csrf()));
    }

    private StoryView view(StoryId id) {
        return desk.story(cast.editor(), id);
    }

    private static String history(StoryId id) {
        return "/meja/berita/" + id + "/riwayat";
    }

    private static java.util.List<String> words(Document page, String element) {
        return page.select(element + " .w").eachText();
    }

    private Document page(Actor who, String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
