package id.mymein.media;

import id.mymein.identity.Actor;
import id.mymein.media.MediaObject.Kind;
import id.mymein.media.store.ObjectStore;
import id.mymein.platform.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands originals and evidence to those who verify, always as a download and never as a page. */
@RestController
class OriginalController {

    private final MediaObjects objects;
    private final ObjectStore store;
    private final MediaAccess access;

    OriginalController(MediaObjects objects, ObjectStore store, MediaAccess access) {
        this.objects = objects;
        this.store = store;
        this.access = access;
    }

    @GetMapping("/meja/foto/{id}/asli")
    ResponseEntity<Resource> original(Actor actor, @PathVariable UUID id) {
        return download(actor, id, Kind.PHOTO);
    }

    @GetMapping("/meja/berkas/{id}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        return download(actor, id, Kind.FILE);
    }

    private ResponseEntity<Resource> download(Actor actor, UUID id, Kind kind) {
        MediaObject object = objects.find(new MediaId(id))
                .filter(found -> found.kind() == kind && access.mayVerify(actor, found.owner()))
                .orElseThrow(NotFound::new);
        Resource content = store.get(object.originalKey()).orElseThrow(NotFound::new);
        var disposition = ContentDisposition.attachment()
                .filename(object.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(object.contentType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content);
    }
}
