package id.mymein.portal.websub;

import id.mymein.platform.web.PublicHtml;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where programs ask to be told, and to be told no more. */
@Controller
class HubController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Asking asking;
    private final PublicHtml html;

    HubController(Asking asking, PublicHtml html) {
        this.asking = asking;
        this.html = html;
    }

    @PostMapping(Spreading.PATH)
    ResponseEntity<String> ask(@RequestParam MultiValueMap<String, String> sent, Locale language) {
        Asking.Taken taken = asking.take(new Asking.Sent(
                field(sent, "mode"),
                field(sent, "topic"),
                field(sent, "callback"),
                field(sent, "secret"),
                field(sent, "lease_seconds")));
        HttpStatus status = switch (taken) {
            case YES -> HttpStatus.ACCEPTED;
            case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
            case MODE, TOPIC, CALLBACK, SECRET, LEASE -> HttpStatus.BAD_REQUEST;
        };
        String key = "portal.websub." + taken.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(html.words(language).text(key));
    }

    private static String field(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst("hub." + name);
        return value == null ? "" : value;
    }
}
