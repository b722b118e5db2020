package id.mymein.fediverse;

import id.mymein.fediverse.ActivityRows.Door;
import id.mymein.fediverse.ActivityRows.Said;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedAddress.Gone;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings what followers were told of a story to what the public reads now. Done twice, it is the same. */
@Component
class Saying {

    /** What was published before that and never told is no news any more; a correction of it has nobody to reach. */
    private static final Duration NEWS = Duration.ofDays(3);

    private final PublishedRegister stories;
    private final LocalActors actors;
    private final ActorKeys keys;
    private final Followers followers;
    private final ActivityRows rows;
    private final Activities says;
    private final Notes notes;
    private final Clock clock;

    Saying(
            PublishedRegister stories,
            LocalActors actors,
            ActorKeys keys,
            Followers followers,
            ActivityRows rows,
            Activities says,
            Notes notes,
            Clock clock) {
        this.stories = stories;
        this.actors = actors;
        this.keys = keys;
        this.followers = followers;
        this.rows = rows;
        this.says = says;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    void bring(StoryId story) {
        rows.hold(story);
        switch (stories.find(story).orElse(null)) {
            case PublishedAddress.Found(PublishedStory found) when !found.item().archived() -> released(found);
            case PublishedAddress.Gone gone -> withdrawn(gone);
            case null, default -> {
                // taken over from elsewhere, or never public
            }
        }
    }

    private void released(PublishedStory story) {
        Optional<Integer> told = rows.told(story.item().id());
        int release = story.release().number();
        if (told.isEmpty()) {
            boolean news = story.item().publishedAt().isAfter(clock.instant().minus(NEWS));
            if (news) {
                first(story);
            }
        } else if (told.get() < release) {
            changed(story);
        }
    }

    private void first(PublishedStory story) {
        StoryId id = story.item().id();
        Map<String, Object> note = notes.story(story);
        LocalActor portal = actors.portal();
        say(portal, ActivityKind.CREATE, id, story.release().number(), says.create(note), followers.doors(portal));
        for (LocalActor actor : actors.around(story.item().region())) {
            Map<String, Object> announce = says.announce(
                    actor,
                    String.valueOf(note.get("id")),
                    Notes.time(story.item().publishedAt()));
            say(actor, ActivityKind.ANNOUNCE, id, story.release().number(), announce, followers.doors(actor));
        }
    }

    /** Whoever got it gets the new words; whoever was still to get it gets them at once. */
    private void changed(PublishedStory story) {
        StoryId id = story.item().id();
        Map<String, Object> note = notes.story(story);
        int release = story.release().number();
        rows.renew(id, ActivityKind.CREATE, says.text(says.create(note)));
        say(actors.portal(), ActivityKind.UPDATE, id, release, says.update(note, release), rows.reached(id));
    }

    /** The story goes from wherever it came to, and a notice says why, as the portal's page does. */
    private void withdrawn(Gone gone) {
        StoryId id = gone.id();
        if (!rows.actors(id, ActivityKind.DELETE).isEmpty()) {
            return;
        }
        List<Door> reached = rows.reached(id);
        rows.cancel(id);
        if (reached.isEmpty()) {
            return;
        }
        LocalActor portal = actors.portal();
        say(portal, ActivityKind.DELETE, id, 0, says.delete(id, notes.tombstone(id)), reached);
        Map<String, Object> notice = notes.withdrawal(gone);
        List<Door> told = rows.reached(id, portal, ActivityKind.CREATE);
        say(portal, ActivityKind.NOTICE, id, 0, says.create(notice), told);
        for (String name : rows.actors(id, ActivityKind.ANNOUNCE)) {
            actors.find(name).ifPresent(actor -> {
                Map<String, Object> announce =
                        says.announce(actor, String.valueOf(notice.get("id")), Notes.time(gone.at()));
                List<Door> passedOn = rows.reached(id, actor, ActivityKind.ANNOUNCE);
                say(actor, ActivityKind.NOTICE_ANNOUNCE, id, 0, announce, passedOn);
            });
        }
    }

    private void say(
            LocalActor actor,
            ActivityKind kind,
            StoryId story,
            int release,
            Map<String, Object> activity,
            List<Door> doors) {
        if (doors.isEmpty()) {
            return;
        }
        keys.of(actor);
        rows.say(new Said(actor, kind, story, release, says.text(activity)))
                .ifPresent(said -> rows.send(said, story, doors));
    }
}
