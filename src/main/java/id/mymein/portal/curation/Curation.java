package id.mymein.portal.curation;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.WholeSite;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChanges;
import id.mymein.platform.facts.Facts;
import id.mymein.platform.web.NotFound;
import id.mymein.portal.curation.FrontRows.Stage;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front page's arrangement: one that editors change step by step, and the one that they published last, which the public
 * sees. Each step is on the audit trail; two who work at once are told of each other.
 */
@Component
public class Curation {

    /** What the front page shows of the arrangement. */
    private static final Fact FRONT_PAGE = new Fact("front-page");

    private static final String SUBJECT = "front-page:public";

    private final FrontRows rows;
    private final WholeSite everywhere;
    private final PublishedStories stories;
    private final FactChanges facts;
    private final AuditTrail audit;
    private final Clock clock;

    Curation(
            FrontRows rows,
            WholeSite everywhere,
            PublishedStories stories,
            FactChanges facts,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.everywhere = everywhere;
        this.stories = stories;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the public sees now, without what has ended. The page that shows it is right until the next pin ends. */
    @Transactional(readOnly = true)
    public Arrangement published() {
        Facts.show(FRONT_PAGE);
        Arrangement standing = rows.read(Stage.PUBLIC).at(clock.instant());
        standing.firstEnd().ifPresent(Facts::until);
        return standing;
    }

    /**
     * What the public would see now if the arrangement that is worked on were published.
     *
     * @throws NotFound where the actor does not arrange the front page
     */
    @Transactional(readOnly = true)
    public Arrangement draft(Actor actor) {
        return working(actor).at(clock.instant());
    }

    /** What is worked on, with what has ended. */
    @Transactional(readOnly = true)
    Arrangement working(Actor actor) {
        everywhere.require(actor, Action.CURATE_FRONT_PAGE);
        return rows.read(Stage.DRAFT);
    }

    @Transactional(readOnly = true)
    FrontPage page(Actor actor) {
        everywhere.require(actor, Action.CURATE_FRONT_PAGE);
        return rows.page();
    }

    @Transactional
    Curated lead(Actor actor, int version, StoryId story) {
        if (!live(story)) {
            return new Curated.Refused("portal.curation.notPublic");
        }
        return change(actor, version, "lead", Map.of("story", story.toString()), now -> now.leading(story));
    }

    @Transactional
    Curated pick(Actor actor, int version, StoryId story) {
        if (!live(story)) {
            return new Curated.Refused("portal.curation.notPublic");
        }
        Arrangement now = working(actor);
        if (now.full() && now.picks().stream().noneMatch(pin -> pin.story().equals(story))) {
            return new Curated.Refused("portal.curation.full");
        }
        return change(actor, version, "pick", Map.of("story", story.toString()), all -> all.picking(story));
    }

    private boolean live(StoryId story) {
        return !stories.these(List.of(story)).isEmpty();
    }

    @Transactional
    Curated unpin(Actor actor, int version, StoryId story) {
        return change(actor, version, "unpin", Map.of("story", story.toString()), all -> all.without(story));
    }

    /** @param until null for no end */
    @Transactional
    Curated end(Actor actor, int version, StoryId story, @Nullable Instant until) {
        var details = Map.of("story", story.toString(), "until", until == null ? "" : until.toString());
        return change(actor, version, "end-pin", details, all -> all.ending(story, until));
    }

    @Transactional
    Curated move(Actor actor, int version, StoryId story, int by) {
        return change(
                actor, version, "move-pin", Map.of("story", story.toString(), "by", by), all -> all.moving(story, by));
    }

    @Transactional
    Curated move(Actor actor, int version, FrontBlock block, int by) {
        return change(
                actor, version, "move-part", Map.of("part", block.name(), "by", by), all -> all.moving(block, by));
    }

    @Transactional
    Curated show(Actor actor, int version, FrontBlock block, boolean shown) {
        String verb = shown ? "show-part" : "hide-part";
        return change(actor, version, verb, Map.of("part", block.name()), all -> all.showing(block, shown));
    }

    private Curated change(
            Actor actor, int version, String verb, Map<String, ?> details, UnaryOperator<Arrangement> change) {
        everywhere.require(actor, Action.CURATE_FRONT_PAGE);
        if (rows.lock().version() != version) {
            return new Curated.Stale();
        }
        Arrangement before = rows.read(Stage.DRAFT);
        Arrangement after = change.apply(before);
        if (!after.equals(before)) {
            rows.write(after);
            rows.changed(actor.account(), clock.instant());
            audit.record(actor.auditName(), "portal." + verb, SUBJECT, details);
        }
        return new Curated.Done();
    }

    /** Makes what is worked on what the public sees. */
    @Transactional
    Curated publish(Actor actor, int version) {
        everywhere.require(actor, Action.CURATE_FRONT_PAGE);
        FrontPage page = rows.lock();
        if (page.version() != version) {
            return new Curated.Stale();
        }
        if (page.unpublished()) {
            rows.copy(Stage.DRAFT, Stage.PUBLIC);
            rows.published(actor.account(), clock.instant());
            Arrangement now = rows.read(Stage.PUBLIC);
            audit.record(actor.auditName(), "portal.publish-front-page", SUBJECT, facts(now, version));
            facts.changed(FRONT_PAGE);
        }
        return new Curated.Done();
    }

    private static Map<String, Object> facts(Arrangement now, int version) {
        return Map.of(
                "version",
                version,
                "parts",
                now.written(),
                "lead",
                now.lead() == null ? "" : now.lead().story().toString(),
                "picks",
                now.picks().stream().map(pin -> pin.story().toString()).toList());
    }

    /** Gives up what is worked on for what the public sees. */
    @Transactional
    Curated discard(Actor actor, int version) {
        everywhere.require(actor, Action.CURATE_FRONT_PAGE);
        FrontPage page = rows.lock();
        if (page.version() != version) {
            return new Curated.Stale();
        }
        if (page.unpublished()) {
            audit.record(
                    actor.auditName(), "portal.discard-front-page", SUBJECT, facts(rows.read(Stage.DRAFT), version));
            rows.copy(Stage.PUBLIC, Stage.DRAFT);
            rows.restored(actor.account(), clock.instant());
        }
        return new Curated.Done();
    }
}
