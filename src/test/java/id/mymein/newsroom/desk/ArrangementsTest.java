package id.mymein.newsroom.desk;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is arranged around a story is on record, and whom it concerns is told. */
@IntegrationTest
class ArrangementsTest {

    @Autowired
    DeskVisit desk;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    JdbcClient jdbc;

    Cast cast;

    @BeforeEach
    void everyRole() {
        cast = newsdesk.cast();
    }

    private List<String> audited(StoryId story, String action) {
        return jdbc.sql(
                        "select coalesce(details ->> 'result', '') from audit_entry where subject = ? and action = ? order by id")
                .param("story:" + story)
                .param(action)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> told(Actor who) throws Exception {
        return desk.page(who, "/meja/pemberitahuan").select(".notices li p:first-child").eachText().stream()
                .map(notice -> notice.replaceFirst("^Baru ", ""))
                .toList();
    }

    @Test
    void doubtIsOnRecordWithWhoHadItAndWhoWasRefused() {
        StoryId story = newsdesk.claimed(cast, content("Diragukan"));
        done(decisions.doubt(cast.editor(), story, true));
        done(decisions.doubt(cast.editor(), story, true));
        assertThat(decisions.doubt(cast.chief(), story, false)).isEqualTo(new Outcome.Refused(Refusal.HELD_BY_ANOTHER));
        done(decisions.doubt(cast.editor(), story, false));
        assertThat(audited(story, "newsroom.doubt")).containsExactly("done", "refused", "done");
    }

    @Test
    void anAssignmentIsOnRecordAndTheEditorIsToldOnce() throws Exception {
        StoryId story = newsdesk.submitted(cast, content("Titipan"));
        done(decisions.assign(cast.chief(), story, cast.editor().account()));
        done(decisions.assign(cast.chief(), story, cast.editor().account()));
        assertThat(decisions.assign(cast.editor(), story, cast.editor().account()))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_ALLOWED));
        assertThat(decisions.assign(cast.chief(), story, cast.police().account()))
                .isEqualTo(new Outcome.Refused(Refusal.ASSIGNEE_MAY_NOT));
        Actor elsewhere = people.person(OfficeKind.DISKOMINFO, "63.10", Role.EDITOR);
        assertThat(decisions.assign(cast.chief(), story, elsewhere.account()))
                .isEqualTo(new Outcome.Refused(Refusal.ASSIGNEE_MAY_NOT));
        done(decisions.assign(cast.chief(), story, null));
        assertThat(audited(story, "newsroom.assign")).containsExactly("done", "refused", "refused", "refused", "done");
        assertThat(told(cast.editor())).containsExactly(cast.chief().name() + " menugaskan “Titipan” kepada Anda.");
    }

    @Test
    void whatIsClosedIsNotGivenToAnybody() {
        StoryId story = newsdesk.claimed(cast, content("Sudah ditolak"));
        done(decisions.reject(cast.editor(), story, "Sudah dimuat."));
        assertThat(decisions.assign(cast.chief(), story, cast.editor().account()))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_IN_THIS_STATE));
    }

    @Test
    void theEditorWhoFoundItFitHearsThePolicesVerdict() throws Exception {
        for (StoryEvent verdict : List.of(StoryEvent.FIND_AUTHENTIC, StoryEvent.FIND_HOAX, StoryEvent.FIND_UNPROVEN)) {
            StoryId story = newsdesk.awaitingAuthenticity(cast, content("Kabar " + verdict));
            done(decisions.findAuthenticity(cast.police(), story, verdict, "Sudah ditanyakan.", 1));
        }
        assertThat(told(cast.editor()))
                .containsExactlyInAnyOrder(
                        "Polres memastikan “Kabar FIND_AUTHENTIC” asli: Sudah ditanyakan.",
                        "Polres memutuskan “Kabar FIND_HOAX” hoaks: Sudah ditanyakan.",
                        "Polres belum dapat memastikan “Kabar FIND_UNPROVEN”; periksa lagi: Sudah ditanyakan.");
        assertThat(told(cast.chief())).isEmpty();
    }

    @Test
    void anEditorWhoWroteItIsToldOnlyOnce() throws Exception {
        Actor writes = people.person(OfficeKind.KIM_GROUP, "63.11.08.2005", Role.CONTRIBUTOR);
        Actor both = people.alsoIn(writes, people.officeOf(cast.editor()).id(), Role.EDITOR);
        Cast one = new Cast(both, both, cast.chief(), cast.police());
        StoryId story = newsdesk.awaitingAuthenticity(one, content("Tulisan sendiri"));
        done(decisions.findAuthenticity(cast.police(), story, StoryEvent.FIND_UNPROVEN, "Belum jelas.", 0));
        assertThat(told(both)).hasSize(1);
    }
}
