package id.mymein.newsroom.live;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a page fetches once it has heard that a story changed. */
@IntegrationTest
class LivePagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryWriting writing;

    Cast cast;

    @BeforeEach
    void everyRole() {
        cast = newsdesk.cast();
    }

    @Test
    void theNoteSaysWhoDidWhatAndWhereItStands() throws Exception {
        StoryId id = newsdesk.claimed(cast, content("Jembatan"));
        Document note = note(cast.chief(), id);
        assertThat(note.select(".live-note").text())
                .isEqualTo(cast.editor().name() + " mengambil berita ini, baru saja");
        assertThat(note.select(".live-state .badge").text()).isEqualTo("Sedang diperiksa");
        assertThat(note.select(".live-holder").text()).isEqualTo(cast.editor().name());
        assertThat(note(cast.editor(), id).select(".live-note").text())
                .isEqualTo("Anda mengambil berita ini, baru saja");
    }

    @Test
    void aSavedRevisionIsNewsToo() throws Exception {
        StoryId id = newsdesk.claimed(cast, content("Jembatan"));
        writing.save(cast.editor(), id, 1, content("Jembatan dibuka"));
        assertThat(note(cast.contributor(), id).select(".live-note").text())
                .isEqualTo(cast.editor().name() + " menyimpan revisi 2, baru saja");
    }

    @Test
    void whoMayNotSeeAStoryIsToldThatThereIsNone() throws Exception {
        StoryId id = newsdesk.claimed(cast, content("Jembatan"));
        for (Actor actor : new Actor[] {
            cast.police(),
            people.person(OfficeKind.DISKOMINFO, "63.07", Role.EDITOR),
            people.person(OfficeKind.KIM_GROUP, "63.11.08.2001", Role.CONTRIBUTOR)
        }) {
            web.perform(get("/meja/langsung/" + id).with(people.signedIn(actor)))
                    .andExpect(status().isNotFound());
        }
        web.perform(get("/meja/langsung/bukan-id").with(people.signedIn(cast.editor())))
                .andExpect(status().isNotFound());
    }

    @Test
    void theNumbersAreThoseOfThePersonsOwnRegion() throws Exception {
        Actor elsewhere = people.person(OfficeKind.DISKOMINFO, "63.07", Role.EDITOR);
        StoryId id = newsdesk.submitted(cast, content("Jembatan"));
        done(decisions.claim(cast.editor(), id));
        web.perform(get("/meja/langsung/jumlah").with(people.signedIn(cast.editor())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.queues.saya").value("1"))
                .andExpect(jsonPath("$.reload").value("Muat ulang"));
        web.perform(get("/meja/langsung/jumlah").with(people.signedIn(elsewhere)))
                .andExpect(jsonPath("$.queues.saya").value("0"));
    }

    @Test
    void whoHasNothingToDoWithStoriesDoesNotListen() throws Exception {
        Actor leader = people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER);
        web.perform(get("/meja/langsung").with(people.signedIn(leader))).andExpect(status().isNotFound());
    }

    private Document note(Actor who, StoryId id) throws Exception {
        return Jsoup.parse(web.perform(get("/meja/langsung/" + id).with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
