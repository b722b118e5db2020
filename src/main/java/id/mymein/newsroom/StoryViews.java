package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one story together for who looks at it: ten queries, however long its history is. */
@Component
class StoryViews {

    private final StoryRows rows;
    private final Revisions revisions;
    private final Findings findings;
    private final Releases releases;
    private final Trail trail;
    private final FactFinder facts;
    private final Accounts accounts;
    private final Offices offices;
    private final Clock clock;

    StoryViews(
            StoryRows rows,
            Revisions revisions,
            Findings findings,
            Releases releases,
            Trail trail,
            FactFinder facts,
            Accounts accounts,
            Offices offices,
            Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.findings = findings;
        this.releases = releases;
        this.trail = trail;
        this.facts = facts;
        this.accounts = accounts;
        this.offices = offices;
        this.clock = clock;
    }

    StoryView view(Actor actor, StoryId id) {
        StoryRow story = rows.find(id, actor);
        List<Revision> all = revisions.all(id);
        List<Finding> found = findings.of(id);
        List<TrailStep> way = trail.of(id);
        LiveRelease live = releases.live(id).orElse(null);
        Content content = all.isEmpty() ? Content.empty() : all.getLast().content();
        StoryFacts judged = facts.of(story, content, found, live, clock.instant());
        StoryView.Names names = names(story, all, found, way);
        return new StoryView(
                id,
                Objects.requireNonNull(names.offices().get(story.office()), "a story's office stays"),
                story.author(),
                standing(story, judged),
                hands(story, actor),
                all,
                found,
                way,
                live,
                names,
                steps(judged, actor),
                story.version());
    }

    private static StoryView.Standing standing(StoryRow story, StoryFacts facts) {
        return new StoryView.Standing(
                story.state(),
                story.stateSince(),
                story.createdAt(),
                story.submittedAt(),
                story.scheduledFor(),
                story.doubted(),
                facts.needsAuthenticity(),
                facts.fresh(Key.FITNESS) != null,
                facts.fresh(Key.AUTHENTICITY) != null);
    }

    private StoryView.Hands hands(StoryRow story, Actor actor) {
        AccountId by = story.claimedBy();
        Instant until = story.claimedUntil();
        Claim claim = by == null || until == null || !until.isAfter(clock.instant()) ? null : new Claim(by, until);
        return new StoryView.Hands(
                claim,
                claim == null ? by : null,
                story.assignedTo(),
                revisions.workingCopy(story.id(), actor.account()).orElse(null));
    }

    private StoryView.Names names(StoryRow story, List<Revision> all, List<Finding> found, List<TrailStep> way) {
        Stream<@Nullable AccountId> people = Stream.of(
                        Stream.of(story.author(), story.claimedBy(), story.assignedTo()),
                        all.stream().map(Revision::author),
                        found.stream().map(Finding::account),
                        way.stream().map(TrailStep::account))
                .flatMap(some -> some);
        Stream<@Nullable OfficeId> places = Stream.of(
                        Stream.of(story.office()),
                        found.stream().map(Finding::office),
                        way.stream().map(TrailStep::office))
                .flatMap(some -> some);
        Map<OfficeId, Office> known = offices.find(
                places.filter(Objects::nonNull).map(Objects::requireNonNull).toList());
        return new StoryView.Names(
                accounts.names(people.filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList()),
                known);
    }

    /** Asks the workflow's table about each event, with every form filled in: what is left is what really stands in the way. */
    private StoryView.Steps steps(StoryFacts facts, Actor actor) {
        Instant now = clock.instant();
        Map<StoryEvent, Refusal> refusals = new EnumMap<>(StoryEvent.class);
        for (StoryEvent event : StoryEvent.values()) {
            Step filledIn = new Step(event, actor, "x", Set.of(), 1, now.plusSeconds(60), now, List.of());
            if (Workflow.judge(facts, filledIn) instanceof Workflow.Verdict.Refuses(Refusal reason)) {
                refusals.put(event, reason);
            }
        }
        return new StoryView.Steps(Map.copyOf(refusals));
    }
}
