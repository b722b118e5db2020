package id.mymein.distribution;

import id.mymein.audit.AuditTrail;
import id.mymein.distribution.Connector.Check;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The channels, as administrators keep them. Whoever adds or changes one learns at once whether we get in. Platforms are asked
 * outside of transactions.
 */
@Component
public class Channels {

    private final ChannelRows rows;
    private final ChannelRules rules;
    private final Connectors connectors;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Channels(
            ChannelRows rows,
            ChannelRules rules,
            Connectors connectors,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.rules = rules;
        this.connectors = connectors;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Those that this person keeps or uses. */
    public List<Channel> list(Actor actor) {
        return rows.within(Stream.of(Action.KEEP_CHANNELS, Action.PUBLISH_STORY)
                .flatMap(action -> Stream.of(actor.regionsFor(action)))
                .distinct()
                .toArray(String[]::new));
    }

    public List<ChannelKind> kinds() {
        return connectors.kinds();
    }

    public List<Setting> settings(ChannelKind kind) {
        return connectors.of(kind).settings();
    }

    /** @throws NotFound where there is none that the actor keeps */
    public Channel kept(Actor actor, ChannelId id) {
        return rows.find(id)
                .filter(channel -> keeps(actor, channel.region()) && channel.state() != ChannelState.CLOSED)
                .orElseThrow(NotFound::new);
    }

    private static boolean keeps(Actor actor, RegionCode region) {
        return Stream.of(actor.regionsFor(Action.KEEP_CHANNELS)).anyMatch(own -> new RegionCode(own).contains(region));
    }

    /** What is not secret of it. */
    public Map<String, String> settings(Actor actor, ChannelId id) {
        return rows.settings(kept(actor, id).id());
    }

    /**
     * Adds one and looks at it at once.
     *
     * @throws NotFound where the actor keeps no channels of that office
     */
    public ChannelResult add(Actor actor, ChannelId id, ChannelKind kind, ChannelTyped typed) {
        return add(actor, id, kind, typed, null);
    }

    /** @param sample why it does not go, where it is a sample; null where it is a real one */
    ChannelResult add(Actor actor, ChannelId id, ChannelKind kind, ChannelTyped typed, @Nullable String sample) {
        Grant owner = actor.offices(Action.KEEP_CHANNELS)
                .filter(grant -> grant.office().toString().equals(typed.office()))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Setting> asked = settings(kind);
        FormErrors errors = rules.check(typed, asked, Map.of());
        if (errors.any()) {
            return new ChannelResult.Wrong(errors);
        }
        transaction.executeWithoutResult(status -> {
            if (rows.add(id, kind, owner, typed.name(), sample)) {
                rows.change(id, 1, typed, open(asked, typed), secret(asked, typed, Map.of()));
                record(actor, "add", id, Map.of("kind", kind.name(), "name", typed.name()));
            }
        });
        return new ChannelResult.Done(id, look(id));
    }

    /** @throws NotFound where there is none that the actor keeps */
    public ChannelResult change(Actor actor, ChannelId id, int version, ChannelTyped typed) {
        Channel before = kept(actor, id);
        List<Setting> asked = settings(before.kind());
        Map<String, String> known = rows.access(id).settings();
        FormErrors errors = rules.check(typed, asked, known);
        if (errors.any()) {
            return new ChannelResult.Wrong(errors);
        }
        boolean changed = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean done = rows.change(id, version, typed, open(asked, typed), secret(asked, typed, known));
            if (done) {
                record(actor, "change", id, Map.of("name", typed.name()));
            }
            return done;
        }));
        return changed ? new ChannelResult.Done(id, look(id)) : new ChannelResult.Stale();
    }

    private static Map<String, String> open(List<Setting> asked, ChannelTyped typed) {
        return picked(asked, typed, false, Map.of());
    }

    private static Map<String, String> secret(List<Setting> asked, ChannelTyped typed, Map<String, String> known) {
        return picked(asked, typed, true, known);
    }

    private static Map<String, String> picked(
            List<Setting> asked, ChannelTyped typed, boolean secret, Map<String, String> known) {
        Map<String, String> picked = new HashMap<>();
        for (Setting setting : asked) {
            if (setting.secret() == secret) {
                String value = typed.settings().getOrDefault(setting.name(), "");
                String otherwise = secret ? known.getOrDefault(setting.name(), "") : setting.usual();
                picked.put(setting.name(), value.isEmpty() ? otherwise : value);
            }
        }
        return picked;
    }

    /**
     * Looks whether we get in. A channel that was locked opens where we do.
     *
     * @throws NotFound where there is none that the actor keeps
     */
    public Check check(Actor actor, ChannelId id) {
        return look(kept(actor, id).id());
    }

    Check look(ChannelId id) {
        Channel channel = rows.find(id).orElseThrow(NotFound::new);
        if (channel.sample()) {
            return new Check.Fails("", "distribution.reason.sample", "", false);
        }
        Check check = connectors.of(channel.kind()).check(rows.access(id));
        transaction.executeWithoutResult(status -> {
            Channel now = rows.lock(id).orElseThrow(NotFound::new);
            if (check instanceof Check.Works works) {
                rows.checked(id, works.name(), works.expires());
                if (now.state() == ChannelState.LOCKED) {
                    rows.turn(id, ChannelState.ACTIVE, "");
                }
            } else if (check instanceof Check.Fails fails && now.state() == ChannelState.ACTIVE && fails.locks()) {
                rows.turn(id, ChannelState.LOCKED, fails.reason());
            }
        });
        return check;
    }

    /**
     * Stops it; what is planned waits.
     *
     * @param why in the person's words
     * @throws NotFound where there is none that the actor keeps
     */
    public void pause(Actor actor, ChannelId id, String why) {
        turn(actor, id, ChannelState.PAUSED, why);
    }

    /**
     * Lets it go on. A sample stays where it is.
     *
     * @throws NotFound where there is none that the actor keeps
     */
    public void resume(Actor actor, ChannelId id) {
        if (!kept(actor, id).sample()) {
            turn(actor, id, ChannelState.ACTIVE, "");
        }
    }

    /**
     * Closes it for good and forgets its secrets; what was sent there stays on record.
     *
     * @throws NotFound where there is none that the actor keeps
     */
    public void close(Actor actor, ChannelId id) {
        turn(actor, id, ChannelState.CLOSED, "");
    }

    private void turn(Actor actor, ChannelId id, ChannelState to, String why) {
        kept(actor, id);
        transaction.executeWithoutResult(status -> {
            rows.turn(id, to, why);
            record(actor, to.name().toLowerCase(java.util.Locale.ROOT), id, Map.of("why", why));
        });
    }

    private void record(Actor actor, String verb, ChannelId id, Map<String, ?> details) {
        audit.record(actor.auditName(), "distribution.channel-" + verb, "channel:" + id, details);
    }
}
