package id.mymein.incoming;

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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes feeds into the register, and follows those that live elsewhere now. */
@Component
public class FeedRegistration {

    private static final int NAME = 120;

    private final Feeds feeds;
    private final FeedRows rows;
    private final FeedFinder finder;
    private final OfficialSites sites;
    private final Regions regions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedRegistration(
            Feeds feeds,
            FeedRows rows,
            FeedFinder finder,
            OfficialSites sites,
            Regions regions,
            TransactionTemplate transaction,
            Clock clock) {
        this.feeds = feeds;
        this.rows = rows;
        this.finder = finder;
        this.sites = sites;
        this.regions = regions;
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

    /** Looks for the feed and adds it. Takes up to half a minute: call it outside a transaction. */
    public AddResult add(Actor actor, Typed typed) {
        return looked(typed.address(), check(actor, typed), found -> add(actor, typed, found));
    }

    /**
     * Looks for the feed elsewhere and reads it from there from now on. Takes up to half a minute: call it outside a transaction.
     *
     * @return wrong at field {@code alamat}
     * @throws NotFound where there is none that the actor keeps, or it is a sample
     */
    public AddResult move(Actor actor, FeedId id, String typed) {
        if (feeds.find(actor, id).sample()) {
            throw new NotFound();
        }
        return looked(
                typed,
                FormErrors.none(),
                found -> Objects.requireNonNull(transaction.execute(status -> moved(actor, id, found))));
    }

    private AddResult looked(String typed, FormErrors errors, Function<Found.AFeed, AddResult> then) {
        Optional<URI> address = FeedAddress.typed(typed);
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
            case Found.AFeed found -> then.apply(found);
        };
    }

    private AddResult moved(Actor actor, FeedId id, Found.AFeed found) {
        Feed feed = Feeds.kept(actor, rows.lock(id));
        if (!feed.address().equals(found.address()) && !rows.moved(id, found.address())) {
            return twice(found.address());
        }
        rows.anew(id, found.site());
        Feed now = rows.find(id).orElseThrow();
        feeds.record(actor, "move", now);
        return new AddResult.Added(now);
    }

    private AddResult twice(String address) {
        String name = rows.at(address).map(Feed::name).orElse(address);
        return new AddResult.Wrong(FormErrors.none().add("alamat", "incoming.add.twice", name));
    }

    private FormErrors check(Actor actor, Typed typed) {
        var errors = FormErrors.none();
        boolean place = RegionCode.isCode(typed.region())
                && regions.find(new RegionCode(typed.region())).isPresent()
                && Feeds.keeps(actor, new RegionCode(typed.region()));
        if (!place) {
            errors.add("wilayah", "incoming.add.region");
        }
        if (typed.name().length() > NAME) {
            errors.add("nama", "incoming.add.name", NAME);
        }
        return errors;
    }

    private AddResult add(Actor actor, Typed typed, Found.AFeed found) {
        var region = new RegionCode(typed.region());
        String named = typed.name().isBlank() ? found.name() : typed.name();
        String name = named.isBlank() ? URI.create(found.address()).getHost() : Item.cut(named, NAME);
        boolean official =
                typed.official() || sites.official(region, found.site()) || sites.official(region, found.address());
        Feed feed = feed(found.address(), found.site(), name, region, official);
        return transaction.execute(status -> keep(actor, feed)) ? new AddResult.Added(feed) : twice(found.address());
    }

    private Feed feed(String address, String site, String name, RegionCode region, boolean official) {
        var health = new Feed.Health(null, null, null, null, 0, null, Duration.ZERO, clock.instant());
        return new Feed(
                new FeedId(Ids.next(clock)), address, site, name, region, official, FeedState.ACTIVE, false, health);
    }

    private boolean keep(Actor actor, Feed feed) {
        boolean added = rows.add(feed, actor.account().value());
        if (added) {
            feeds.record(actor, "add", feed);
        }
        return added;
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
                    && Feeds.keeps(actor, place)
                    && regions.find(place).isPresent()) {
                String name = line.name().isBlank() ? address.get().getHost() : Item.cut(line.name(), NAME);
                boolean official = sites.official(place, address.get().toString());
                String site = FeedAddress.typed(line.site()).map(URI::toString).orElse("");
                added += keep(actor, feed(address.get().toString(), site, name, place, official)) ? 1 : 0;
            }
        }
        return added;
    }
}
