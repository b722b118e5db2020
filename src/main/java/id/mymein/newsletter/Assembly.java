package id.mymein.newsletter;

import id.mymein.newsletter.Edition.State;
import id.mymein.newsletter.Plans.Plan;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.StoryId;
import id.mymein.notification.optin.Readership;
import id.mymein.platform.Ids;
import id.mymein.platform.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an edition when its hour has come: once, whether the clock strikes twice or nobody was there to hear it. */
@Component
class Assembly {

    private static final int MOST = 1000;
    private static final Duration LONGEST = Duration.ofDays(14);

    /** A story may become visible a little after the moment that it carries. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private final EditionRows editions;
    private final Plans plans;
    private final PublishedRegister stories;
    private final Readership readers;
    private final NewsletterSettings settings;
    private final Site site;
    private final Clock clock;

    Assembly(
            EditionRows editions,
            Plans plans,
            PublishedRegister stories,
            Readership readers,
            NewsletterSettings settings,
            Site site,
            Clock clock) {
        this.editions = editions;
        this.plans = plans;
        this.stories = stories;
        this.readers = readers;
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    /** Makes what is due and not made yet. */
    @Transactional
    public void run() {
        for (Plan plan : plans.all()) {
            Instant until = lastHour(plan.frequency());
            if (!made(plan.frequency(), until)
                    && !plan.paused()
                    && readers.count(Choice.KIND, Choice.beginning(plan.frequency())) > 0) {
                make(plan.frequency(), until);
            }
        }
    }

    private boolean made(Frequency frequency, Instant until) {
        return editions.last(frequency)
                .filter(last -> !last.until().isBefore(until))
                .isPresent();
    }

    /** When letters of that kind should have left last. */
    private Instant lastHour(Frequency frequency) {
        ZonedDateTime now = clock.instant().atZone(site.zone());
        ZonedDateTime hour = now.with(settings.time());
        if (frequency == Frequency.WEEKLY) {
            hour = hour.with(TemporalAdjusters.previousOrSame(settings.day()));
        }
        return (hour.isAfter(now) ? hour.minus(frequency.period()) : hour).toInstant();
    }

    /** When letters of that kind leave next. */
    Instant nextHour(Frequency frequency) {
        return lastHour(frequency).atZone(site.zone()).plus(frequency.period()).toInstant();
    }

    /** Empty where there is one of that moment, or of a later one. */
    @Transactional
    public Optional<Edition> make(Frequency frequency, Instant moment) {
        // As fine as the database keeps it; anything finer would be a later moment than the one on record.
        Instant until = moment.truncatedTo(ChronoUnit.MICROS);
        if (made(frequency, until)) {
            return Optional.empty();
        }
        Plan plan = plans.of(frequency);
        Instant since = since(frequency, until);
        List<PublishedItem> told = published(frequency, since, until);
        String introduction = told.isEmpty() ? "" : plan.introduction();
        var edition = new Edition(Ids.next(clock), frequency, since, until, introduction, State.PREPARING);
        if (!editions.add(edition, clock.instant())) {
            return Optional.empty();
        }
        editions.tell(edition.id(), told);
        if (!introduction.isEmpty()) {
            plans.used(frequency);
        }
        return Optional.of(edition);
    }

    /** Where the last one ended, so that a pause or a night without power loses no story. */
    Instant since(Frequency frequency, Instant until) {
        Instant first = until.atZone(site.zone()).minus(frequency.period()).toInstant();
        Instant oldest = until.minus(LONGEST);
        return editions.last(frequency)
                .map(Edition::until)
                .map(last -> last.isBefore(oldest) ? oldest : last)
                .orElse(first);
    }

    /** The newest first. */
    List<PublishedItem> published(Frequency frequency, Instant since, Instant until) {
        List<PublishedItem> found = stories.since(since.minus(OVERLAP), MOST).stream()
                .filter(story -> !story.publishedAt().isAfter(until) && !story.archived())
                .toList();
        List<StoryId> early = found.stream().map(PublishedItem::id).toList();
        Set<StoryId> before = editions.toldBefore(frequency, early);
        boolean first = editions.last(frequency).isEmpty();
        return found.stream()
                .filter(story -> !before.contains(story.id())
                        && (!first || story.publishedAt().isAfter(since)))
                .toList();
    }
}
