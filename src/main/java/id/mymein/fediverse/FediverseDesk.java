package id.mymein.fediverse;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators of a served regency see and decide. Followers are counted here, never named. */
@Component
public class FediverseDesk {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 300;
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:[0-9]{1,5})?");

    private final Places places;
    private final LocalActors actors;
    private final Regions regions;
    private final Hosts hosts;
    private final Followers followers;
    private final DeliveryRows deliveries;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    FediverseDesk(
            Places places,
            LocalActors actors,
            Regions regions,
            Hosts hosts,
            Followers followers,
            DeliveryRows deliveries,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.places = places;
        this.actors = actors;
        this.regions = regions;
        this.hosts = hosts;
        this.followers = followers;
        this.deliveries = deliveries;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One of ours.
     *
     * @param page its path on the portal
     */
    public record ActorLine(String handle, String page, long followers) {}

    /** How another server is. */
    public enum HostState {
        WELL,
        RESTING,
        BLOCKED;

        /** Message key. */
        public String key() {
            return "fediverse.host." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Another server.
     *
     * @param waiting how much is still to go there
     * @param failed what did not arrive in the last seven days
     * @param since when it began to fail; null while it answers
     * @param said message key of the last failure; may be empty
     */
    public record HostLine(
            String host,
            HostState state,
            long followers,
            long waiting,
            long failed,
            @Nullable Instant since,
            String said) {}

    /** @param host ours */
    public record Overview(Standing standing, String host, List<ActorLine> actors, List<HostLine> hosts) {}

    /** Whether this person keeps what others of the fediverse see of a regency that is served. */
    public boolean mayKeep(Actor actor) {
        return actor.offices(Action.KEEP_CHANNELS)
                .anyMatch(grant -> regions.served().stream()
                        .anyMatch(regency -> grant.region().contains(regency.code())));
    }

    /** @throws NotFound where this person may not keep it */
    @Transactional(readOnly = true)
    public Overview overview(Actor actor) {
        keeper(actor);
        return new Overview(places.standing(), places.host(), lines(), hostLines());
    }

    private void keeper(Actor actor) {
        if (!mayKeep(actor)) {
            throw new NotFound();
        }
    }

    /** The portal first, then those that anybody follows, by number. */
    private List<ActorLine> lines() {
        LocalActor portal = actors.portal();
        var lines = new ArrayList<ActorLine>();
        lines.add(new ActorLine(portal.handle(), portal.page(), followers.count(portal)));
        jdbc.sql("""
                select actor, count(*) as many from fediverse_follower where actor <> :portal
                group by actor order by many desc, actor limit :most""")
                .param("portal", portal.name())
                .param("most", MOST)
                .query((row, n) -> Map.entry(row.getString("actor"), row.getLong("many")))
                .list()
                .forEach(line -> actors.find(line.getKey())
                        .ifPresent(one -> lines.add(new ActorLine(one.handle(), one.page(), line.getValue()))));
        return lines;
    }

    /** What needs a look first. */
    private List<HostLine> hostLines() {
        return jdbc.sql("""
                select h.host, h.blocked_at, h.failing_since, h.said,
                    (select count(*) from fediverse_follower f where f.host = h.host) as followers,
                    (select count(*) from fediverse_delivery d
                        where d.host = h.host and d.state in ('WAITING', 'SENDING')) as waiting,
                    (select count(*) from fediverse_delivery d
                        where d.host = h.host and d.state = 'FAILED' and d.settled_at > :lately) as failed
                from fediverse_host h
                order by h.blocked_at is not null, h.failing_since nulls last, followers desc, h.host limit :most""")
                .param("lately", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, n) -> new HostLine(
                        row.getString("host"),
                        row.getObject("blocked_at") != null
                                ? HostState.BLOCKED
                                : row.getObject("failing_since") == null ? HostState.WELL : HostState.RESTING,
                        row.getLong("followers"),
                        row.getLong("waiting"),
                        row.getLong("failed"),
                        Hosts.instant(row, "failing_since"),
                        row.getString("said")))
                .list();
    }

    /**
     * Keeps a server out: its followers are given up, nothing goes there, nothing from there is taken.
     *
     * @param typed its name
     * @param sure that this is meant
     * @return what is wrong with it, at {@code server} or {@code yakin}; nothing is done then
     * @throws NotFound where this person may not keep it
     */
    @Transactional
    public FormErrors block(Actor actor, String typed, boolean sure) {
        keeper(actor);
        String host = typed.strip().toLowerCase(Locale.ROOT);
        var errors = FormErrors.none();
        if (!HOST.matcher(host).matches() || host.equals(places.host())) {
            errors.add("server", "fediverse.block.wrong.server");
        }
        if (!sure) {
            errors.add("yakin", "fediverse.block.wrong.yakin");
        }
        if (!errors.any() && hosts.block(host)) {
            int dropped = followers.drop(host);
            deliveries.cancel(host);
            audit.record(actor.auditName(), "fediverse.block", "host:" + host, Map.of("followers", dropped));
        }
        return errors;
    }

    /**
     * Lets it in again; who followed must follow anew.
     *
     * @throws NotFound where this person may not keep it
     */
    @Transactional
    public void unblock(Actor actor, String host) {
        keeper(actor);
        if (hosts.unblock(host)) {
            audit.record(actor.auditName(), "fediverse.unblock", "host:" + host, Map.of());
        }
    }
}
