package id.mymein.aspiration.survey;

import id.mymein.exchange.PdfPages;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From paper and onto paper: filled forms are typed in one after the other, and the report is printed. */
@Controller
class SurveyPaperController {

    private static final String FORM = "aspiration/survey/entry";

    private final SurveyDesk desk;
    private final SurveyRows rows;
    private final AnswerTaking answers;
    private final SurveyReports reports;
    private final PdfPages pages;
    private final Clock clock;

    SurveyPaperController(
            SurveyDesk desk,
            SurveyRows rows,
            AnswerTaking answers,
            SurveyReports reports,
            PdfPages pages,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.answers = answers;
        this.reports = reports;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param refused true where nothing can be typed in any more */
    record EntryPage(
            Survey survey,
            List<Element> elements,
            TypedAnswers typed,
            FormErrors errors,
            boolean refused,
            String told) {}

    @GetMapping(SurveyController.ITEM + "/kertas")
    ModelAndView form(Actor actor, @PathVariable UUID id, Model model) {
        Survey survey = desk.kept(actor, new SurveyId(id));
        var form = new LinkedMultiValueMap<String, String>();
        form.add(TypedAnswers.NUMBER, Ids.next(clock).toString());
        return Html.page(
                FORM,
                new EntryPage(
                        survey,
                        rows.elements(survey.id()),
                        new TypedAnswers(form),
                        FormErrors.none(),
                        !survey.takesPaper(),
                        SurveyController.flashed(model, SurveyController.TOLD)));
    }

    @PostMapping(SurveyController.ITEM + "/kertas")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Survey survey = desk.kept(actor, new SurveyId(id));
        List<Element> elements = rows.elements(survey.id());
        var typed = new TypedAnswers(form);
        return switch (answers.type(actor, survey.id(), typed)) {
            case Answered.Taken taken -> {
                next.addFlashAttribute(SurveyController.TOLD, "aspiration.survey.done.entry");
                yield Html.seeOther(survey.deskPath() + "/kertas");
            }
            case Answered.Wrong(FormErrors errors) ->
                Html.invalid(FORM, new EntryPage(survey, elements, typed, errors, false, ""));
            case Answered.Enough enough -> refused(survey, elements, typed);
            case Answered.NotNow notNow -> refused(survey, elements, typed);
        };
    }

    private static ModelAndView refused(Survey survey, List<Element> elements, TypedAnswers typed) {
        return Html.page(
                FORM, HttpStatus.CONFLICT, new EntryPage(survey, elements, typed, FormErrors.none(), true, ""));
    }

    @GetMapping(SurveyController.ITEM + "/laporan.pdf")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable UUID id, Locale language) {
        Survey survey = desk.find(actor, new SurveyId(id));
        return pages.download(
                "survei-kepuasan-" + survey.code() + ".pdf", "aspiration/survey/paper", reports.of(survey), language);
    }
}
