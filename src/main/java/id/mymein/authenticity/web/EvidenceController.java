package id.mymein.authenticity.web;

import id.mymein.authenticity.EvidenceDesk;
import id.mymein.authenticity.EvidenceResult;
import id.mymein.authenticity.Piece;
import id.mymein.authenticity.PoliceAccess;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes evidence and takes it back. */
@Controller
class EvidenceController {

    private static final String PIECE =
            PoliceMenu.PATH + "/{id:" + PoliceController.ID + "}/bukti/{piece:" + PoliceController.ID + "}";

    private final EvidenceDesk evidence;
    private final Adding adding;
    private final ItemPages pages;
    private final PieceLines lines;
    private final PoliceAccess access;

    EvidenceController(EvidenceDesk evidence, Adding adding, ItemPages pages, PieceLines lines, PoliceAccess access) {
        this.evidence = evidence;
        this.adding = adding;
        this.pages = pages;
        this.lines = lines;
        this.access = access;
    }

    @PostMapping(PoliceMenu.PATH + "/{id:" + PoliceController.ID + "}/bukti")
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            RedirectAttributes next,
            Locale locale) {
        var story = new StoryId(id);
        access.asked(actor, story);
        Adding.Added added = adding.add(actor, story, Typed.of(form), berkas);
        if (added.closed()) {
            var answer = new ItemPage.Answer(added.left(), added.errors(), null, Refusal.NOT_IN_THIS_STATE);
            return Html.page(PoliceController.ITEM, HttpStatus.CONFLICT, pages.page(actor, story, answer, locale));
        }
        FormErrors errors = added.errors();
        if (added.nothing() && !errors.any()) {
            errors.add("bukti", "authenticity.evidence.nothing");
        }
        if (errors.any()) {
            var answer = new ItemPage.Answer(added.left(), errors, told(added), null);
            return Html.invalid(PoliceController.ITEM, pages.page(actor, story, answer, locale));
        }
        next.addFlashAttribute(PoliceController.TYPED, added.left());
        next.addFlashAttribute(PoliceController.TOLD, told(added));
        return Html.seeOther(PoliceMenu.PATH + "/" + id + "#bukti");
    }

    /** What was put on record although something else was wrong; null where nothing was. */
    static @Nullable String told(Adding.Added added) {
        if (added.added() > 0) {
            return "authenticity.told.here.kept";
        }
        return added.before() > 0 ? "authenticity.told.here.before" : null;
    }

    @GetMapping(PIECE + "/tarik")
    ModelAndView withdrawing(Actor actor, @PathVariable UUID id, @PathVariable UUID piece) {
        return Html.page("authenticity/web/withdraw", page(actor, id, piece, "", FormErrors.none()));
    }

    @PostMapping(PIECE + "/tarik")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID piece,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes next) {
        EvidenceResult result = evidence.withdraw(actor, new StoryId(id), piece, alasan);
        return switch (result) {
            case EvidenceResult.Kept kept -> {
                next.addFlashAttribute(PoliceController.TOLD, "authenticity.told.here.withdrawn");
                yield Html.seeOther(PoliceMenu.PATH + "/" + id + "#bukti");
            }
            case EvidenceResult.Wrong(FormErrors errors) ->
                Html.invalid("authenticity/web/withdraw", page(actor, id, piece, alasan, errors));
            case EvidenceResult.Closed() -> {
                var errors = FormErrors.none().add("alasan", "authenticity.withdraw.closed");
                yield Html.page(
                        "authenticity/web/withdraw", HttpStatus.CONFLICT, page(actor, id, piece, alasan, errors));
            }
        };
    }

    private PiecePage page(Actor actor, UUID id, UUID piece, String reason, FormErrors errors) {
        var story = new StoryId(id);
        StoryView view = access.asked(actor, story);
        Piece found = evidence.find(actor, story, piece).filter(Piece::counts).orElseThrow(NotFound::new);
        return new PiecePage(view, lines.of(found), true, reason, errors);
    }
}
