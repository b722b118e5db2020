package id.mymein.demo;

import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimDesk;
import id.mymein.authenticity.ClaimPublication;
import id.mymein.authenticity.ClaimResult;
import id.mymein.authenticity.ClaimText;
import id.mymein.authenticity.Verdict;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.Ids;
import id.mymein.platform.Site;
import id.mymein.platform.TimeTravel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes and publishes the demo's claim checks, each once and through the doors that people use. */
@Component
class DemoClaims {

    private static final Duration BEFORE_ITS_LAST_STEP = Duration.ofMinutes(50);

    private final DemoFiles files;
    private final DemoLedger ledger;
    private final Cast cast;
    private final ClaimDesk desk;
    private final ClaimPublication publication;
    private final StoryWriting writing;
    private final TimeTravel travel;
    private final Site site;
    private final Clock clock;

    DemoClaims(
            DemoFiles files,
            DemoLedger ledger,
            Cast cast,
            ClaimDesk desk,
            ClaimPublication publication,
            StoryWriting writing,
            TimeTravel travel,
            Site site,
            Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.cast = cast;
        this.desk = desk;
        this.publication = publication;
        this.writing = writing;
        this.travel = travel;
        this.site = site;
        this.clock = clock;
    }

    /** @param begun the moment that the demo's past is counted back from; the stories must be there */
    @Transactional
    public void load(Instant begun) {
        for (DemoClaim claim : files.claims()) {
            if (ledger.note("claim:" + claim.key(), null, clock.instant())) {
                play(claim, begun);
            }
        }
    }

    private void play(DemoClaim claim, Instant begun) {
        Instant last = begun.minus(claim.ago());
        Actor officer = cast.person(claim.by());
        var draft = new ClaimDesk.Draft(new ClaimCheckId(Ids.next(clock)), 0, text(claim, begun), story(claim.story()));
        done(
                claim,
                last.minus(BEFORE_ITS_LAST_STEP),
                () -> claim.state().equals("DRAFT") ? desk.save(officer, draft) : desk.send(officer, draft));
        if (claim.state().equals("PUBLISHED")) {
            int version = desk.find(officer, draft.id()).version();
            done(claim, last, () -> publication.publish(cast.person(claim.editor()), draft.id(), version));
        }
    }

    private void done(DemoClaim claim, Instant at, Supplier<ClaimResult> step) {
        ClaimResult result = travel.at(at, step);
        if (!(result instanceof ClaimResult.Done)) {
            throw new IllegalStateException("demo claim check " + claim.key() + ": " + result);
        }
    }

    private ClaimText text(DemoClaim claim, Instant begun) {
        return new ClaimText(
                claim.claim(),
                claim.seen(),
                begun.atZone(site.zone())
                        .toLocalDate()
                        .minusDays(claim.seenAgo())
                        .toString(),
                claim.verdict().isEmpty()
                        ? ""
                        : Verdict.valueOf(claim.verdict()).slug(),
                claim.answer(),
                claim.explanation(),
                claim.sources().stream()
                        .map(label -> new ClaimText.Source(label, ""))
                        .toList(),
                claim.region(),
                "");
    }

    private @Nullable StoryId story(@Nullable String key) {
        return files.stories().stream()
                .filter(story -> story.key().equals(key))
                .map(story ->
                        writing.start(cast.author(story), cast.office(story), ledger.made("story:" + story.key())))
                .findFirst()
                .orElse(null);
    }
}
