package id.mymein.authenticity.web;

import id.mymein.authenticity.PoliceAccess;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The police's list, the page of one story, and questions to its sender. */
@Controller
class PoliceController {

    /** An id as it stands in an address; anything else is no address of ours. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    static final String ITEM = "authenticity/web/item";

    /** Carry what was typed, and what was done, over the way from a form's answer to the page after it. */
    static final String TYPED = "typed";

    static final String TOLD = "told";

    private final WaitingLines lines;
    private final ItemPages pages;
    private final PoliceAccess access;
    private final StoryConversation conversation;

    PoliceController(WaitingLines lines, ItemPages pages, PoliceAccess access, StoryConversation conversation) {
        this.lines = lines;
        this.pages = pages;
        this.access = access;
        this.conversation = conversation;
    }

    @GetMapping(PoliceMenu.PATH)
    ModelAndView list(Actor actor, Model model) {
        if (!actor.mayAnywhere(Action.READ_AUTHENTICATION)) {
            throw new NotFound();
        }
        String told = model.getAttribute(TOLD) instanceof String key ? key : null;
        return Html.page("authenticity/web/list", new ListPage(lines.waiting(actor), lines.decided(actor), told));
    }

    @GetMapping(PoliceMenu.PATH + "/{id:" + ID + "}")
    ModelAndView item(Actor actor, @PathVariable UUID id, Model model, Locale locale) {
        Typed typed = model.getAttribute(TYPED) instanceof Typed kept ? kept : Typed.nothing();
        String told = model.getAttribute(TOLD) instanceof String key ? key : null;
        var answer = new ItemPage.Answer(typed, FormErrors.none(), told, null);
        return Html.page(ITEM, pages.page(actor, new StoryId(id), answer, locale));
    }

    /** Asks the sender. */
    @PostMapping(PoliceMenu.PATH + "/{id:" + ID + "}/pesan")
    ModelAndView ask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next,
            Locale locale) {
        var story = new StoryId(id);
        access.asked(actor, story);
        Typed typed = Typed.of(form);
        FormErrors errors = conversation.post(actor, story, typed.of(Typed.MESSAGE));
        if (errors.any()) {
            var answer = new ItemPage.Answer(typed, errors, null, null);
            return Html.invalid(ITEM, pages.page(actor, story, answer, locale));
        }
        next.addFlashAttribute(TYPED, typed.without(List.of(Typed.MESSAGE)));
        next.addFlashAttribute(TOLD, "authenticity.told.here.asked");
        return Html.seeOther(PoliceMenu.PATH + "/" + id + "#tanya");
    }
}
