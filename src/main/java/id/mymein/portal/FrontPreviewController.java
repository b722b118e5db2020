package id.mymein.portal;

import id.mymein.identity.Actor;
import id.mymein.platform.web.Languages;
import id.mymein.portal.curation.Curation;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows editors the front page that they are about to publish, as the public would see it. Nobody keeps it. */
@RestController
class FrontPreviewController {

    private final Curation curation;
    private final FrontViews views;
    private final Renderer renderer;

    FrontPreviewController(Curation curation, FrontViews views, Renderer renderer) {
        this.curation = curation;
        this.views = views;
        this.renderer = renderer;
    }

    @GetMapping("/meja/beranda/pratinjau")
    ResponseEntity<byte[]> preview(Actor actor, @RequestParam(defaultValue = "") String bahasa) {
        Locale language = bahasa.equals("en") ? Languages.ENGLISH : Languages.INDONESIAN;
        FrontView view = views.view(curation.draft(actor), true);
        Answer.Content page = renderer.page(new Address("/", language, ""), FrontSection.TEMPLATE, view);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, page.type())
                .cacheControl(CacheControl.noStore())
                .body(page.bytes());
    }
}
