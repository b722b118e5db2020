package id.mymein.newsroom.trail;

import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.Html;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Shows a story's decision trail, and hands it out as a file. */
@Controller
class TrailController {

    private final DecisionTrails trails;
    private final TrailExport export;
    private final JsonMapper json;

    TrailController(DecisionTrails trails, TrailExport export, JsonMapper json) {
        this.trails = trails;
        this.export = export;
        this.json = json;
    }

    @GetMapping("/meja/berita/{id:" + StoryPaths.ID + "}/jejak")
    ModelAndView page(Actor actor, @PathVariable UUID id) {
        DecisionTrail trail = trails.of(actor, new StoryId(id));
        return Html.page("newsroom/trail/trail", new TrailPage(trail, StoryPaths.home(actor, trail.view())));
    }

    @GetMapping("/meja/berita/{id:" + StoryPaths.ID + "}/jejak.json")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        TrailFile file = export.file(trails.of(actor, new StoryId(id)));
        var attachment = ContentDisposition.attachment()
                .filename("jejak-" + id + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
    }
}
