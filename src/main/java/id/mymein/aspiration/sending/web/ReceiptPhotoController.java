package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.AspirationStep;
import id.mymein.aspiration.SenderDesk.Receipt;
import id.mymein.aspiration.sending.CodeDoor;
import id.mymein.aspiration.sending.SenderDevices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows the photos of a receipt, also those that are not public, to its holder. */
@RestController
class ReceiptPhotoController {

    private final CodeDoor door;
    private final SenderDevices devices;
    private final MediaLibrary media;

    ReceiptPhotoController(CodeDoor door, SenderDevices devices, MediaLibrary media) {
        this.door = door;
        this.devices = devices;
        this.media = media;
    }

    @GetMapping(ReceiptController.PATH + "/foto/{photo}/{width:[0-9]{1,4}}.{format:webp|jpg}")
    ResponseEntity<Resource> photo(
            @PathVariable String kode,
            @PathVariable UUID photo,
            @PathVariable int width,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = new MediaId(photo);
        if (!(door.open(kode, devices.device(request, response)) instanceof CodeDoor.Open open)
                || !photos(open.receipt()).contains(id)) {
            throw new NotFound();
        }
        Resource picture = media.rendition(id, width, format).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(format.equals("webp") ? MediaType.parseMediaType("image/webp") : MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .body(picture);
    }

    private static List<MediaId> photos(Receipt receipt) {
        var merged = receipt.merged();
        Stream<AspirationStep> followed = merged == null ? Stream.empty() : merged.steps().stream();
        return Stream.concat(receipt.steps().stream(), followed)
                .flatMap(step -> step.photos().stream())
                .toList();
    }
}
