package id.mymein.demo;

import id.mymein.demo.picture.DrawnPictures;
import id.mymein.identity.Actor;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.PhotoUse;
import id.mymein.platform.TimeTravel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Draws the pictures of the demo's stories and takes them into the media library, as their authors would send photos. */
@Component
class DemoPhotos {

    private final MediaLibrary library;
    private final Cast cast;
    private final Phrases phrases;
    private final TimeTravel travel;

    DemoPhotos(MediaLibrary library, Cast cast, Phrases phrases, TimeTravel travel) {
        this.library = library;
        this.cast = cast;
        this.phrases = phrases;
        this.travel = travel;
    }

    /**
     * The story's picture, if it has one. Takes a while: not to be called in a transaction. Called again, it gives the same one.
     *
     * @param sent when the author sends it
     */
    List<PhotoUse> of(DemoStory story, Instant sent) {
        DemoPicture picture = story.picture();
        if (picture == null) {
            return List.of();
        }
        String alt = phrases.one("alt." + picture.motif(), story.key());
        UUID id = travel.at(sent, () -> add(story, picture));
        return List.of(new PhotoUse(id, picture.caption(), alt, phrases.one("credit", story.key())));
    }

    private UUID add(DemoStory story, DemoPicture picture) {
        var jpeg = new ByteArrayResource(DrawnPictures.draw(picture.motif(), Varied.seed(story.key())));
        UUID client = UUID.nameUUIDFromBytes(("mymein-demo-photo:" + story.key()).getBytes(StandardCharsets.UTF_8));
        Actor author = cast.author(story);
        PhotoResult result = library.addPhoto(author, cast.office(story), story.key() + ".jpg", jpeg, client);
        return switch (result) {
            case PhotoResult.Accepted(var photo) -> photo.id().value();
            case PhotoResult.Refused(var reason, var arguments) ->
                throw new IllegalStateException(story.key() + ": its picture is refused, " + reason);
        };
    }
}
