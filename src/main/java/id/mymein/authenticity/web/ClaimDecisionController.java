package id.mymein.authenticity.web;

import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimPublication;
import id.mymein.authenticity.ClaimResult;
import id.mymein.authenticity.web.ClaimItemPage.Answer;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what editors decide on a claim check. What the public will see is confirmed by a tick. */
@Controller
class ClaimDecisionController {

    private static final String PAGE = "authenticity/web/claim";

    private final ClaimPublication publication;
    private final ClaimPages pages;

    ClaimDecisionController(ClaimPublication publication, ClaimPages pages) {
        this.publication = publication;
        this.pages = pages;
    }

    @PostMapping(ClaimController.ITEM + "/terbit")
    ModelAndView publish(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String versi,
            @RequestParam(defaultValue = "") String yakin,
            RedirectAttributes next) {
        var check = new ClaimCheckId(id);
        if (yakin.isEmpty()) {
            return unsure(actor, check, "terbit", "");
        }
        ClaimResult result = publication.publish(actor, check, ClaimForm.version(versi));
        return answer(actor, check, result, new Said("terbit", "", "authenticity.check.done.published"), next);
    }

    @PostMapping(ClaimController.ITEM + "/kembalikan")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String versi,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes next) {
        var check = new ClaimCheckId(id);
        ClaimResult result = publication.giveBack(actor, check, ClaimForm.version(versi), alasan);
        return answer(actor, check, result, new Said("kembalikan", alasan, "authenticity.check.done.returned"), next);
    }

    @PostMapping(ClaimController.ITEM + "/cabut")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String versi,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String yakin,
            RedirectAttributes next) {
        var check = new ClaimCheckId(id);
        if (yakin.isEmpty()) {
            return unsure(actor, check, "cabut", alasan);
        }
        ClaimResult result = publication.withdraw(actor, check, ClaimForm.version(versi), alasan);
        return answer(actor, check, result, new Said("cabut", alasan, "authenticity.check.done.withdrawn"), next);
    }

    /** @param done message key of what was done, if it was */
    private record Said(String step, String reason, String done) {}

    private ModelAndView unsure(Actor actor, ClaimCheckId id, String step, String reason) {
        var errors = FormErrors.none().add("yakin", "authenticity.check.missing.yakin");
        return Html.invalid(PAGE, pages.item(actor, id, new Answer(step, reason, errors, null, null)));
    }

    private ModelAndView answer(Actor actor, ClaimCheckId id, ClaimResult result, Said said, RedirectAttributes next) {
        return switch (result) {
            case ClaimResult.Done done -> {
                next.addFlashAttribute(PoliceController.TOLD, said.done());
                yield Html.seeOther(ClaimMenu.PATH + "/" + id);
            }
            case ClaimResult.Wrong(FormErrors errors) ->
                Html.invalid(PAGE, pages.item(actor, id, new Answer(said.step(), said.reason(), errors, null, null)));
            case ClaimResult.Stale() -> conflict(actor, id, said, "authenticity.check.staleItem");
            case ClaimResult.Refused(String why) -> conflict(actor, id, said, why);
        };
    }

    private ModelAndView conflict(Actor actor, ClaimCheckId id, Said said, String why) {
        var answer = new Answer(said.step(), said.reason(), FormErrors.none(), null, why);
        return Html.page(PAGE, HttpStatus.CONFLICT, pages.item(actor, id, answer));
    }
}
