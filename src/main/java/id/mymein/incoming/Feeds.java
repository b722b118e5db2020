package id.mymein.incoming;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of feeds that are read. */
@Component
public class Feeds {

    private final FeedRows rows;
    private final FeedTasks tasks;
    private final SameNews same;
    private final AuditTrail audit;
    private final Clock clock;

    Feeds(FeedRows rows, FeedTasks tasks, SameNews same, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.tasks = tasks;
        this.same = same;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that the actor keeps. */
    @Transactional(readOnly = true)
    public List<Feed> list(Actor actor) {
        return rows.within(actor.regionsFor(Action.KEEP_FEEDS));
    }

    /** Those of the places for which the actor acts, for who mends them. */
    @Transactional(readOnly = true)
    public List<Feed> own(Actor actor) {
        String[] places = actor.regionsFor(Action.KEEP_OWN_REGISTERS);
        return rows.within(places).stream()
                .filter(feed -> feed.official()
                        && List.of(places).contains(feed.region().value()))
                .toList();
    }

    /** How many things the actor's own places have to do for their sites. */
    @Transactional(readOnly = true)
    public long tasks(Actor actor) {
        return tasks.open(actor);
    }

    /** @throws NotFound where there is none that the actor keeps */
    @Transactional(readOnly = true)
    public Feed find(Actor actor, FeedId id) {
        return kept(actor, rows.find(id));
    }

    static Feed kept(Actor actor, Optional<Feed> feed) {
        return feed.filter(found -> found.state() != FeedState.REMOVED && keeps(actor, found.region()))
                .orElseThrow(NotFound::new);
    }

    static boolean keeps(Actor actor, RegionCode region) {
        return actor.offices(Action.KEEP_FEEDS).anyMatch(grant -> grant.region().contains(region));
    }

    void record(Actor actor, String verb, Feed feed) {
        audit.record(
                actor.auditName(),
                "incoming." + verb,
                "feed:" + feed.id(),
                Map.of("address", feed.address(), "region", feed.region().value()));
    }

    /** @return false where it was paused before */
    @Transactional
    public boolean pause(Actor actor, FeedId id) {
        return turn(actor, id, FeedState.PAUSED, "pause");
    }

    /** It is read again, within a minute. Also asks for it now where it was never paused. */
    @Transactional
    public void resume(Actor actor, FeedId id) {
        Feed feed = kept(actor, rows.lock(id));
        if (rows.turn(id, FeedState.ACTIVE)) {
            record(actor, "resume", feed);
        } else {
            rows.rest(id, clock.instant());
        }
    }

    /** What it brought and nobody used leaves the list with it; drafts stay. */
    @Transactional
    public boolean remove(Actor actor, FeedId id) {
        boolean removed = turn(actor, id, FeedState.REMOVED, "remove");
        if (removed) {
            same.handOn(id);
        }
        return removed;
    }

    private boolean turn(Actor actor, FeedId id, FeedState state, String verb) {
        Feed feed = kept(actor, rows.lock(id));
        boolean turned = rows.turn(id, state);
        if (turned) {
            tasks.drop(feed);
            record(actor, verb, feed);
        }
        return turned;
    }
}
