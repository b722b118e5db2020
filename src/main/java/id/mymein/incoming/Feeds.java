package id.mymein.incoming;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.incoming.FeedFinder.Found;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of feeds that are read. */
@Component
public class Feeds {

    private static final int NAME = 120;

    private final FeedRows rows;
    private final FeedFinder finder;
    private final FeedTasks tasks;
    private final SameNews same;
    private final OfficialSites sites;
    private final Regions regions;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Feeds(
            FeedRows rows,
            FeedFinder finder,
            FeedTasks tasks,
            SameNews same,
            OfficialSites sites,
            Regions regions,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.finder = finder;
        this.tasks = tasks;
        this.same = same;
        this.sites = sites;
        this.regions = regions;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A feed as somebody typed it.
     *
     * @param address of the feed or of its site
     * @param region code of the place that it is about
     * @param name empty for what the feed calls itself
     * @param official the place's own site
     */
    public record Typed(String address, String region, String name, boolean official) {}

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

    private static Feed kept(Actor actor, Optional<Feed> feed) {
        return feed.filter(found -> found.state() != FeedState.REMOVED && keeps(actor, found.region()))
                .orElseThrow(NotFound::new);
    }

    private static boolean keeps(Actor actor, RegionCode region) {
        return actor.offices(Action.KEEP_FEEDS).anyMatch(grant -> grant.region().contains(region));
    }

    /** Looks for the feed and adds it. Takes up to half a minute: call it outside a transaction. */
    public AddResult add(Actor actor, Typed typed) {
        FormErrors errors = check(actor, typed);
        Optional<URI> address = FeedAddress.typed(typed.address());
        if (address.isEmpty()) {
            errors.add("alamat", "incoming.add.address");
        }
        if (errors.any() || address.isEmpty()) {
            return new AddResult.Wrong(errors);
        }
        return switch (finder.look(address.get())) {
            case Found.None(Optional<Trouble> trouble) ->
                new AddResult.Wrong(
                        errors.add("alamat", trouble.map(Trouble::key).orElse("incoming.add.none")));
            case Found.AFeed(String found, String name, String site) -> add(actor, typed, found, site, name);
        };
    }

    private FormErrors check(Actor actor, Typed typed) {
        var errors = FormErrors.none();
        boolean place = RegionCode.isCode(typed.region())
                && regions.find(new RegionCode(typed.region())).isPresent()
                && keeps(actor, new RegionCode(typed.region()));
        if (!place) {
            errors.add("wilayah", "incoming.add.region");
        }
        if (typed.name().length() > NAME) {
            errors.add("nama", "incoming.add.name", NAME);
        }
        return errors;
    }

    private AddResult add(Actor actor, Typed typed, String address, String site, String title) {
        var region = new RegionCode(typed.region());
        String named = typed.name().isBlank() ? title : typed.name();
        String name = named.isBlank() ? URI.create(address).getHost() : Item.cut(named, NAME);
        boolean official = typed.official() || sites.official(region, site) || sites.official(region, address);
        Feed feed = feed(address, site, name, region, official);
        return transaction.execute(status -> keep(actor, feed))
                ? new AddResult.Added(feed)
                : new AddResult.Wrong(FormErrors.none().add("alamat", "incoming.add.twice", existing(address)));
    }

    private Feed feed(String address, String site, String name, RegionCode region, boolean official) {
        var health = new Feed.Health(null, null, null, null, 0, null, Duration.ZERO, clock.instant());
        return new Feed(
                new FeedId(Ids.next(clock)), address, site, name, region, official, FeedState.ACTIVE, false, health);
    }

    private boolean keep(Actor actor, Feed feed) {
        boolean added = rows.add(feed, actor.account().value());
        if (added) {
            record(actor, "add", feed);
        }
        return added;
    }

    private void record(Actor actor, String verb, Feed feed) {
        audit.record(
                actor.auditName(),
                "incoming." + verb,
                "feed:" + feed.id(),
                Map.of("address", feed.address(), "region", feed.region().value()));
    }

    private String existing(String address) {
        return rows.at(address).map(Feed::name).orElse(address);
    }

    /**
     * Adds what a list of another program names, as it stands there; whether it can be read shows at its first reading.
     *
     * @param region of those of which the list does not say it
     * @return how many are new
     */
    @Transactional
    public int take(Actor actor, List<Opml.Line> lines, RegionCode region) {
        int added = 0;
        for (Opml.Line line : lines) {
            RegionCode place = RegionCode.isCode(line.region()) ? new RegionCode(line.region()) : region;
            Optional<URI> address = FeedAddress.typed(line.address());
            if (address.isPresent()
                    && keeps(actor, place)
                    && regions.find(place).isPresent()) {
                String name = line.name().isBlank() ? address.get().getHost() : Item.cut(line.name(), NAME);
                boolean official = sites.official(place, address.get().toString());
                String site = FeedAddress.typed(line.site()).map(URI::toString).orElse("");
                added += keep(actor, feed(address.get().toString(), site, name, place, official)) ? 1 : 0;
            }
        }
        return added;
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
