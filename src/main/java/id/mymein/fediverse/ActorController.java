package id.mymein.fediverse;

import id.mymein.platform.web.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Who can be followed here. Of followers it is told how many, never who. */
@Controller
class ActorController {

    private static final String ONE = Places.ROOT + "{name:[a-z0-9][a-z0-9.-]{0,120}}";

    private final Places places;
    private final LocalActors actors;
    private final ActorViews views;
    private final Followers followers;
    private final Outbox outbox;
    private final Activities says;

    ActorController(
            Places places, LocalActors actors, ActorViews views, Followers followers, Outbox outbox, Activities says) {
        this.places = places;
        this.actors = actors;
        this.views = views;
        this.followers = followers;
        this.outbox = outbox;
        this.says = says;
    }

    private LocalActor actor(String name) {
        if (!places.on()) {
            throw new NotFound();
        }
        return actors.find(name).orElseThrow(NotFound::new);
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> actor(
            @PathVariable String name, @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        LocalActor actor = actor(name);
        return Negotiation.asked(accept) ? said(views.of(actor)) : Negotiation.page(actor.page());
    }

    @GetMapping(ONE + "/outbox")
    ResponseEntity<byte[]> outbox(@PathVariable String name, @RequestParam(defaultValue = "") String halaman) {
        LocalActor actor = actor(name);
        return said(
                halaman.isEmpty()
                        ? outbox.of(actor)
                        : outbox.page(actor, halaman).orElseThrow(NotFound::new));
    }

    @GetMapping(ONE + "/followers")
    ResponseEntity<byte[]> followers(@PathVariable String name) {
        return said(count(places.followers(name), followers.count(actor(name))));
    }

    @GetMapping(ONE + "/following")
    ResponseEntity<byte[]> following(@PathVariable String name) {
        return said(count(places.actor(actor(name).name()) + "/following", 0));
    }

    private static Map<String, Object> count(String id, long many) {
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("id", id);
        collection.put("type", "OrderedCollection");
        collection.put("totalItems", many);
        return collection;
    }

    private ResponseEntity<byte[]> said(Map<String, Object> thing) {
        return Negotiation.activity(HttpStatus.OK, says.text(thing));
    }
}
