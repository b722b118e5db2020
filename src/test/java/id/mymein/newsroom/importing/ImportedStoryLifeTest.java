package id.mymein.newsroom.importing;

import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryWriting;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What becomes of a story after it was taken over. */
@IntegrationTest
class ImportedStoryLifeTest {

    @Autowired
    ImportStories command;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryWriting writing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @TempDir
    Path directory;

    private Actor chief;
    private StoryId id;
    private String path;

    @BeforeEach
    void takeOver() throws Exception {
        Office office = people.office(OfficeKind.AGENCY, "63.11");
        String login = people.withPassword(people.person(office.id(), Role.EDITOR));
        chief = people.person(OfficeKind.DISKOMINFO, "63.11", Role.CHIEF_EDITOR);
        Path file = Files.writeString(directory.resolve("satu.jsonl"), """
                {"title":"Dari arsip lama","id":"%s","date":"2019-03-04","source":"Warta Contoh","paragraphs":["Isinya."]}
                """.formatted(UUID.randomUUID()));
        assertThat(command.run(
                        List.of(file.toString(), "--office=" + office.slug(), "--author=" + login),
                        new PrintStream(OutputStream.nullOutputStream())))
                .isZero();
        id = new StoryId(jdbc.sql("select id from story where office_id = :office")
                .param("office", office.id().value())
                .query(UUID.class)
                .single());
        path = jdbc.sql("select path from published_story where story_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private Document page(String address) throws Exception {
        var answer = web.perform(get(address).with(people.signedIn(chief)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void editorsSeeItAmongThePublicOnesWithItsOrigin() throws Exception {
        String desk = "/meja/berita/" + id;
        assertThat(page(desk).text()).contains("Dari arsip lama");
        assertThat(page(desk + "/riwayat").text()).contains("Dari arsip lama");
        assertThat(page(desk + "/jejak").text()).contains("Diambil alih dari arsip", "Warta Contoh");
        assertThat(page(desk + "/jejak.json").text()).contains("\"IMPORT\"", "Warta Contoh");
    }

    @Test
    void aCorrectionNeedsTheUsualKeysAndTakesTheMarkAway() throws Exception {
        done(publication.rework(chief, id));
        Content old = decisions.current(chief, id).content();
        assertThat(writing.save(chief, id, 1, Newsdesk.with(old, old.title(), "<p>Isinya, dibetulkan.</p>")))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(publication.correct(chief, id, "Isinya keliru.").toString()).contains("Refused");
        done(decisions.findFit(chief, id, newsdesk.everyCheck()));
        assertThat(done(publication.correct(chief, id, "Isinya keliru."))).isEqualTo(StoryState.PUBLISHED);
        Document page = page(path);
        assertThat(page.select(".keys").text()).contains("Layak terbit", chief.name());
        assertThat(page.text()).contains("Isinya, dibetulkan.").doesNotContain("Dari arsip Warta Contoh");
        assertThat(page(path + "/riwayat").select(".keys").text()).contains("Dari arsip Warta Contoh", "Layak terbit");
    }

    @Test
    void givingUpTheReworkLeavesItAsItWas() throws Exception {
        done(publication.rework(chief, id));
        assertThat(done(publication.abandonRework(chief, id))).isEqualTo(StoryState.PUBLISHED);
        assertThat(page(path).text()).contains("Dari arsip Warta Contoh");
    }

    @Test
    void aRetractionAnswersForGood() throws Exception {
        done(publication.retract(chief, id, "Hak cipta."));
        web.perform(get(path)).andExpect(status().isGone());
    }
}
