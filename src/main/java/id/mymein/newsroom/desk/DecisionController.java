package id.mymein.newsroom.desk;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what editors decide on a story before it is public. */
@Controller
class DecisionController {

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Deciding deciding;
    private final StoryDecisions decisions;

    DecisionController(Deciding deciding, StoryDecisions decisions) {
        this.deciding = deciding;
        this.decisions = decisions;
    }

    @PostMapping(ItemController.ITEM + "/klaim")
    ModelAndView claim(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.CLAIM, fields, next);
        return deciding.take(form, typed -> decisions.claim(actor, form.story()));
    }

    @PostMapping(ItemController.ITEM + "/lepas")
    ModelAndView unclaim(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.UNCLAIM, fields, next);
        return deciding.take(form, typed -> decisions.unclaim(actor, form.story()));
    }

    @PostMapping(ItemController.ITEM + "/pengembalian")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.RETURN, fields, next);
        return deciding.take(form, typed -> decisions.returnToAuthor(actor, form.story(), typed.reason()));
    }

    @PostMapping(ItemController.ITEM + "/penolakan")
    ModelAndView reject(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.REJECT, fields, next);
        return deciding.take(form, typed -> decisions.reject(actor, form.story(), typed.reason()));
    }

    @PostMapping(ItemController.ITEM + "/kelayakan")
    ModelAndView findFit(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.FIND_FIT, fields, next);
        return deciding.take(form, typed -> decisions.findFit(actor, form.story(), typed.checks()));
    }

    /** Asks for the police's key, or takes that back. */
    @PostMapping(ItemController.ITEM + "/keraguan")
    ModelAndView doubt(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.DOUBT, fields, next);
        return deciding.take(form, typed -> decisions.doubt(actor, form.story(), typed.sure()));
    }

    @PostMapping(ItemController.ITEM + "/penugasan")
    ModelAndView assign(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.ASSIGN, fields, next);
        return deciding.take(form, typed -> assign(actor, form.story(), typed.editor()));
    }

    private Outcome assign(Actor actor, StoryId story, String editor) {
        if (editor.isEmpty()) {
            return decisions.assign(actor, story, null);
        }
        return UUID_SHAPE.matcher(editor).matches()
                ? decisions.assign(actor, story, new AccountId(UUID.fromString(editor)))
                : new Outcome.Refused(Refusal.ASSIGNEE_MAY_NOT);
    }
}
