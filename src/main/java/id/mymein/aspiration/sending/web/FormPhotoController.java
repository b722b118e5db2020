package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.sending.FormPhotos;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.platform.web.NotFound;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows photos to whoever has the form that they came with. */
@RestController
class FormPhotoController {

    private final FormPhotos photos;
    private final MediaLibrary media;

    FormPhotoController(FormPhotos photos, MediaLibrary media) {
        this.photos = photos;
        this.media = media;
    }

    @GetMapping(SendController.PATH + "/foto/{form}/{name}")
    ResponseEntity<Resource> photo(@PathVariable UUID form, @PathVariable String name) {
        Photo photo = photos.read(form, name).flatMap(media::find).orElseThrow(NotFound::new);
        Resource picture = media.rendition(photo.id(), photo.sizes().getFirst().width(), "jpg")
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture);
    }
}
