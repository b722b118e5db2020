package id.mymein.authenticity.web;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.authenticity.web.Officer.Seen;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The officer's list and the page of one story. */
@IntegrationTest
class PoliceListTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    StoryConversation conversation;

    @Autowired
    JdbcClient jdbc;

    Cast cast;
    Officer officer;

    @BeforeEach
    void everyRole() {
        cast = newsdesk.cast();
        officer = new Officer(web, people, cast.police());
    }

    private List<String> waiting(Seen page) {
        return page.page().select(".police-list > .card b").eachText();
    }

    /** As if it had been published a day and an hour before. */
    private void dueAnHourAgo(StoryId story) {
        jdbc.sql("""
                insert into release (story_id, number, revision_number, fingerprint, published_at, urgent_until, fitness_id)
                select story_id, 2, revision_number, fingerprint, now() - interval '25 hours', now() - interval '1 hour',
                       fitness_id
                from release where story_id = :story""").param("story", story.value()).update();
        jdbc.sql("update published_story set release_number = 2 where story_id = :story")
                .param("story", story.value())
                .update();
    }

    private void waitingSince(StoryId story, String when) {
        jdbc.sql("update story set state_since = now() - :when::interval where id = :id")
                .param("when", when)
                .param("id", story.value())
                .update();
    }

    @Test
    void urgentStoriesStandFirstThenTheOldest() throws Exception {
        StoryId young = newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Muda")));
        StoryId old = newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Tua")));
        StoryId urgent = newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Genting")));
        waitingSince(old, "27 hours");
        waitingSince(young, "10 minutes");
        done(publication.publishUrgent(cast.chief(), urgent, "Jalan tertutup"));
        Seen page = officer.open("/meja/polres");
        List<String> paths = page.page().select(".police-list > .card a").eachAttr("href");
        assertThat(paths).containsSubsequence("/meja/polres/" + urgent, "/meja/polres/" + old, "/meja/polres/" + young);
        assertThat(page.page().select("a[href$=" + urgent + "]").text()).contains("Sudah tayang, mendesak", "sisa");
        assertThat(page.page().select("a[href$=" + old + "] .badge").text()).contains("1 hari 3 jam");
        assertThat(page.page().select("nav a[href=/meja/polres] .pill").text()).isNotBlank();
    }

    @Test
    void anUrgentStoryWhoseTimeRanOutIsOverdue() throws Exception {
        StoryId urgent = newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Genting")));
        done(publication.publishUrgent(cast.chief(), urgent, "Jalan tertutup"));
        dueAnHourAgo(urgent);
        assertThat(officer.open("/meja/polres")
                        .page()
                        .select("a[href$=" + urgent + "] .badge.bad")
                        .text())
                .contains("lewat");
        assertThat(officer.item(urgent).page().select(".lockline.late").text()).contains("sudah lewat");
    }

    @Test
    void whatIsDecidedMovesToTheSecondList() throws Exception {
        String title = Newsdesk.unique("Diputus");
        StoryId story = newsdesk.ready(cast, content(title));
        Seen page = officer.open("/meja/polres");
        assertThat(waiting(page)).doesNotContain(title);
        assertThat(page.page().select("section .list-group b").eachText()).contains(title);
        assertThat(officer.item(story).page().select(".vbtn, .unfold [type=file]"))
                .isEmpty();
    }

    @Test
    void anOfficerOfAnotherRegencySeesNothingAndIsToldSo() throws Exception {
        newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Hanya Balangan")));
        var elsewhere = new Officer(web, people, people.person(OfficeKind.POLICE, "62.71", Role.AUTHENTICATOR));
        Seen page = elsewhere.open("/meja/polres");
        assertThat(page.page().text()).doesNotContain("Hanya Balangan").contains("Tidak ada yang menunggu Anda");
        assertThat(page.page().select("nav a[href=/meja/polres] .pill")).isEmpty();
    }

    @Test
    void theDeskOfAnOfficerOpensHereAndNobodyElseHasIt() throws Exception {
        assertThat(officer.open("/meja").location()).isEqualTo("/meja/polres");
        var editor = new Officer(web, people, cast.editor());
        assertThat(editor.open("/meja/polres").status()).isEqualTo(404);
        assertThat(editor.open("/meja/pemberitahuan").page().select("nav a[href=/meja/polres]"))
                .isEmpty();
    }

    @Test
    void theItemShowsTextSenderEditorAndChecklist() throws Exception {
        StoryId story = newsdesk.awaitingAuthenticity(cast, content("Jembatan <dibuka> lagi"));
        Seen page = officer.item(story);
        assertThat(page.page().select("h1").text()).isEqualTo("Jembatan <dibuka> lagi");
        assertThat(page.page().select(".text").text()).contains("Warga menyeberang lagi");
        assertThat(page.page().text())
                .contains(cast.contributor().name(), cast.editor().name(), "Desa Mayanau", "Jembatan RT 02")
                .contains(people.officeOf(cast.contributor()).name());
        assertThat(page.page().select(".ticks li").eachText()).contains("Judul sesuai isi");
        assertThat(page.page().select(".vbtn")).hasSize(3);
    }

    @Test
    void theSenderIsAskedAndTheAnswerReachesWhoAsked() throws Exception {
        StoryId story = newsdesk.awaitingAuthenticity(cast, content("Yang ditanyakan"));
        assertThat(officer.send(story, "pesan", "message", "").problem("message"))
                .isNotBlank();
        Seen asked = officer.send(story, "pesan", "message", "Dari siapa fotonya?", "alasan", "Separuh");
        assertThat(asked.location()).isEqualTo("/meja/polres/" + story + "#tanya");
        assertThat(officer.item(story).value("alasan")).isEqualTo("Separuh");
        assertThat(told(cast.contributor())).contains("Dari siapa fotonya?");
        assertThat(conversation.post(cast.contributor(), story, "Dari grup RT.").any())
                .isFalse();
        assertThat(told(cast.police())).contains("Ada jawaban atas pertanyaan Anda tentang “Yang ditanyakan”");
        assertThat(officer.item(story).page().select(".talk .said").eachText())
                .containsExactly("Dari siapa fotonya?", "Dari grup RT.");
    }

    @Test
    void policeAreToldWhatWaitsUntilSomebodyAnswered() throws Exception {
        String title = Newsdesk.unique("Mohon dicek");
        Actor colleague = people.person(OfficeKind.POLICE, "63", Role.AUTHENTICATOR);
        Actor elsewhere = people.person(OfficeKind.POLICE, "63.10", Role.AUTHENTICATOR);
        StoryId story = newsdesk.awaitingAuthenticity(cast, content(title));
        done(publication.publishUrgent(cast.chief(), story, "Jalan tertutup"));
        for (Actor one : List.of(cast.police(), colleague)) {
            assertThat(told(one)).contains("Mohon periksa keaslian “" + title, "“" + title + "” sudah tayang");
            assertThat(unread(one, story)).isEqualTo(2);
        }
        assertThat(told(elsewhere)).doesNotContain(title);
        officer.decide(story, "belum-terbukti", "Belum jelas");
        assertThat(unread(colleague, story)).isZero();
    }

    private String told(Actor actor) throws Exception {
        return new Officer(web, people, actor)
                .open("/meja/pemberitahuan")
                .page()
                .text();
    }

    private long unread(Actor actor, StoryId story) {
        return jdbc.sql("""
                select count(*) from notification
                where account = :account and path = :path and read_at is null""")
                .param("account", actor.account().value())
                .param("path", "/meja/polres/" + story)
                .query(Long.class)
                .single();
    }

    @Test
    void nonsenseAddressesAreNotThere() throws Exception {
        for (String path : List.of("/meja/polres/x", "/meja/polres/00000000-0000-0000-0000-000000000000")) {
            assertThat(officer.open(path).status()).as(path).isEqualTo(404);
        }
    }
}
