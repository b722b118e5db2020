package id.mymein.media;

import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes photos one by one while a person still writes, so that a cut connection costs one photo only. */
@RestController
class PhotoController {

    private final MediaLibrary library;
    private final MessageSource messages;

    PhotoController(MediaLibrary library, MessageSource messages) {
        this.library = library;
        this.messages = messages;
    }

    /** What the page needs to show the photo: the smallest rendition, and all of them for {@code srcset}. */
    record Uploaded(String id, int width, int height, String src, String webpSet, String jpegSet) {}

    /** In the page's language. */
    record Problem(String message) {}

    @PostMapping("/meja/foto")
    ResponseEntity<?> add(
            Actor actor,
            @RequestParam MultipartFile foto,
            @RequestParam UUID office,
            @RequestParam UUID clientId,
            Locale locale) {
        String name = foto.getOriginalFilename() == null ? "" : foto.getOriginalFilename();
        return switch (library.addPhoto(actor, new OfficeId(office), name, foto, clientId)) {
            case PhotoResult.Accepted(Photo photo) ->
                ResponseEntity.status(HttpStatus.CREATED).body(uploaded(photo));
            case PhotoResult.Refused(var reason, var arguments) ->
                ResponseEntity.status(status(reason))
                        .body(new Problem(messages.getMessage(reason, arguments.toArray(), locale)));
        };
    }

    private static Uploaded uploaded(Photo photo) {
        return new Uploaded(
                photo.id().toString(),
                photo.largest().width(),
                photo.largest().height(),
                photo.jpeg(photo.sizes().getFirst()),
                photo.webpSet(),
                photo.jpegSet());
    }

    private static HttpStatus status(String reason) {
        return switch (reason) {
            case "media.refused.tooLarge" -> HttpStatus.CONTENT_TOO_LARGE;
            case "media.refused.busy" -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
