package id.mymein.fediverse;

import id.mymein.newsroom.StoryId;
import id.mymein.region.Region;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What others may know of us: whether we can be followed, and where. */
@Component
public class Fediverse {

    private final Places places;
    private final LocalActors actors;

    Fediverse(Places places, LocalActors actors) {
        this.places = places;
        this.actors = actors;
    }

    /**
     * Somebody who can be followed.
     *
     * @param handle before the second @, without the first
     * @param host behind it
     * @param address for programs
     */
    public record Followed(String handle, String host, String address) {}

    public Standing standing() {
        return places.standing();
    }

    /** Empty where it is off. */
    public Optional<Followed> portal() {
        return places.on() ? Optional.of(followed(actors.portal())) : Optional.empty();
    }

    /** Empty where it is off, and for regions that are neither districts nor villages. */
    public Optional<Followed> of(Region region) {
        return places.on() ? actors.of(region).map(this::followed) : Optional.empty();
    }

    private Followed followed(LocalActor actor) {
        return new Followed(actor.handle(), places.host(), places.actor(actor.name()));
    }

    /** Where programs find what a story says; empty where it is off. */
    public Optional<String> story(StoryId story) {
        return places.on() ? Optional.of(places.story(story)) : Optional.empty();
    }
}
