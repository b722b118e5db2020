package id.mymein.incoming;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.incoming.format.Entry;
import id.mymein.platform.Ids;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Feeds that only show how feeds look, as in the demo. No site is ever asked for anything: what they bring is handed in here. */
@Component
public class SampleFeeds {

    private static final Duration NEXT = Duration.ofHours(1);

    private final FeedRows rows;
    private final ItemIntake items;
    private final SameNews same;
    private final FeedTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    SampleFeeds(FeedRows rows, ItemIntake items, SameNews same, FeedTasks tasks, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.items = items;
        this.same = same;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a sample brings. It has no picture, since one would have to be fetched where somebody makes a draft of it.
     *
     * @param text paragraphs with blank lines between them
     */
    public record Piece(String link, String title, String text, Instant date) {}

    /**
     * Adds one that is the place's own site.
     *
     * @throws IllegalStateException where a feed of that address is there
     */
    @Transactional
    public FeedId add(Actor actor, String address, String site, String name, RegionCode region) {
        var health = new Feed.Health(null, null, null, null, 0, null, Duration.ZERO, clock.instant());
        var id = new FeedId(Ids.next(clock));
        var feed = new Feed(id, address, site, name, region, true, FeedState.ACTIVE, true, health);
        if (!rows.add(feed, actor.account().value())) {
            throw new IllegalStateException("there is a feed at " + address);
        }
        audit.record(
                actor.auditName(),
                "incoming.add-sample",
                "feed:" + id,
                Map.of("address", address, "region", region.value()));
        return id;
    }

    /**
     * It was read well and brought these.
     *
     * @throws IllegalArgumentException where it is no sample
     */
    @Transactional
    public void brought(FeedId id, List<Piece> pieces) {
        require(id);
        same.alone();
        items.keep(
                id,
                "",
                pieces.stream()
                        .map(one -> new Entry(one.link(), one.link(), one.title(), one.text(), "", one.date(), ""))
                        .toList());
        rows.heard(id);
        rows.well(id, clock.instant().plus(NEXT), null, null);
        tasks.look(id);
    }

    /**
     * It could not be read.
     *
     * @param status of HTTP; 0 where there was none
     * @throws IllegalArgumentException where it is no sample
     */
    @Transactional
    public void failed(FeedId id, Trouble trouble, int status) {
        require(id);
        rows.failed(id, trouble, status);
        rows.rest(id, clock.instant().plus(NEXT));
        tasks.look(id);
    }

    private void require(FeedId id) {
        if (!rows.lock(id).map(Feed::sample).orElse(false)) {
            throw new IllegalArgumentException("feed " + id + " is no sample");
        }
    }
}
