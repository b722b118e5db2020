package id.mymein.newsroom.web;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Contributors see where their stories stand, who has them and what is asked, and are told of it. */
@IntegrationTest
class OwnStoriesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryPublication publication;

    @Autowired
    StoryConversation conversation;

    Cast cast;

    @BeforeEach
    void everyRole() {
        cast = newsdesk.cast();
    }

    @Test
    void whoHasNothingYetIsLedToWriting() throws Exception {
        Document page = page(cast.contributor(), "/meja/kabar-saya");
        assertThat(page.select(".first-time a").attr("href")).isEqualTo("/meja/tulis");
        assertThat(page.select(".own-list")).isEmpty();
    }

    @Test
    void eachStoryStandsUnderTheFiltersOfItsState() throws Exception {
        newsdesk.draft(cast, content("Masih draf"));
        newsdesk.claimed(cast, content("Sedang diperiksa redaktur"));
        StoryId returned = newsdesk.claimed(cast, content("Kembali ke penulis"));
        done(decisions.returnToAuthor(cast.editor(), returned, "Siapa nama kepala desanya?"));
        newsdesk.published(cast, content("Sudah tayang"));
        StoryId rejected = newsdesk.claimed(cast, content("Tidak dimuat"));
        done(decisions.reject(cast.editor(), rejected, "Sudah pernah dimuat."));

        assertThat(titles("all")).hasSize(5);
        assertThat(titles("to_do")).containsExactly("Kembali ke penulis");
        assertThat(titles("draft")).containsExactlyInAnyOrder("Masih draf", "Kembali ke penulis");
        assertThat(titles("underway")).containsExactly("Sedang diperiksa redaktur");
        assertThat(titles("public")).containsExactly("Sudah tayang");
        assertThat(titles("closed")).containsExactly("Tidak dimuat");
        assertThat(titles("tidak-ada")).hasSize(5);

        Document page = page(cast.contributor(), "/meja/kabar-saya");
        assertThat(page.text())
                .contains(
                        "Siapa nama kepala desanya?",
                        "dipegang " + cast.editor().name());
        assertThat(page.select(".own-list a[href^=/berita/]")).hasSize(1);
        assertThat(page.select("nav [href=/meja/kabar-saya] .pill").text()).isEqualTo("1");
    }

    @Test
    void aReturnedStorySaysWhyAndIsMendedAndSentAgain() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Kembali ke penulis"));
        done(decisions.returnToAuthor(cast.editor(), story, "Siapa nama kepala desanya?"));
        Document page = page(cast.contributor(), "/meja/kabar-saya/" + story);
        assertThat(page.select("blockquote").text()).isEqualTo("Siapa nama kepala desanya?");
        assertThat(page.select("a[href=/meja/tulis/" + story + "]")).isNotEmpty();
        WrittenForm form =
                WrittenForm.complete(people.officeOf(cast.contributor())).with("base", "1");
        web.perform(post("/meja/tulis/" + story + "/kirim")
                        .params(form.fields())
                        .with(people.signedIn(cast.contributor()))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(page(cast.contributor(), "/meja/kabar-saya/" + story).select(".way li"))
                .hasSize(5);
    }

    @Test
    void theAuthorIsToldOfReturnRejectionVerdictsAndPublication() throws Exception {
        StoryId returned = newsdesk.claimed(cast, content("Yang kembali"));
        done(decisions.returnToAuthor(cast.editor(), returned, "Lengkapi <b>."));
        StoryId rejected = newsdesk.claimed(cast, content("Yang ditolak"));
        done(decisions.reject(cast.editor(), rejected, "Sudah ada."));
        StoryId hoax = newsdesk.awaitingAuthenticity(cast, content("Yang hoaks"));
        done(decisions.findAuthenticity(cast.police(), hoax, StoryEvent.FIND_HOAX, "Tidak pernah terjadi.", 1));
        StoryId unproven = newsdesk.awaitingAuthenticity(cast, content("Yang belum pasti"));
        done(decisions.findAuthenticity(cast.police(), unproven, StoryEvent.FIND_UNPROVEN, "Belum jelas.", 0));
        newsdesk.published(cast, content("Yang tayang"));
        String told = page(cast.contributor(), "/meja/pemberitahuan").text();
        assertThat(told)
                .contains("“Yang kembali” dikembalikan", "Lengkapi <b>.")
                .contains("“Yang ditolak” tidak diterbitkan", "“Yang hoaks” hoaks", "“Yang belum pasti”")
                .contains("“Yang tayang” sudah tayang");
    }

    @Test
    void questionsReachTheAuthorAndAnswersTheEditor() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Yang ditanyakan"));
        assertThat(conversation.post(cast.editor(), story, "Berapa biayanya?").any())
                .isFalse();
        assertThat(titles("to_do")).containsExactly("Yang ditanyakan");
        assertThat(page(cast.contributor(), "/meja/pemberitahuan").text()).contains("Berapa biayanya?");
        answer(story, "Rp86 juta.").andExpect(status().isSeeOther());
        assertThat(titles("to_do")).isEmpty();
        assertThat(page(cast.editor(), "/meja/pemberitahuan").text()).contains("Rp86 juta.");
        assertThat(page(cast.contributor(), "/meja/kabar-saya/" + story)
                        .select(".said")
                        .eachText())
                .containsExactly("Berapa biayanya?", "Rp86 juta.");
    }

    @Test
    void anEmptyOrOverLongMessageComesBackAndIsNotSent() throws Exception {
        StoryId story = newsdesk.submitted(cast, content("Yang ditanyakan"));
        answer(story, " \n ").andExpect(status().isUnprocessableContent());
        String tooLong = "x".repeat(StoryConversation.LONGEST + 1);
        answer(story, tooLong)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(tooLong)));
        assertThat(conversation.of(cast.contributor(), story)).isEmpty();
    }

    @Test
    void editorsFollowStoriesOnTheirOwnDesk() throws Exception {
        StoryId story = newsdesk.submitted(cast, content("Milik desa"));
        web.perform(get("/meja/kabar-saya/" + story).with(people.signedIn(cast.editor())))
                .andExpect(status().isNotFound());
        web.perform(get("/meja/kabar-saya").with(people.signedIn(cast.editor())))
                .andExpect(content().string(not(containsString("Milik desa"))));
    }

    @Test
    void anEditorWhoHoldsAStoryWritesOnItInTheSameForm() throws Exception {
        StoryId story = newsdesk.claimed(cast, content("Judul lama"));
        Document form = page(cast.editor(), "/meja/tulis/" + story);
        assertThat(form.select("#kirim")).isEmpty();
        assertThat(form.select("[name=title]").text()).isEqualTo("Judul lama");
        assertThat(form.select("a.back").attr("href")).isEqualTo("/meja/berita/" + story);
    }

    private ResultActions answer(StoryId story, String message) throws Exception {
        return web.perform(post("/meja/kabar-saya/" + story + "/pesan")
                .param("message", message)
                .with(people.signedIn(cast.contributor()))
                .with(csrf()));
    }

    private java.util.List<String> titles(String filter) throws Exception {
        return page(cast.contributor(), "/meja/kabar-saya?keadaan=" + filter)
                .select(".own-list h2")
                .eachText();
    }

    private Document page(Actor who, String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
