package id.mymein.incoming.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.incoming.FeedRegistration;
import id.mymein.incoming.Feeds;
import id.mymein.incoming.IncomingPaths;
import id.mymein.incoming.Opml;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.region.RegionCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of feeds as a list for other programs, and back. */
@Controller
class OpmlController {

    private static final String FILE = IncomingPaths.FEEDS + "/sumber.opml";
    private static final int LARGEST = 2 << 20;

    private final Feeds feeds;
    private final FeedRegistration registration;
    private final PublicHtml html;

    OpmlController(Feeds feeds, FeedRegistration registration, PublicHtml html) {
        this.feeds = feeds;
        this.registration = registration;
        this.html = html;
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> export(Actor actor) {
        FeedController.require(actor);
        String title = html.words(Languages.INDONESIAN).text("incoming.feeds.title");
        String name =
                ContentDisposition.attachment().filename("sumber.opml").build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/x-opml;charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(Opml.write(title, feeds.list(actor)));
    }

    /** Of feeds of which the list says no place, the place is that of the actor's office. */
    @PostMapping(IncomingPaths.FEEDS + "/opml")
    ModelAndView take(Actor actor, @RequestParam MultipartFile berkas, RedirectAttributes next) throws IOException {
        FeedController.require(actor);
        List<Opml.Line> lines = berkas.getSize() > LARGEST
                ? List.of()
                : Opml.read(new String(berkas.getBytes(), StandardCharsets.UTF_8));
        RegionCode region =
                actor.offices(Action.KEEP_FEEDS).map(Grant::region).findFirst().orElseThrow();
        int added = lines.isEmpty() ? 0 : registration.take(actor, lines, region);
        next.addFlashAttribute(
                FeedController.TOLD,
                lines.isEmpty()
                        ? "incoming.opml.none"
                        : added == 0 ? "incoming.opml.nothingNew" : "incoming.opml.taken");
        return Html.seeOther(IncomingPaths.FEEDS);
    }
}
