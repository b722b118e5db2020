package id.mymein.fediverse;

import id.mymein.newsroom.StoryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says things in ActivityStreams. What is said of a story has an id that follows from the story, so that saying it again is the same
 * activity to whoever got it already.
 */
@Component
class Activities {

    static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
    static final String TYPE = "application/activity+json; charset=utf-8";

    private static final List<Object> CONTEXT = List.of(
            "https://www.w3.org/ns/activitystreams",
            "https://w3id.org/security/v1",
            Map.of(
                    "Hashtag", "as:Hashtag",
                    "sensitive", "as:sensitive",
                    "toot", "http://joinmastodon.org/ns#",
                    "discoverable", "toot:discoverable",
                    "indexable", "toot:indexable",
                    "schema", "http://schema.org#",
                    "PropertyValue", "schema:PropertyValue",
                    "value", "schema:value"));

    private final Places places;
    private final JsonMapper json;

    Activities(Places places, JsonMapper json) {
        this.places = places;
        this.json = json;
    }

    /** With its vocabulary, for sending and for who asks. */
    String text(Map<String, Object> thing) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", CONTEXT);
        whole.putAll(thing);
        return json.writeValueAsString(whole);
    }

    Map<String, Object> create(Map<String, Object> note) {
        Map<String, Object> activity = of("Create", note.get("id") + "#create", LocalActor.PORTAL, note);
        activity.put("published", note.getOrDefault("published", ""));
        return open(activity, LocalActor.PORTAL);
    }

    Map<String, Object> update(Map<String, Object> note, int release) {
        return open(of("Update", note.get("id") + "#update-" + release, LocalActor.PORTAL, note), LocalActor.PORTAL);
    }

    Map<String, Object> delete(StoryId story, Map<String, Object> tombstone) {
        return open(of("Delete", places.story(story) + "#delete", LocalActor.PORTAL, tombstone), LocalActor.PORTAL);
    }

    /** @param note its address */
    Map<String, Object> announce(LocalActor actor, String note, String published) {
        Map<String, Object> activity = of("Announce", note + "#announce-" + actor.name(), actor.name(), note);
        activity.put("published", published);
        return open(activity, actor.name());
    }

    /** @param number makes it another one than all before */
    Map<String, Object> answer(String type, LocalActor actor, String follower, String follow, String number) {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (!follow.isEmpty()) {
            asked.put("id", follow);
        }
        asked.put("type", "Follow");
        asked.put("actor", follower);
        asked.put("object", places.actor(actor.name()));
        Map<String, Object> activity = of(type, places.actor(actor.name()) + "#" + number, actor.name(), asked);
        activity.put("to", List.of(follower));
        return activity;
    }

    private Map<String, Object> of(String type, String id, String actor, Object object) {
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("id", id);
        activity.put("type", type);
        activity.put("actor", places.actor(actor));
        activity.put("object", object);
        return activity;
    }

    private Map<String, Object> open(Map<String, Object> activity, String actor) {
        activity.put("to", List.of(PUBLIC));
        activity.put("cc", List.of(places.followers(actor)));
        return activity;
    }
}
