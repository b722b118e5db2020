package id.mymein.media;

import id.mymein.identity.Actor;
import id.mymein.media.MediaObject.Kind;
import id.mymein.media.store.ObjectStore;
import id.mymein.platform.web.NotFound;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves what is shown of photos: of published ones to everybody, of others to those who work on them. */
@RestController
class RenditionController {

    private static final MediaType WEBP = MediaType.parseMediaType("image/webp");

    private final MediaObjects objects;
    private final ObjectStore store;
    private final MediaAccess access;
    private final ObjectProvider<PhotoReaders> readers;

    RenditionController(
            MediaObjects objects, ObjectStore store, MediaAccess access, ObjectProvider<PhotoReaders> readers) {
        this.objects = objects;
        this.store = store;
        this.access = access;
        this.readers = readers;
    }

    @GetMapping("/foto/{id}/{width:[0-9]{1,4}}.{format:webp|jpg}")
    ResponseEntity<Resource> rendition(
            @PathVariable UUID id, @PathVariable int width, @PathVariable String format, Optional<Actor> actor) {
        MediaObject photo = objects.find(new MediaId(id))
                .filter(object -> object.kind() == Kind.PHOTO)
                .filter(object -> object.published()
                        || actor.filter(who -> mayView(who, object)).isPresent())
                .orElseThrow(NotFound::new);
        Resource picture = store.get(photo.key(width + "." + format)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(format.equals("webp") ? WEBP : MediaType.IMAGE_JPEG)
                .cacheControl(
                        photo.published() ? forGood() : CacheControl.noCache().cachePrivate())
                .eTag(id + "-" + width + "-" + format)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(picture);
    }

    private boolean mayView(Actor actor, MediaObject photo) {
        return (photo.ofOffice() && access.mayView(actor, photo.owner()))
                || readers.stream().anyMatch(reader -> reader.mayView(actor, photo.id()));
    }

    /** A rendition never changes: another picture has another id. */
    private static CacheControl forGood() {
        return CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    }
}
