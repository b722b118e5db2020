package id.mymein.newsroom;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.platform.Ids;
import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for what was published elsewhere. Such a story is public at once, under its original date, and without keys: no
 * finding is written, because nobody here made one. What happened here (row, revision, step, audit) carries the time at which
 * it happened.
 */
@Component
public class StoryArchive {

    /** How the audit trail names who runs a command. */
    private static final String OPERATOR = "system";

    private final ArchiveRows archive;
    private final Revisions revisions;
    private final Releases releases;
    private final Addresses addresses;
    private final PublishedRows published;
    private final Trail trail;
    private final ContentRules rules;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    StoryArchive(
            ArchiveRows archive,
            Revisions revisions,
            Releases releases,
            Addresses addresses,
            PublishedRows published,
            Trail trail,
            ContentRules rules,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            Site site) {
        this.archive = archive;
        this.revisions = revisions;
        this.releases = releases;
        this.addresses = addresses;
        this.published = published;
        this.trail = trail;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.zone = site.zone();
    }

    /** Those of the source ids that are here already. */
    @Transactional(readOnly = true)
    public Set<String> known(Collection<String> sourceIds) {
        return archive.known(sourceIds);
    }

    /**
     * Takes these over, all in one transaction; what one of them lacks does not keep the others out.
     *
     * @param actor in whose name
     * @param office whose stories they become
     * @return what came of each, in their order
     */
    @Transactional
    public List<TakeOver> takeOver(Actor actor, Office office, List<ArchivedStory> stories) {
        archive.oneImportAtATime();
        List<TakeOver> results = new ArrayList<>();
        for (ArchivedStory story : stories) {
            results.add(takeOver(actor, office, story));
        }
        return results;
    }

    /** What would come of it, for a story that is not here; changes nothing. */
    @Transactional(readOnly = true)
    public TakeOver check(Actor actor, Office office, ArchivedStory story) {
        Content content = content(story);
        Step step = step(actor, story);
        return judged(office, story, content, step, edge -> new TakeOver.Done());
    }

    private TakeOver takeOver(Actor actor, Office office, ArchivedStory story) {
        Content content = content(story);
        Step step = step(actor, story);
        return judged(office, story, content, step, edge -> publish(edge, step, actor, office, story, content));
    }

    private TakeOver judged(
            Office office, ArchivedStory story, Content content, Step step, Function<Transition, TakeOver> way) {
        FormErrors errors = errors(story, content, step.now());
        if (errors.any()) {
            return new TakeOver.Invalid(errors);
        }
        return switch (Workflow.judge(facts(office, content), step)) {
            case Workflow.Verdict.Refuses(Refusal reason) -> new TakeOver.Refused(reason);
            case Workflow.Verdict.Takes(Transition edge) -> way.apply(edge);
        };
    }

    private TakeOver publish(
            Transition edge, Step step, Actor actor, Office office, ArchivedStory story, Content content) {
        Instant now = step.now();
        StoryRow row = row(actor, office, story, edge.to(), now);
        UUID submission =
                UUID.nameUUIDFromBytes(("mymein-import:" + story.sourceId()).getBytes(StandardCharsets.UTF_8));
        if (!archive.add(row, submission, story.sourceId())) {
            return new TakeOver.AlreadyThere();
        }
        StoryId id = row.id();
        archive.addSource(id, new ArchiveSource(story.source(), address(story), now));
        revisions.add(id, row.revision(), actor.account(), "import", content, now);
        var release = new Releases.NewRelease(
                id,
                1,
                row.revision(),
                content.fingerprint(),
                story.publishedAt(),
                actor.account(),
                null,
                null,
                null,
                null);
        releases.add(release);
        String path = addresses.assign(id, content.title(), story.publishedAt().atZone(zone));
        published.write(row, content, release, path, story.publishedAt(), story.author());
        trail.add(row, edge, step, office.id());
        audit.record(
                OPERATOR,
                "newsroom.import",
                "story:" + id,
                Map.of(
                        "result", "done",
                        "to", edge.to().name(),
                        "revision", "1",
                        "source", story.source(),
                        "sourceId", story.sourceId(),
                        "inTheNameOf", actor.auditName()));
        events.publishEvent(new StoryReleased(id, 1, path, true));
        return new TakeOver.Done();
    }

    /** Public since it was published there, so that lists of the desk show it among its time. */
    private StoryRow row(Actor actor, Office office, ArchivedStory story, StoryState state, Instant now) {
        return new StoryRow(
                new StoryId(Ids.next(clock)),
                office.id(),
                office.kind(),
                office.region(),
                actor.account(),
                state,
                story.publishedAt(),
                now,
                now,
                false,
                1,
                null,
                null,
                null,
                null,
                0);
    }

    private FormErrors errors(ArchivedStory story, Content content, Instant now) {
        FormErrors errors = rules.forSending(content, now.atZone(zone).toLocalDate());
        if (story.publishedAt().isAfter(now) && !errors.has("eventDate")) {
            errors.add("eventDate", "newsroom.content.eventDate.future");
        }
        return errors;
    }

    private Content content(ArchivedStory story) {
        return new Content(
                story.title().strip(),
                "",
                RichText.withPhotos(story.body(), Set.of()),
                story.category(),
                story.region().value(),
                story.place().strip(),
                story.publishedAt().atZone(zone).toLocalDate().toString(),
                "",
                List.of());
    }

    /** The step's reason says where it comes from: without that nothing is taken over. */
    private Step step(Actor actor, ArchivedStory story) {
        String from = story.source().isBlank() ? "" : story.source() + " " + address(story);
        return Step.of(StoryEvent.IMPORT, actor, from, clock.instant());
    }

    private static String address(ArchivedStory story) {
        String address = RichHtml.address(story.url());
        return address.regionMatches(true, 0, "http", 0, 4) ? address : "";
    }

    private static StoryFacts facts(Office office, Content content) {
        return new StoryFacts(
                null,
                office.id(),
                office.region(),
                null,
                null,
                content.fingerprint(),
                true,
                false,
                false,
                false,
                false,
                List.of());
    }
}
