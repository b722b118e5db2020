package id.mymein.authenticity;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.mymein.IntegrationTest;
import id.mymein.audit.AuditTrail;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryBriefs;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.notification.Notifier;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An urgent story's clock runs out: police and chief editors are reminded, once. */
@IntegrationTest
class UrgentRemindersTest {

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    ObjectProvider<SchedulerClient> scheduler;

    @Autowired
    StoryBriefs briefs;

    @Autowired
    Accounts accounts;

    @Autowired
    Notifier notifier;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    Cast cast;
    StoryId story;

    @BeforeEach
    void anUrgentStoryIsPublic() {
        cast = newsdesk.cast();
        story = newsdesk.awaitingAuthenticity(cast, content(Newsdesk.unique("Pohon tumbang")));
        done(publication.publishUrgent(cast.chief(), story, "Jalan tertutup"));
    }

    /** The clock's hand, that many hours later. */
    private void hoursLater(int hours) {
        var later = new UrgentReminders(
                scheduler, briefs, accounts, notifier, audit, jdbc, Clock.offset(clock, Duration.ofHours(hours)));
        transaction.executeWithoutResult(status -> later.remind(story));
    }

    private long reminders(Actor actor, String path) {
        return jdbc.sql("""
                select count(*) from notification
                where account = :account and key = 'authenticity.told.overdue' and path = :path""")
                .param("account", actor.account().value())
                .param("path", path + story)
                .query(Long.class)
                .single();
    }

    @Test
    void theReminderIsScheduledForTheEndOfTheClock() {
        var row = scheduler
                .getObject()
                .getScheduledExecution(
                        UrgentReminders.TASK.instance(story.toString()).build());
        assertThat(row).isPresent();
        assertThat(row.get().getExecutionTime())
                .isEqualTo(briefs.find(story).orElseThrow().urgentUntil());
    }

    @Test
    void policeAndChiefEditorsAreRemindedOnceAfterIt() {
        hoursLater(23);
        assertThat(reminders(cast.police(), "/meja/polres/")).isZero();
        hoursLater(25);
        hoursLater(26);
        assertThat(reminders(cast.police(), "/meja/polres/")).isEqualTo(1);
        assertThat(reminders(cast.chief(), "/meja/berita/")).isEqualTo(1);
        assertThat(reminders(cast.editor(), "/meja/berita/")).isZero();
    }

    @Test
    void whoHasAnsweredIsNotReminded() {
        done(decisions.findAuthenticity(cast.police(), story, StoryEvent.FIND_AUTHENTIC, "Benar", 1));
        hoursLater(25);
        assertThat(reminders(cast.police(), "/meja/polres/")).isZero();
    }
}
