package id.mymein.authenticity.web;

import id.mymein.authenticity.EvidenceDesk;
import id.mymein.authenticity.Piece;
import id.mymein.authenticity.PoliceAccess;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.media.MediaLibrary;
import id.mymein.media.StoredFile;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a piece of evidence to police and editors of its region: links and notes as a page, files as a download only. */
@Controller
class PieceController {

    private final EvidenceDesk evidence;
    private final PieceLines lines;
    private final PoliceAccess access;
    private final MediaLibrary media;

    PieceController(EvidenceDesk evidence, PieceLines lines, PoliceAccess access, MediaLibrary media) {
        this.evidence = evidence;
        this.lines = lines;
        this.access = access;
        this.media = media;
    }

    @GetMapping(PoliceMenu.PATH + "/{id:" + PoliceController.ID + "}/bukti/{piece:" + PoliceController.ID + "}")
    Object piece(Actor actor, @PathVariable UUID id, @PathVariable UUID piece) {
        var story = new StoryId(id);
        StoryView view = access.readable(actor, story);
        Piece found = evidence.find(actor, story, piece).orElseThrow(NotFound::new);
        if (found.file() != null) {
            StoredFile file = media.file(found.file()).orElseThrow(NotFound::new);
            return download(file, media.content(found.file()).orElseThrow(NotFound::new));
        }
        boolean police = actor.may(
                Action.READ_AUTHENTICATION, view.office().id(), view.office().region());
        return Html.page("authenticity/web/piece", new PiecePage(view, lines.of(found), police, "", FormErrors.none()));
    }

    /** Never as a page of ours, whatever it holds. */
    private static ResponseEntity<Resource> download(StoredFile file, Resource content) {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content);
    }
}
