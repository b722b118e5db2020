package id.mymein.socialaccount.web;

import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.socialaccount.AccountResult;
import id.mymein.socialaccount.ReportDesk;
import id.mymein.socialaccount.ReportDesk.Reported;
import id.mymein.socialaccount.ReportDesk.Verdict;
import id.mymein.socialaccount.web.Field.Choice;
import id.mymein.socialaccount.web.Field.Choices;
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

/** Reports of impersonation before the registrar, and before the police where a registrar says so. */
@Controller
class ReportController {

    private static final String ITEM = SocialMenu.REPORTS + "/{id:" + Answers.ID + "}";

    private final ReportDesk desk;

    ReportController(ReportDesk desk) {
        this.desk = desk;
    }

    /** @param answers true for those who answer them */
    record ReportsPage(List<Reported> reports, boolean answers, String told) {}

    record ReportPage(Reported report, boolean answers) {
        String path() {
            return SocialMenu.REPORTS + "/" + report.id();
        }
    }

    @GetMapping(SocialMenu.REPORTS)
    ModelAndView list(Actor actor, Model model) {
        if (!ReportDesk.open(actor)) {
            throw new NotFound();
        }
        return Html.page(
                "socialaccount/web/reports",
                new ReportsPage(desk.list(actor), ReportDesk.answers(actor), Answers.told(model)));
    }

    @GetMapping(ITEM)
    ModelAndView report(Actor actor, @PathVariable UUID id) {
        return Html.page("socialaccount/web/report", new ReportPage(desk.find(actor, id), ReportDesk.answers(actor)));
    }

    @GetMapping(ITEM + "/jawab")
    ModelAndView answering(Actor actor, @PathVariable UUID id) {
        Reported report = desk.find(actor, id);
        if (!ReportDesk.answers(actor)) {
            throw new NotFound();
        }
        return Html.page(Answers.FORM, form(report, report.version(), "", "", report.forPolice()));
    }

    @PostMapping(ITEM + "/jawab")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        var typed = new Typed(form);
        String verdict = typed.line("putusan");
        Verdict chosen = verdict.equals("meniru")
                ? Verdict.CONFIRMED
                : verdict.equals("bukan") ? Verdict.UNFOUNDED : Verdict.NEW;
        boolean police = typed.ticked("polres");
        AccountResult result = desk.answer(actor, id, typed.version(), chosen, police, typed.text("alasan"));
        FormPage again = form(desk.find(actor, id), typed.version(), verdict, typed.text("alasan"), police);
        return Answers.of(result, again, SocialMenu.REPORTS, "socialaccount.done.answered", next);
    }

    private static FormPage form(Reported report, int version, String verdict, String reason, boolean police) {
        List<Choice> verdicts = List.of(
                new Choice("", "socialaccount.choose", "", false),
                new Choice("meniru", Verdict.CONFIRMED.key(), "", false),
                new Choice("bukan", Verdict.UNFOUNDED.key(), "", false));
        String path = SocialMenu.REPORTS + "/" + report.id();
        List<Field> fields = List.of(
                Field.choice("putusan", verdict, Choices.plain(verdicts)),
                Field.text("alasan", reason),
                Field.tick("polres", police).hinted("socialaccount.hint.polres"));
        return FormPage.of("socialaccount.report.answer", report.typed(), path + "/jawab", path, version, fields)
                .leading("socialaccount.report.answer.lead");
    }
}
