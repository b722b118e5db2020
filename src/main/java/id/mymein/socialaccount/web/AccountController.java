package id.mymein.socialaccount.web;

import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.AccountDraft;
import id.mymein.socialaccount.AccountRegister;
import id.mymein.socialaccount.AccountResult;
import id.mymein.socialaccount.Contact;
import id.mymein.socialaccount.SocialAccount;
import id.mymein.socialaccount.SocialAccountId;
import java.time.Clock;
import java.util.List;
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

/** One account: proposing it, looking at it, keeping what is said of it current. */
@Controller
class AccountController {

    static final String ITEM = SocialMenu.PATH + "/{id:" + Answers.ID + "}";

    private final AccountDesk desk;
    private final AccountRegister register;
    private final AccountPages pages;
    private final Forms forms;
    private final Clock clock;

    AccountController(AccountDesk desk, AccountRegister register, AccountPages pages, Forms forms, Clock clock) {
        this.desk = desk;
        this.register = register;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(SocialMenu.PATH + "/baru")
    ModelAndView fresh(Actor actor) {
        requireKeeper(actor);
        return Html.page(Answers.FORM, forms.propose(actor, AccountDraft.empty(), ""));
    }

    @PostMapping(SocialMenu.PATH)
    ModelAndView propose(Actor actor, @RequestParam MultiValueMap<String, String> form, RedirectAttributes next) {
        requireKeeper(actor);
        var typed = new Typed(form);
        UUID id = typed.id("nomor_formulir").orElseGet(() -> Ids.next(clock));
        AccountDraft draft = typed.draft();
        AccountResult result = register.propose(actor, new SocialAccountId(id), draft);
        FormPage again = forms.propose(actor, draft, id.toString());
        return Answers.of(result, again, SocialMenu.PATH + "/" + id, "socialaccount.done.proposed", next);
    }

    @GetMapping(ITEM)
    ModelAndView item(Actor actor, @PathVariable UUID id, Model model) {
        return Html.page("socialaccount/web/account", pages.page(actor, new SocialAccountId(id), model));
    }

    @GetMapping(ITEM + "/ubah")
    ModelAndView describing(Actor actor, @PathVariable UUID id) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        return Html.page(Answers.FORM, forms.describe(account, Forms.draft(account), account.version()));
    }

    @PostMapping(ITEM + "/ubah")
    ModelAndView describe(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        var typed = new Typed(form);
        AccountDraft draft = typed.draft();
        AccountResult result = register.describe(actor, account.id(), typed.version(), draft);
        FormPage again = forms.describe(account, draft, typed.version());
        return Answers.of(result, again, SocialMenu.PATH + "/" + id, "socialaccount.done.described", next);
    }

    @GetMapping(ITEM + "/ganti-nama")
    ModelAndView renaming(Actor actor, @PathVariable UUID id) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        return Html.page(Answers.FORM, forms.rename(account, "", "", account.version()));
    }

    @PostMapping(ITEM + "/ganti-nama")
    ModelAndView rename(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        var typed = new Typed(form);
        AccountResult result =
                register.rename(actor, account.id(), typed.version(), typed.text("alamat"), typed.text("alasan"));
        FormPage again = forms.rename(account, typed.text("alamat"), typed.text("alasan"), typed.version());
        return Answers.of(result, again, SocialMenu.PATH + "/" + id, "socialaccount.done.renamed", next);
    }

    @GetMapping(ITEM + "/serah-terima")
    ModelAndView handingOver(Actor actor, @PathVariable UUID id) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        List<Contact> contacts = desk.contacts(actor, account.id());
        return Html.page(Answers.FORM, forms.handOver(account, contacts, account.version()));
    }

    @PostMapping(ITEM + "/serah-terima")
    ModelAndView handOver(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        var typed = new Typed(form);
        AccountResult result = register.handOver(actor, account.id(), typed.version(), typed.contacts());
        FormPage again = forms.handOver(account, typed.contacts(), typed.version());
        return Answers.of(result, again, SocialMenu.PATH + "/" + id, "socialaccount.done.handedOver", next);
    }

    private static void requireKeeper(Actor actor) {
        if (!AccountDesk.keeps(actor)) {
            throw new NotFound();
        }
    }
}
