package id.mymein.aspiration.clock.web;

import id.mymein.aspiration.clock.ClockRule;
import id.mymein.aspiration.clock.ClockRuleDesk;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the deadline rules and adds versions; what holds or held is never changed. */
@Controller
class ClockRulesController {

    private static final String PAGE = "aspiration/clock/web/rules";
    private static final String ITEM = ClockMenu.RULES + "/{id:[0-9a-f-]{36}}";

    private final ClockRuleDesk desk;
    private final Clock clock;

    ClockRulesController(ClockRuleDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(ClockMenu.RULES)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String pesan) {
        String told = switch (pesan) {
            case "ditambah" -> "deadline.rules.done.added";
            case "ditarik" -> "deadline.rules.done.withdrawn";
            default -> "";
        };
        return Html.page(PAGE, RulesPage.of(desk.all(actor), desk.today(), told, true));
    }

    @GetMapping(ITEM + "/versi")
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        ClockRule rule = desk.find(actor, id);
        return Html.page(FormPage.PAGE, page(rule, ClockRuleForm.of(rule)));
    }

    @PostMapping(ITEM + "/versi")
    ModelAndView add(Actor actor, @PathVariable UUID id, ClockRuleForm typed) {
        ClockRule rule = desk.find(actor, id);
        FormErrors errors = typed.errors(desk.today());
        if (!errors.any() && !desk.add(actor, typed.version(Ids.next(clock), rule.step()))) {
            errors.add("mulai", "deadline.rules.wrong.taken");
        }
        return errors.any()
                ? Html.invalid(FormPage.PAGE, page(rule, typed).wrong(errors))
                : Html.seeOther(ClockMenu.RULES + "?pesan=ditambah");
    }

    @PostMapping(ITEM + "/tarik")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id) {
        if (desk.withdraw(actor, desk.find(actor, id))) {
            return Html.seeOther(ClockMenu.RULES + "?pesan=ditarik");
        }
        RulesPage page = RulesPage.of(desk.all(actor), desk.today(), "deadline.rules.begun", false);
        return Html.page(PAGE, HttpStatus.CONFLICT, page);
    }

    private static FormPage page(ClockRule rule, ClockRuleForm form) {
        return new FormPage(
                "deadline.rules.versionTitle",
                "",
                rule.step().key(),
                ClockMenu.RULES + "/" + rule.id() + "/versi",
                ClockMenu.RULES,
                "platform.save",
                0,
                form.fields(),
                FormErrors.none(),
                "");
    }
}
