package id.mymein.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.identity.OfficeKind;
import id.mymein.newsroom.Newsdesk.Cast;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of the rules promises about stories at work when the rule about the police's key changes. */
@IntegrationTest
class RulesAtWorkTest {

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    id.mymein.People people;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryPublication publication;

    @Autowired
    StoryWriting writing;

    @Autowired
    Findings findings;

    @Autowired
    NewsroomRules rules;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    Cast village;
    Cast agency;

    @BeforeEach
    void people() {
        village = newsdesk.cast();
        agency = new Cast(
                people.person(OfficeKind.AGENCY, "63.11", id.mymein.identity.Role.CONTRIBUTOR),
                village.editor(),
                village.chief(),
                village.police());
    }

    @AfterEach
    void asItWas() {
        database.sql("delete from authenticity_rule where office_kind = 'AGENCY'")
                .update();
        database.sql("update authenticity_rule set required = true where office_kind = 'KIM_GROUP'")
                .update();
    }

    private void agenciesNeedTheKey() {
        database.sql("insert into authenticity_rule (office_kind, required) values ('AGENCY', true)")
                .update();
    }

    private StoryId readyWithoutPolice() {
        StoryId id = newsdesk.claimed(agency, Newsdesk.content(Newsdesk.unique("Pengumuman dinas")));
        assertThat(Newsdesk.done(decisions.findFit(agency.editor(), id, newsdesk.everyCheck())))
                .isEqualTo(StoryState.READY);
        return id;
    }

    @Test
    void aStricterRuleKeepsAReadyStoryFromThePublicAndChangesNoFinding() {
        StoryId id = readyWithoutPolice();
        List<Finding> before = findings.of(id);
        agenciesNeedTheKey();
        assertThat(publication.publish(agency.editor(), id)).isEqualTo(new Outcome.Refused(Refusal.FINDING_STALE));
        assertThat(findings.of(id)).isEqualTo(before);
        Newsdesk.done(publication.rework(agency.editor(), id));
        assertThat(Newsdesk.done(decisions.findFit(agency.editor(), id, newsdesk.everyCheck())))
                .isEqualTo(StoryState.AWAITING_AUTHENTICITY);
    }

    @Test
    void aStricterRuleStopsTheClockToo() {
        StoryId id = readyWithoutPolice();
        Newsdesk.done(publication.schedule(agency.editor(), id, clock.instant().plus(1, ChronoUnit.DAYS)));
        agenciesNeedTheKey();
        database.sql("update story set scheduled_for = now() - interval '1 minute' where id = :id")
                .param("id", id.value())
                .update();
        publication.publishDue(id);
        assertThat(database.sql("select state from story where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("SCHEDULED");
    }

    @Test
    void aLooserRuleLeavesAStoryWithThePoliceUntilTheyOrAnEditorAct() {
        StoryId waiting = newsdesk.awaitingAuthenticity(village, Newsdesk.content(Newsdesk.unique("Di Polres")));
        StoryId taken = newsdesk.awaitingAuthenticity(village, Newsdesk.content(Newsdesk.unique("Diambil lagi")));
        List<Finding> before = findings.of(waiting);
        database.sql("update authenticity_rule set required = false where office_kind = 'KIM_GROUP'")
                .update();
        assertThat(publication.publish(village.editor(), waiting))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_IN_THIS_STATE));
        assertThat(findings.of(waiting)).isEqualTo(before);
        assertThat(Newsdesk.done(
                        decisions.findAuthenticity(village.police(), waiting, StoryEvent.FIND_AUTHENTIC, "Benar.", 1)))
                .isEqualTo(StoryState.READY);
        Newsdesk.done(publication.rework(village.editor(), taken));
        assertThat(Newsdesk.done(decisions.findFit(village.editor(), taken, newsdesk.everyCheck())))
                .isEqualTo(StoryState.READY);
    }

    @Test
    void aPublicStoryStaysPublic() {
        StoryId id = readyWithoutPolice();
        Newsdesk.done(publication.publish(agency.editor(), id));
        agenciesNeedTheKey();
        assertThat(database.sql("select count(*) from published_story where story_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aFigureHoldsFromTheNextClaimOn() {
        int before = (int) rules.claim().toMinutes();
        try {
            StoryId held = newsdesk.claimed(village, Newsdesk.content(Newsdesk.unique("Dipegang")));
            var until = claimedUntil(held);
            database.sql("update newsroom_rule set value = 7 where key = 'claim_minutes'")
                    .update();
            assertThat(claimedUntil(held)).isEqualTo(until);
            StoryId next = newsdesk.claimed(village, Newsdesk.content(Newsdesk.unique("Berikutnya")));
            assertThat(claimedUntil(next)).isBefore(clock.instant().plus(8, ChronoUnit.MINUTES));
        } finally {
            database.sql("update newsroom_rule set value = :before where key = 'claim_minutes'")
                    .param("before", before)
                    .update();
        }
    }

    private java.time.Instant claimedUntil(StoryId id) {
        return database.sql("select claimed_until from story where id = :id")
                .param("id", id.value())
                .query((row, n) -> StoryRow.instant(row, "claimed_until"))
                .single();
    }
}
