package id.mymein.portal;

import id.mymein.platform.Hashes;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.PublicHtml;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives public pages out, with what caches need to know about them. HEAD and If-None-Match are the frame's work. */
@RestController
class PortalController {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final PortalPages pages;
    private final PublicHtml html;

    PortalController(PortalPages pages, PublicHtml html) {
        this.pages = pages;
        this.html = html;
    }

    @GetMapping({
        "/",
        "/berita/**",
        "/wilayah/**",
        "/kategori/**",
        "/instansi/**",
        "/tentang/**",
        "/rss.xml",
        "/atom.xml",
        "/robots.txt"
    })
    ResponseEntity<byte[]> page(
            HttpServletRequest request,
            Locale language,
            @RequestParam(name = Address.BEFORE, defaultValue = "") String before) {
        Locale shown = language.equals(Languages.ENGLISH) ? Languages.ENGLISH : Languages.INDONESIAN;
        var address = new Address(request.getRequestURI(), shown, before);
        return switch (pages.answer(address).orElseThrow(NotFound::new)) {
            case Answer.Content content -> content(content);
            case Answer.Moved(String path) -> moved(html.link(path, shown));
        };
    }

    /** A browser asks each time whether it changed: nobody goes on reading what was corrected or withdrawn. */
    private static ResponseEntity<byte[]> content(Answer.Content content) {
        return ResponseEntity.status(content.status())
                .header(HttpHeaders.CONTENT_TYPE, content.type())
                .cacheControl(CacheControl.maxAge(Duration.ZERO)
                        .mustRevalidate()
                        .sMaxAge(MINUTE)
                        .cachePublic())
                .eTag(Hashes.sha256(content.bytes()).substring(0, 32))
                .body(content.bytes());
    }

    /** Not kept for good, since a story's title may change back. */
    private static ResponseEntity<byte[]> moved(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .cacheControl(CacheControl.maxAge(MINUTE).cachePublic())
                .build();
    }
}
