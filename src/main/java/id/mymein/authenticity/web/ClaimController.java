package id.mymein.authenticity.web;

import id.mymein.authenticity.ClaimCheck;
import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimDesk;
import id.mymein.authenticity.ClaimDesk.Draft;
import id.mymein.authenticity.ClaimResult;
import id.mymein.authenticity.ClaimText;
import id.mymein.authenticity.HoaxClaims;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of claim checks, and the form in which the police write them. */
@Controller
class ClaimController {

    static final String ITEM = ClaimMenu.PATH + "/{id:" + PoliceController.ID + "}";

    private static final String FORM = "authenticity/web/claimForm";

    private final ClaimDesk claims;
    private final ClaimPages pages;
    private final HoaxClaims hoaxes;
    private final Clock clock;

    ClaimController(ClaimDesk claims, ClaimPages pages, HoaxClaims hoaxes, Clock clock) {
        this.claims = claims;
        this.pages = pages;
        this.hoaxes = hoaxes;
        this.clock = clock;
    }

    @GetMapping(ClaimMenu.PATH)
    ModelAndView list(Actor actor, Model model) {
        if (!ClaimMenu.open(actor)) {
            throw new NotFound();
        }
        return Html.page("authenticity/web/claims", pages.list(actor, told(model)));
    }

    @GetMapping(ITEM)
    ModelAndView item(Actor actor, @PathVariable UUID id, Model model) {
        var answer = ClaimItemPage.Answer.telling(told(model));
        return Html.page("authenticity/web/claim", pages.item(actor, new ClaimCheckId(id), answer));
    }

    private static @Nullable String told(Model model) {
        return model.getAttribute(PoliceController.TOLD) instanceof String key ? key : null;
    }

    /** @param berita a story that was found to be a hoax, to begin with; one that has a check already leads there */
    @GetMapping(ClaimMenu.PATH + "/baru")
    ModelAndView fresh(Actor actor, @RequestParam(required = false) @Nullable UUID berita) {
        requireWriter(actor);
        StoryId story = berita == null ? null : new StoryId(berita);
        ClaimText text = story == null ? ClaimText.empty() : hoaxes.from(actor, story);
        Optional<ClaimCheckId> there = story == null ? Optional.empty() : claims.ofStory(actor, story);
        if (there.isPresent()) {
            return Html.seeOther(ClaimMenu.PATH + "/" + there.get());
        }
        var draft = new Draft(new ClaimCheckId(Ids.next(clock)), 0, text, story);
        return Html.page(FORM, pages.fresh(actor, draft, FormErrors.none(), null));
    }

    @GetMapping(ITEM + "/ubah")
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        requireWriter(actor);
        ClaimCheck check = claims.find(actor, new ClaimCheckId(id));
        if (!check.writable()) {
            return Html.seeOther(ClaimMenu.PATH + "/" + id);
        }
        var draft = new Draft(check.id(), check.version(), check.writing(), null);
        return Html.page(FORM, pages.form(actor, draft, FormErrors.none(), null));
    }

    @PostMapping(ClaimMenu.PATH)
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> form, RedirectAttributes next) {
        requireWriter(actor);
        ClaimCheckId id = ClaimForm.number(form).orElseGet(() -> new ClaimCheckId(Ids.next(clock)));
        StoryId story = ClaimForm.story(form).orElse(null);
        if (story != null) {
            hoaxes.from(actor, story);
        }
        var draft = new Draft(id, 0, ClaimForm.draft(form, id).text(), story);
        ClaimResult result = save(actor, draft, form);
        return switch (result) {
            case ClaimResult.Done(ClaimCheckId kept) -> done(kept, form, next);
            case ClaimResult.Wrong(FormErrors errors) ->
                Html.invalid(FORM, pages.fresh(actor, draft, errors, "platform.form.problems"));
            case ClaimResult.Stale() -> conflict(actor, draft, "authenticity.check.stale");
            case ClaimResult.Refused(String why) ->
                Html.page(FORM, HttpStatus.CONFLICT, pages.fresh(actor, draft, FormErrors.none(), why));
        };
    }

    @PostMapping(ITEM + "/isi")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Draft draft = ClaimForm.draft(form, new ClaimCheckId(id));
        if (draft.version() == 0) {
            throw new NotFound();
        }
        return switch (save(actor, draft, form)) {
            case ClaimResult.Done(ClaimCheckId kept) -> done(kept, form, next);
            case ClaimResult.Wrong(FormErrors errors) ->
                Html.invalid(FORM, pages.form(actor, draft, errors, "platform.form.problems"));
            case ClaimResult.Stale() -> conflict(actor, draft, "authenticity.check.stale");
            case ClaimResult.Refused(String why) -> conflict(actor, draft, why);
        };
    }

    private ModelAndView conflict(Actor actor, Draft draft, String why) {
        return Html.page(FORM, HttpStatus.CONFLICT, pages.form(actor, draft, FormErrors.none(), why));
    }

    private ClaimResult save(Actor actor, Draft draft, MultiValueMap<String, String> form) {
        return sending(form) ? claims.send(actor, draft) : claims.save(actor, draft);
    }

    private static ModelAndView done(ClaimCheckId id, MultiValueMap<String, String> form, RedirectAttributes next) {
        next.addFlashAttribute(PoliceController.TOLD, "authenticity.check.done." + (sending(form) ? "sent" : "saved"));
        return Html.seeOther(ClaimMenu.PATH + "/" + id);
    }

    private static boolean sending(MultiValueMap<String, String> form) {
        return "kirim".equals(form.getFirst("langkah"));
    }

    private static void requireWriter(Actor actor) {
        if (!actor.mayAnywhere(Action.WRITE_CLAIM_CHECK)) {
            throw new NotFound();
        }
    }
}
