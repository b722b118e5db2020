package id.mymein.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.WorkingCopy;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is typed is kept while it is typed, and two people who write on one story both keep their words. */
@IntegrationTest
class KeepingTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    StoryDesk desk;

    @Autowired
    JdbcClient jdbc;

    Actor writer;
    Actor colleague;
    Office office;

    @BeforeEach
    void twoPeopleOfOneOffice() {
        writer = people.person(OfficeKind.KIM_GROUP, "63.11.08.2005", Role.CONTRIBUTOR);
        office = people.officeOf(writer);
        colleague = people.person(office.id(), Role.CONTRIBUTOR);
    }

    @Test
    void theFirstWordsMakeADraftAndTheNextReplaceThem() throws Exception {
        WrittenForm form = WrittenForm.complete(office).with("title", "Jem");
        post(writer, "/meja/tulis/ketikan", form)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.story").isNotEmpty())
                .andExpect(jsonPath("$.time").isNotEmpty());
        String story = begun(form);
        post(writer, "/meja/tulis/" + story + "/ketikan", form.with("title", "Jembatan"))
                .andExpect(status().isOk());
        assertThat(begun(form)).isEqualTo(story);
        assertThat(typed(writer, story).content().title()).isEqualTo("Jembatan");
        assertThat(view(story).revisions()).isEmpty();
        web.perform(get("/meja/tulis/" + story).with(people.signedIn(writer)))
                .andExpect(content().string(containsString("Jembatan</textarea>")));
        web.perform(get("/meja/kabar-saya").with(people.signedIn(writer)))
                .andExpect(content().string(containsString("Jembatan")));
    }

    @Test
    void nothingTypedMakesNoDraft() throws Exception {
        WrittenForm form = WrittenForm.complete(office)
                .with("title", " ")
                .with("who", "")
                .with("place", "")
                .with("body", "");
        post(writer, "/meja/tulis/ketikan", form).andExpect(status().isNoContent());
    }

    @Test
    void whatIsWrongIsKeptAllTheSameAndWhatIsTooLongIsNot() throws Exception {
        WrittenForm form = WrittenForm.complete(office).with("day", "other").with("otherDay", "32 Mei");
        post(writer, "/meja/tulis/ketikan", form).andExpect(status().isOk());
        assertThat(typed(writer, begun(form)).content().eventDate()).isEqualTo("32 Mei");
        post(writer, "/meja/tulis/" + begun(form) + "/ketikan", form.with("title", "a".repeat(111)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").isNotEmpty());
        assertThat(typed(writer, begun(form)).content().title()).hasSizeLessThan(111);
    }

    @Test
    void aSentStoryKeepsNothingMore() throws Exception {
        WrittenForm form = WrittenForm.complete(office);
        post(writer, "/meja/tulis/kirim", form).andExpect(status().isSeeOther());
        post(writer, "/meja/tulis/" + begun(form) + "/ketikan", form.with("title", "Lain"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.message").isNotEmpty());
    }

    @Test
    void theEditorsFormOfATextIsAskedForWithoutStoringAnything() throws Exception {
        web.perform(MockMvcRequestBuilders.post("/meja/tulis/bentuk")
                        .param("body", "## a\n\n<b>")
                        .param("notation", "1")
                        .with(people.signedIn(writer))
                        .with(csrf()))
                .andExpect(jsonPath("$.html").value("<h2>a</h2><p>&lt;b&gt;</p>"));
    }

    @Test
    void twoPeopleWhoSaveTheSameStorySeeBothVersions() throws Exception {
        String story = savedByBoth();
        Document page = page(post(writer, "/meja/tulis/" + story, mine()).andExpect(status().isConflict()));
        assertThat(page.select(".version").eachText()).hasSize(2);
        assertThat(page.text()).contains("Judul saya", "Judul rekan", colleague.name());
        assertThat(view(story).title()).isEqualTo("Judul rekan");
        assertThat(typed(writer, story).content().title()).isEqualTo("Judul saya");
    }

    @Test
    void thePersonsOwnVersionMayReplaceTheSavedOne() throws Exception {
        String story = savedByBoth();
        Document page = page(post(writer, "/meja/tulis/" + story, mine()));
        WrittenForm again = WrittenForm.complete(office).without("body");
        page.expectFirst("form").select("input").forEach(field -> again.with(field.attr("name"), field.val()));
        post(writer, "/meja/tulis/" + story, again).andExpect(status().isSeeOther());
        assertThat(view(story).title()).isEqualTo("Judul saya");
        assertThat(view(story).content().body()).isEqualTo("<p>Isi saya &lt;b&gt;</p>");
        assertThat(view(story).revisions()).hasSize(3);
    }

    @Test
    void theSavedVersionMayBeTakenInstead() throws Exception {
        String story = savedByBoth();
        post(writer, "/meja/tulis/" + story, mine());
        post(writer, "/meja/tulis/" + story + "/buang", WrittenForm.complete(office))
                .andExpect(status().isSeeOther());
        assertThat(view(story).hands().work()).isNull();
        assertThat(view(story).title()).isEqualTo("Judul rekan");
    }

    @Test
    void bothVersionsMayBeMergedInTheForm() throws Exception {
        String story = savedByBoth();
        Document form = page(post(writer, "/meja/tulis/" + story + "/gabung", mine().with("base", "2"))
                .andExpect(status().isOk()));
        assertThat(form.select("[name=title]").text()).isEqualTo("Judul saya");
        assertThat(form.select("[name=base]").val()).isEqualTo("2");
        assertThat(form.select(".version").text()).contains("Judul rekan");
    }

    private String savedByBoth() throws Exception {
        WrittenForm form = WrittenForm.complete(office);
        post(writer, "/meja/tulis", form).andExpect(status().isSeeOther());
        String story = begun(form);
        WrittenForm theirs = WrittenForm.complete(office).with("base", "1").with("title", "Judul rekan");
        post(colleague, "/meja/tulis/" + story, theirs).andExpect(status().isSeeOther());
        return story;
    }

    private WrittenForm mine() {
        return WrittenForm.complete(office)
                .with("base", "1")
                .with("title", "Judul saya")
                .with("body", "Isi saya <b>");
    }

    private String begun(WrittenForm form) {
        return jdbc.sql("select id::text as id from story where submission_id = :id::uuid")
                .param("id", form.fields().getFirst("submission"))
                .query((row, n) -> row.getString("id"))
                .single();
    }

    private ResultActions post(Actor who, String path, WrittenForm form) throws Exception {
        return web.perform(MockMvcRequestBuilders.post(path)
                .params(form.fields())
                .with(people.signedIn(who))
                .with(csrf()));
    }

    private StoryView view(String story) {
        return desk.story(writer, new StoryId(UUID.fromString(story)));
    }

    private WorkingCopy typed(Actor who, String story) {
        return Objects.requireNonNull(
                desk.story(who, new StoryId(UUID.fromString(story))).hands().work());
    }

    private static Document page(ResultActions result) throws Exception {
        return Jsoup.parse(result.andReturn().getResponse().getContentAsString());
    }
}
