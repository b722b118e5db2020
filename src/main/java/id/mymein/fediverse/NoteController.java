package id.mymein.fediverse;

import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedAddress.Gone;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.NotFound;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Stories and withdrawals for programs; readers are led to the portal. */
@Controller
class NoteController {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String ONE = Places.STORIES + "{id:" + ID + "}";

    private final Places places;
    private final PublishedRegister stories;
    private final Notes notes;
    private final Activities says;

    NoteController(Places places, PublishedRegister stories, Notes notes, Activities says) {
        this.places = places;
        this.stories = stories;
        this.notes = notes;
        this.says = says;
    }

    private PublishedAddress there(UUID id) {
        if (!places.on()) {
            throw new NotFound();
        }
        return stories.find(new StoryId(id)).orElseThrow(NotFound::new);
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> story(
            @PathVariable UUID id, @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        boolean asked = Negotiation.asked(accept);
        return switch (there(id)) {
            case PublishedAddress.Found(PublishedStory story)
            when asked -> Negotiation.activity(HttpStatus.OK, says.text(notes.story(story)));
            case PublishedAddress.Found(PublishedStory story) ->
                Negotiation.page(story.item().path());
            case Gone gone when asked -> Negotiation.activity(HttpStatus.GONE, says.text(notes.tombstone(gone.id())));
            case Gone gone -> Negotiation.page(gone.path());
            case PublishedAddress.Moved(String path) -> Negotiation.page(path);
        };
    }

    @GetMapping(ONE + Places.WITHDRAWAL)
    ResponseEntity<byte[]> withdrawal(
            @PathVariable UUID id, @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        if (!(there(id) instanceof Gone gone)) {
            throw new NotFound();
        }
        return Negotiation.asked(accept)
                ? Negotiation.activity(HttpStatus.OK, says.text(notes.withdrawal(gone)))
                : Negotiation.page(gone.path());
    }
}
