package id.mymein.incoming;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a village what it has to do for its site, once, and takes it back when the feed is well again. */
@Component
class FeedTasks {

    private static final String TOLD = "incoming.told.";

    private final JdbcClient jdbc;
    private final FeedRows feeds;
    private final Offices offices;
    private final Accounts accounts;
    private final Notifier notifier;
    private final Clock clock;

    FeedTasks(JdbcClient jdbc, FeedRows feeds, Offices offices, Accounts accounts, Notifier notifier, Clock clock) {
        this.jdbc = jdbc;
        this.feeds = feeds;
        this.offices = offices;
        this.accounts = accounts;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** A kind of task. */
    enum Kind {
        BROKEN,
        SILENT
    }

    /** Brings the feed's tasks to how it stands now, in the caller's transaction. */
    void look(FeedId id) {
        Feed feed = feeds.find(id).orElseThrow();
        Instant now = clock.instant();
        // Nobody owes us anything for a blog that is not the place's own.
        boolean active = feed.state() == FeedState.ACTIVE && feed.official();
        bring(feed, Kind.BROKEN, active && feed.health().broken(now));
        // While it cannot be heard, nobody knows whether it is silent.
        if (feed.health().failingSince() == null || !active) {
            bring(feed, Kind.SILENT, active && feed.health().silent(now));
        }
    }

    private void bring(Feed feed, Kind kind, boolean due) {
        if (due) {
            give(feed, kind);
        } else {
            done(feed, kind);
        }
    }

    private void give(Feed feed, Kind kind) {
        int made = jdbc.sql("""
                insert into feed_task (id, feed_id, kind, made_at) values (:id, :feed, :kind, :now)
                on conflict (feed_id, kind) where done_at is null do nothing""")
                .param("id", Ids.next(clock))
                .param("feed", feed.id().value())
                .param("kind", kind.name())
                .param("now", now())
                .update();
        if (made == 1) {
            Notice notice = kind == Kind.BROKEN
                    ? Notice.of(TOLD + "broken", path(feed), feed.name())
                    : Notice.of(
                            TOLD + "silent",
                            path(feed),
                            feed.name(),
                            Integer.toString(feed.health().silentDays()));
            people(feed).forEach(person -> notifier.tell(person, notice));
        }
    }

    static String path(Feed feed) {
        return IncomingPaths.OWN + "#s-" + feed.id();
    }

    private void done(Feed feed, Kind kind) {
        int done = jdbc.sql("""
                update feed_task set done_at = :now where feed_id = :feed and kind = :kind and done_at is null""")
                .param("now", now())
                .param("feed", feed.id().value())
                .param("kind", kind.name())
                .update();
        if (done == 1) {
            notifier.settle(path(feed), List.of(TOLD + kind.name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    /** The place's own government; nobody where it has no people here, then the list of feeds alone shows it. */
    private List<AccountId> people(Feed feed) {
        return offices.at(feed.region()).stream()
                .filter(office ->
                        office.kind() == OfficeKind.VILLAGE_GOVERNMENT || office.kind() == OfficeKind.DISTRICT_OFFICE)
                .flatMap(office -> accounts.whoMay(Action.KEEP_OWN_REGISTERS, office).stream())
                .map(Accounts.Person::id)
                .distinct()
                .toList();
    }

    /** Takes all of a feed's tasks back, in the caller's transaction: it is read no more. */
    void drop(Feed feed) {
        for (Kind kind : Kind.values()) {
            done(feed, kind);
        }
    }

    /** Feeds that nobody has looked at since they fell silent; the clock asks every hour. */
    @Transactional
    public void remind() {
        jdbc.sql("select id from feed where state = 'ACTIVE' and well_at is not null and failing_since is null")
                .query((row, n) -> new FeedId(row.getObject("id", UUID.class)))
                .list()
                .forEach(this::look);
    }

    /** How much there is to do for the sites of the actor's own places. */
    long open(Actor actor) {
        return jdbc.sql("""
                select count(*) from feed_task t join feed f on f.id = t.feed_id
                where t.done_at is null and f.region = any (:regions)""")
                .param("regions", actor.regionsFor(Action.KEEP_OWN_REGISTERS))
                .query(Long.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
