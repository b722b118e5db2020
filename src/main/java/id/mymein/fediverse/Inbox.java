package id.mymein.fediverse;

import id.mymein.fediverse.ActivityRows.Door;
import id.mymein.fediverse.ActivityRows.Said;
import id.mymein.platform.Hashes;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Does what others ask: follow, stop following, forget. Likes, boosts and replies are theirs; they are taken politely and nothing
 * of them is kept.
 */
@Component
class Inbox {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int FOLLOWS_AN_HOUR = 5_000;
    private static final int LONGEST_ID = 2_000;

    private final LocalActors actors;
    private final ActorKeys keys;
    private final Followers followers;
    private final Hosts hosts;
    private final ActivityRows activities;
    private final Activities says;
    private final Rates rates;
    private final FediverseSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(
            LocalActors actors,
            ActorKeys keys,
            Followers followers,
            Hosts hosts,
            ActivityRows activities,
            Activities says,
            Rates rates,
            FediverseSettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.actors = actors;
        this.keys = keys;
        this.followers = followers;
        this.hosts = hosts;
        this.activities = activities;
        this.says = says;
        this.rates = rates;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What came of it. */
    enum Taken {
        DONE,
        /** Their server is to try again. */
        TOO_MANY
    }

    /** True where an actor says that it is no more. */
    static boolean closes(JsonNode activity, String actor) {
        return ActivityReader.text(activity, "type").equals("Delete")
                && ActivityReader.address(activity, "object").equals(actor);
    }

    /** Does it once, however often it comes. */
    @Transactional
    Taken take(RemoteActor from, JsonNode activity) {
        String type = ActivityReader.text(activity, "type");
        boolean concerns = type.equals("Follow") || type.equals("Undo") || closes(activity, from.actor());
        if (!concerns) {
            return Taken.DONE;
        }
        if (type.equals("Follow") && tooMany(from)) {
            return Taken.TOO_MANY;
        }
        if (isNew(from, activity)) {
            switch (type) {
                case "Follow" -> follow(from, activity);
                case "Undo" -> undo(from, activity.path("object"));
                default -> followers.forget(from.actor());
            }
        }
        return Taken.DONE;
    }

    private boolean tooMany(RemoteActor from) {
        return !rates.take("follow", FOLLOWS_AN_HOUR, HOUR)
                || !rates.take("follow " + from.host(), settings.followsAnHour(), HOUR);
    }

    private boolean isNew(RemoteActor from, JsonNode activity) {
        String id = ActivityReader.text(activity, "id");
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        insert into fediverse_seen (digest, seen_at) values (:digest, :now)
                        on conflict (digest) do nothing""")
                        .param("digest", Hashes.sha256(from.actor() + " " + (id.isEmpty() ? activity.toString() : id)))
                        .param("now", now)
                        .update()
                == 1;
    }

    private void follow(RemoteActor from, JsonNode activity) {
        String follow = ActivityReader.text(activity, "id");
        if (follow.length() > LONGEST_ID) {
            return;
        }
        actors.byAddress(ActivityReader.address(activity, "object")).ifPresent(actor -> {
            keys.of(actor);
            hosts.meet(from.host());
            boolean room = followers.has(actor, from.actor()) || followers.all() < settings.followers();
            if (room) {
                followers.add(actor, from, follow);
                answer(ActivityKind.ACCEPT, "Accept", actor, from, follow);
            } else {
                answer(ActivityKind.REJECT, "Reject", actor, from, follow);
            }
        });
    }

    private void answer(ActivityKind kind, String type, LocalActor actor, RemoteActor to, String follow) {
        String number = type.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        String body = says.text(says.answer(type, actor, to.actor(), follow, number));
        long activity = activities.say(new Said(actor, kind, null, 0, body)).orElseThrow();
        activities.send(activity, null, List.of(new Door(to.inbox(), to.host())));
    }

    private void undo(RemoteActor from, JsonNode undone) {
        if (undone.isString()) {
            followers.undo(from.actor(), undone.asString());
        } else if (ActivityReader.text(undone, "type").equals("Follow")) {
            actors.byAddress(ActivityReader.address(undone, "object"))
                    .ifPresent(actor -> followers.remove(actor, from.actor()));
        }
    }
}
