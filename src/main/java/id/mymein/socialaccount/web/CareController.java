package id.mymein.socialaccount.web;

import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.socialaccount.AccountCare;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.AccountResult;
import id.mymein.socialaccount.SocialAccount;
import id.mymein.socialaccount.SocialAccountId;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Still ours", and how many follow. */
@Controller
class CareController {

    private final AccountDesk desk;
    private final AccountCare care;
    private final Forms forms;

    CareController(AccountDesk desk, AccountCare care, Forms forms) {
        this.desk = desk;
        this.care = care;
        this.forms = forms;
    }

    @GetMapping(AccountController.ITEM + "/masih-kami")
    ModelAndView confirming(Actor actor, @PathVariable UUID id) {
        return Html.page(Answers.FORM, forms.confirm(desk.find(actor, new SocialAccountId(id)), ""));
    }

    @PostMapping(AccountController.ITEM + "/masih-kami")
    ModelAndView confirm(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        String post = new Typed(form).line("kiriman");
        AccountResult result = care.confirm(actor, account.id(), post);
        return Answers.of(
                result, forms.confirm(account, post), SocialMenu.PATH + "/" + id, "socialaccount.done.confirmed", next);
    }

    @GetMapping(AccountController.ITEM + "/pengikut")
    ModelAndView counting(Actor actor, @PathVariable UUID id) {
        return Html.page(Answers.FORM, forms.count(desk.find(actor, new SocialAccountId(id)), "", "", ""));
    }

    @PostMapping(AccountController.ITEM + "/pengikut")
    ModelAndView count(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        var typed = new Typed(form);
        String day = typed.line("tanggal");
        String followers = typed.line("pengikut");
        String source = typed.line("sumber");
        AccountResult result = care.count(actor, account.id(), day, followers, source);
        FormPage again = forms.count(account, day, followers, source);
        return Answers.of(result, again, SocialMenu.PATH + "/" + id, "socialaccount.done.counted", next);
    }
}
