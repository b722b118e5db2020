package id.mymein.distribution;

import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Leads from a short address to where the story is now: its newest release, or why it was withdrawn. */
@Controller
class ShortLinkController {

    /** Programs that look at an address because somebody shared it; they are no readers. */
    private static final Pattern PROGRAM = Pattern.compile(
            "bot|crawl|spider|preview|facebookexternalhit|whatsapp|telegram|curl|wget|java|python|http");

    private final ShortLinks links;
    private final PublishedRegister stories;

    ShortLinkController(ShortLinks links, PublishedRegister stories) {
        this.links = links;
        this.stories = stories;
    }

    @GetMapping(ShortLinks.PATH + "{code:[0-9a-zA-Z]{6,12}}")
    ResponseEntity<Void> follow(
            HttpServletRequest request,
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String program) {
        boolean reader = request.getMethod().equals("GET")
                && !program.isEmpty()
                && !PROGRAM.matcher(program.toLowerCase(Locale.ROOT)).find();
        StoryId story = links.follow(code, reader).orElseThrow(NotFound::new);
        String path = switch (stories.find(story).orElseThrow(NotFound::new)) {
            case PublishedAddress.Found(var told) -> told.item().path();
            case PublishedAddress.Gone gone -> gone.path();
            case PublishedAddress.Moved(String now) -> now;
        };
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, path)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
