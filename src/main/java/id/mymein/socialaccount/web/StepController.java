package id.mymein.socialaccount.web;

import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.socialaccount.AccountDecisions;
import id.mymein.socialaccount.AccountDecisions.Decision;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.AccountEvent;
import id.mymein.socialaccount.AccountResult;
import id.mymein.socialaccount.SocialAccount;
import id.mymein.socialaccount.SocialAccountId;
import id.mymein.socialaccount.web.Field.Choice;
import id.mymein.socialaccount.web.Field.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps in an account's life, each a page that asks what it needs. */
@Controller
class StepController {

    private static final Map<String, AccountEvent> STEPS = Map.of(
            "verifikasi", AccountEvent.VERIFY,
            "tolak", AccountEvent.REFUSE,
            "istirahat", AccountEvent.REST,
            "aktifkan", AccountEvent.WAKE,
            "pindah", AccountEvent.MOVE,
            "hilang", AccountEvent.LOSE,
            "pulihkan", AccountEvent.RECOVER,
            "tutup", AccountEvent.CLOSE);

    private static final String STEP =
            AccountController.ITEM + "/{step:verifikasi|tolak|istirahat|aktifkan|pindah|hilang|pulihkan|tutup}";

    private final AccountDesk desk;
    private final AccountDecisions decisions;

    StepController(AccountDesk desk, AccountDecisions decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    static String address(AccountEvent event) {
        return STEPS.entrySet().stream()
                .filter(step -> step.getValue() == event)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    @GetMapping(STEP)
    ModelAndView asking(Actor actor, @PathVariable UUID id, @PathVariable String step) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        AccountEvent event = event(step);
        if (!desk.steps(actor, account).contains(event)) {
            return Html.seeOther(SocialMenu.PATH + "/" + id);
        }
        return Html.page(Answers.FORM, form(account, event, account.version(), "", ""));
    }

    @PostMapping(STEP)
    ModelAndView take(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        AccountEvent event = event(step);
        var typed = new Typed(form);
        var decision = new Decision(
                event,
                typed.version(),
                typed.text("alasan"),
                typed.id("tujuan_pindah").orElse(null));
        AccountResult result = decisions.take(actor, account.id(), decision);
        FormPage again = form(account, event, typed.version(), typed.text("alasan"), typed.line("tujuan_pindah"));
        String done = "socialaccount.done." + event.name().toLowerCase(Locale.ROOT);
        return Answers.of(result, again, SocialMenu.PATH + "/" + id, done, next);
    }

    private static AccountEvent event(String step) {
        AccountEvent event = STEPS.get(step);
        if (event == null) {
            throw new NotFound();
        }
        return event;
    }

    private FormPage form(SocialAccount account, AccountEvent event, int version, String reason, String target) {
        var fields = new ArrayList<Field>();
        if (event == AccountEvent.MOVE) {
            fields.add(Field.choice("tujuan_pindah", target, siblings(account)));
        }
        boolean proof = event == AccountEvent.VERIFY || event == AccountEvent.WAKE || event == AccountEvent.RECOVER;
        Field why = Field.text("alasan", reason);
        fields.add(proof ? why.asOptional() : why);
        String name = event.name().toLowerCase(Locale.ROOT);
        return Forms.about(account, "socialaccount.step." + name, address(event), version, fields)
                .leading("socialaccount.step." + name + ".lead")
                .sending("socialaccount.step." + name + ".go", !proof);
    }

    private List<Choices> siblings(SocialAccount account) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "socialaccount.choose", "", false));
        desk.siblings(account)
                .forEach(other -> choices.add(new Choice(
                        other.id().toString(),
                        "",
                        other.spoken() + " · "
                                + desk.platforms().label(other.address().platform()),
                        false)));
        return Choices.plain(choices);
    }
}
