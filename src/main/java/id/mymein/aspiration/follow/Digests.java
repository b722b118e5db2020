package id.mymein.aspiration.follow;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicCase;
import id.mymein.notification.Addressee;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.notification.optin.OptIn;
import id.mymein.notification.optin.OptIns;
import id.mymein.platform.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every morning, one letter to each who follows a place or a category where something happened until then, and the end of what there
 * will be no more news of.
 */
@Component
class Digests {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    /** A closed one may be opened again for 30 days; after twice as long nothing is expected. */
    private static final Duration OVER = Duration.ofDays(60);

    private final OptIns optIns;
    private final Subjects subjects;
    private final PublicAspirations aspirations;
    private final Notifier notifier;
    private final TransactionTemplate transaction;
    private final Site site;
    private final Clock clock;

    Digests(
            OptIns optIns,
            Subjects subjects,
            PublicAspirations aspirations,
            Notifier notifier,
            TransactionTemplate transaction,
            Site site,
            Clock clock) {
        this.optIns = optIns;
        this.subjects = subjects;
        this.aspirations = aspirations;
        this.notifier = notifier;
        this.transaction = transaction;
        this.site = site;
        this.clock = clock;
    }

    /** Run twice, or late, it tells nothing twice: what is told ends at the last morning, and that is noted with the letter. */
    void run() {
        OffsetDateTime until = lastMorning();
        UUID after = FIRST;
        List<OptIn> untold = optIns.untold(Subject.LIST, until, after, AT_ONCE);
        while (!untold.isEmpty()) {
            untold.forEach(one -> transaction.executeWithoutResult(status -> tell(one, until)));
            after = untold.getLast().id();
            untold = optIns.untold(Subject.LIST, until, after, AT_ONCE);
        }
    }

    private OffsetDateTime lastMorning() {
        ZonedDateTime now = clock.instant().atZone(site.zone());
        ZonedDateTime morning = now.with(MORNING);
        return (morning.isAfter(now) ? morning.minusDays(1) : morning)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }

    private void tell(OptIn one, OffsetDateTime until) {
        Instant since = Objects.requireNonNull(one.toldUntil());
        Optional<Subject.Many> subject = subjects.many(one.topic());
        if (subject.isEmpty()) {
            optIns.end(Subject.LIST, one.topic());
        } else if (optIns.told(one, until) && happened(subject.get(), since, until)) {
            notifier.write(
                    new Addressee(Subject.LIST, one.id()),
                    Notice.of(
                            DigestLetters.DIGEST,
                            FollowController.PATH,
                            since.toString(),
                            until.toInstant().toString()));
        }
    }

    private boolean happened(Subject.Many subject, Instant since, OffsetDateTime until) {
        return !aspirations.moved(subject.query(), since, until.toInstant(), 1).isEmpty();
    }

    /** What was refused, made secret or erased ends without a word, and what was closed long ago. */
    void end() {
        optIns.topics(Subject.CASE).stream()
                .filter(topic -> aspirations
                        .followed(new AspirationId(UUID.fromString(topic)))
                        .filter(this::mayMove)
                        .isEmpty())
                .forEach(topic -> optIns.end(Subject.CASE, topic));
    }

    private boolean mayMove(PublicCase told) {
        return told.state() != AspirationState.CLOSED
                || told.changedAt().isAfter(clock.instant().minus(OVER));
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {

        @Bean
        RecurringTask<Void> writeDigests(Digests digests, Site site) {
            return Tasks.recurring("write-digests", new Daily(site.zone(), MORNING))
                    .execute((instance, context) -> {
                        digests.run();
                        digests.end();
                    });
        }
    }
}
