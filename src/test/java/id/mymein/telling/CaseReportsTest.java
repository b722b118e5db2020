package id.mymein.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.aspiration.Visibility;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** An answered case becomes a draft, and a story that tells of it. */
@IntegrationTest
class CaseReportsTest {

    private static final RegionCode VILLAGE = new RegionCode("63.11.08.2005");

    @Autowired
    MockMvc web;

    @Autowired
    Residents residents;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    CaseReports reports;

    @Autowired
    CaseStories stories;

    @Autowired
    StoryPublication publication;

    @Autowired
    JdbcClient jdbc;

    Residents.Cast cast;
    Newsdesk.Cast news;

    @BeforeEach
    void everybody() {
        cast = residents.cast();
        news = newsdesk.cast();
    }

    private String page(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String path(StoryId story) {
        return jdbc.sql("select path from story_address where story_id = :id and current")
                .param("id", story.value())
                .query(String.class)
                .single();
    }

    @Test
    void theDraftCarriesTheFactsTheAnswerAndTheSourceAndNobodysName() throws Exception {
        Sent sent = residents.answered(cast);
        String location = Objects.requireNonNull(web.perform(post("/meja/aspirasi/" + sent.id() + "/berita")
                        .with(people.signedIn(news.contributor()))
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(location).startsWith("/meja/tulis/");
        String draft = web.perform(get(location).with(people.signedIn(news.contributor())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(draft)
                .contains("Jalan berlubang di depan sekolah")
                .contains("Jalan di depan sekolah berlubang dan dalam.")
                .contains("Petugas kami menambal lubang itu hari Senin.")
                .contains("Sumber: aspirasi nomor " + sent.number())
                .contains("63.11.08.2005", "pembangunan")
                .doesNotContain("Siti Aminah", "siti@contoh.test");
    }

    @Test
    void theDeskOffersItToWhoWritesStoriesWhereThePublicReadsAnAnswer() throws Exception {
        var both = people.person(OfficeKind.DISKOMINFO, "63.11", Role.CASEWORKER, Role.EDITOR);
        Sent answered = residents.answered(cast);
        Sent waiting = residents.disposed(cast);
        String button = "action=\"/meja/aspirasi/%s/berita\"";

        assertThat(item(both, answered)).contains(button.formatted(answered.id()), "Jadikan berita");
        assertThat(item(both, waiting)).doesNotContain(button.formatted(waiting.id()));
        assertThat(item(cast.verifier(), answered)).doesNotContain(button.formatted(answered.id()));
    }

    private String item(Actor actor, Sent sent) throws Exception {
        return web.perform(get("/meja/aspirasi/" + sent.id()).with(people.signedIn(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void pressingTwiceMakesOneDraft() {
        Sent sent = residents.answered(cast);
        StoryId first = reports.report(news.contributor(), sent.id(), null);
        assertThat(reports.report(news.contributor(), sent.id(), null)).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'telling.report' and subject = :subject")
                        .param("subject", "aspiration:" + sent.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsNotAnsweredOrNotPublicIsNoMaterial() {
        Sent open = residents.taken(cast);
        assertThatThrownBy(() -> reports.report(news.contributor(), open.id(), null))
                .isInstanceOf(NotFound.class);
        Sent secret = residents.send(Residents.sending("Ini hanya untuk petugas saja.", Visibility.SECRET, ""));
        residents.dispose(cast, secret, cast.office());
        assertThatThrownBy(() -> reports.report(news.contributor(), secret.id(), null))
                .isInstanceOf(NotFound.class);
        Sent answered = residents.answered(cast);
        assertThatThrownBy(() -> reports.report(cast.leader(), answered.id(), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.report(news.contributor(), answered.id(), cast.office()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aForgedPressDoesNothingAndAStrangerSeesNoPage() throws Exception {
        Sent sent = residents.answered(cast);
        web.perform(post("/meja/aspirasi/" + sent.id() + "/berita")
                        .with(people.signedIn(news.contributor()))
                        .with(csrf().useInvalidToken()))
                .andExpect(redirectedUrl("/meja/lanjut"));
        assertThat(jdbc.sql("select count(*) from case_story where aspiration_id = :id")
                        .param("id", sent.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        web.perform(get("/meja/bahan-aspirasi").with(people.signedIn(cast.leader())))
                .andExpect(status().isNotFound());
        web.perform(post("/meja/aspirasi/" + UUID.randomUUID() + "/berita")
                        .with(people.signedIn(news.contributor()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void theDeskListsWhatCouldBeTold() throws Exception {
        Sent sent = residents.answered(cast);
        String list = web.perform(get("/meja/bahan-aspirasi").with(people.signedIn(news.contributor())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(list).contains("/meja/aspirasi/" + sent.id() + "/berita", "Jadikan berita");
    }

    @Test
    void storyAndCaseNameEachOtherOnceThePublicReadsTheStoryAndNoLongerWhenItIsWithdrawn() throws Exception {
        Sent sent = residents.answered(cast);
        long before = stories.within(VILLAGE);
        StoryId story = reports.report(news.contributor(), sent.id(), null);
        assertThat(stories.of(sent.id())).isEmpty();
        assertThat(page("/aspirasi/" + sent.number())).doesNotContain("Diberitakan");
        newsdesk.published(news, story);
        assertThat(stories.of(sent.id())).containsExactly(story);
        assertThat(stories.within(VILLAGE)).isEqualTo(before + 1);
        assertThat(page("/aspirasi/" + sent.number())).contains("Diberitakan", path(story));
        assertThat(page(path(story))).contains("Menjawab aspirasi nomor " + sent.number());
        Newsdesk.done(publication.retract(news.chief(), story, "Tidak terjadi."));
        assertThat(page("/aspirasi/" + sent.number())).doesNotContain("Diberitakan");
        assertThat(stories.within(VILLAGE)).isEqualTo(before);
    }
}
