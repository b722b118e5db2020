package id.mymein.community.web;

import id.mymein.community.ScanShelf;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands out scans, never as a page of ours, whatever they hold. */
final class Downloads {

    private Downloads() {}

    static ResponseEntity<Resource> of(ScanShelf.Scan scan) {
        var disposition = ContentDisposition.attachment()
                .filename(scan.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.file().contentType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(scan.content());
    }
}
