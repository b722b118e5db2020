package id.mymein.newsroom.live;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.FreshDatabase;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.live.EventStreams;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two people behind a real port. Both are contributors, who sign in by password alone; what one may see is decided for them as
 * for editors.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mymein.production=true", "mymein.address=http://localhost", "mymein.live.beat-millis=300"})
@ContextConfiguration(initializers = FreshDatabase.class)
class LiveTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryConversation conversation;

    @Autowired
    EventStreams streams;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Cast cast;
    Ears here;
    Ears elsewhere;
    Actor stranger;

    @BeforeEach
    void twoRegions() throws Exception {
        cast = newsdesk.cast();
        stranger = people.person(OfficeKind.KIM_GROUP, "63.11.08.2001", Role.CONTRIBUTOR);
        here = ears().signIn(people, cast.contributor());
        elsewhere = ears().signIn(people, stranger);
    }

    private Ears ears() {
        return new Ears("http://localhost:" + port);
    }

    @AfterEach
    void leave() throws Exception {
        here.close();
        elsewhere.close();
    }

    private static void eventually(Ears ears, String words) {
        Awaitility.await(words)
                .atMost(Duration.ofSeconds(15))
                .until(() -> ears.text().contains(words));
    }

    /** A story of which everything has been told already. */
    private StoryId sentWhile(Ears ears) throws Exception {
        ears.listen("");
        StoryId id = newsdesk.submitted(cast, content("Jembatan"));
        eventually(ears, "\"id\":\"" + id + "\",\"state\":\"SUBMITTED\"");
        ears.forget();
        return id;
    }

    @Test
    void whoMaySeeAStoryHearsOfItAndNobodyElse() throws Exception {
        StoryId id = sentWhile(here);
        elsewhere.listen("?buka=" + id + "&lihat=" + id);
        done(decisions.claim(cast.editor(), id));
        eventually(here, "\"id\":\"" + id + "\",\"state\":\"IN_REVIEW\"");
        assertThat(here.text()).contains("event:pulses").doesNotContain("Jembatan");

        Cast theirs = new Cast(stranger, cast.editor(), cast.chief(), cast.police());
        StoryId own = newsdesk.submitted(theirs, content("Pasar"));
        eventually(elsewhere, own.toString());
        assertThat(elsewhere.text()).doesNotContain(id.toString());
        assertThat(here.text()).doesNotContain(own.toString());
    }

    @Test
    void aMessageIsHeardOfByWhoHasTheStoryOpen() throws Exception {
        StoryId id = sentWhile(here);
        conversation.post(cast.editor(), id, "Berapa biayanya?");
        eventually(here, id.toString());
        assertThat(here.get("/meja/langsung/" + id))
                .contains(cast.editor().name() + " menulis pesan tentang berita ini");
    }

    @Test
    void nothingIsHeardOfWhatIsRolledBack() throws Exception {
        StoryId id = sentWhile(here);
        transaction.executeWithoutResult(status -> {
            done(decisions.claim(cast.editor(), id));
            status.setRollbackOnly();
        });
        StoryId after = newsdesk.submitted(cast, content("Sesudahnya"));
        eventually(here, after.toString());
        assertThat(here.text()).doesNotContain(id.toString());
    }

    @Test
    void aPageThatOpensLearnsWhereItsStoriesStand() throws Exception {
        StoryId id = newsdesk.claimed(cast, content("Jembatan"));
        here.listen("?lihat=bukan-id,," + id);
        eventually(here, "\"id\":\"" + id + "\",\"state\":\"IN_REVIEW\"");
    }

    @Test
    void whoElseHasAStoryOpenIsToldAndForgottenAgain() throws Exception {
        StoryId id = newsdesk.submitted(cast, content("Jembatan"));
        Actor colleague = people.person(people.officeOf(cast.contributor()).id(), Role.CONTRIBUTOR);
        here.listen("?buka=" + id);
        try (Ears second = ears().signIn(people, colleague)) {
            second.listen("?buka=" + id);
            eventually(here, colleague.name() + " juga sedang membuka berita ini.");
            eventually(second, cast.contributor().name() + " juga sedang membuka");
        }
        here.forget();
        eventually(here, "\"text\":\"\"");
    }

    @Test
    void aStrangerIsNeverSaidToBeThere() throws Exception {
        StoryId id = newsdesk.submitted(cast, content("Jembatan"));
        here.listen("?buka=" + id);
        elsewhere.listen("?buka=" + id);
        Awaitility.await()
                .until(() -> elsewhere.heard().stream().filter(":"::equals).count() > 2);
        assertThat(here.text()).doesNotContain(stranger.name());
        assertThat(elsewhere.text()).doesNotContain(cast.contributor().name());
    }

    @Test
    void signingOutEndsTheStream() throws Exception {
        here.listen("");
        assertThat(here.post("/keluar", "_csrf=" + here.token("/meja/pemberitahuan")))
                .isEqualTo(303);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(here::over);
        assertThat(here.status("/meja/langsung")).isNotEqualTo(200);
    }

    @Test
    void aRoleThatIsTakenAwayEndsTheStreamBeforeAnythingElseIsTold() throws Exception {
        StoryId id = sentWhile(here);
        jdbc.sql("delete from membership where account = :account")
                .param("account", cast.contributor().account().value())
                .update();
        done(decisions.claim(cast.editor(), id));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(here::over);
        assertThat(here.text()).doesNotContain(id.toString());
    }

    @Test
    void aLostConnectionIsFoundAgainAndPagesCatchUp() throws Exception {
        StoryId id = newsdesk.submitted(cast, content("Jembatan"));
        here.listen("?lihat=" + id);
        eventually(here, "\"state\":\"SUBMITTED\"");
        here.forget();
        int killed = jdbc.sql("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where application_name = 'MyMeIn listening' and datname = current_database()""").query(Integer.class).single();
        assertThat(killed).isEqualTo(1);
        eventually(here, "event:counts");
        eventually(here, "\"state\":\"SUBMITTED\"");
        done(decisions.claim(cast.editor(), id));
        eventually(here, "\"state\":\"IN_REVIEW\"");
    }

    @Test
    void thePageThatListenedLongestGivesWayWhereAPersonHasMany() throws Exception {
        here.listen("");
        for (int n = 0; n < EventStreams.MOST_A_PERSON; n++) {
            here.listen("");
        }
        eventually(here, "event:full");
        Awaitility.await()
                .until(() -> streams.count(cast.contributor().account().toString()) == EventStreams.MOST_A_PERSON);
    }

    @Test
    void nobodyListensWithoutSigningIn() throws Exception {
        try (Ears nobody = ears()) {
            assertThat(nobody.status("/meja/langsung")).isIn(302, 303, 401);
        }
    }
}
