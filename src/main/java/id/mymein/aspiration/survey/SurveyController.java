package id.mymein.aspiration.survey;

import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The surveys of the offices: list, form, each with its result, and its steps. */
@Controller
class SurveyController {

    /** What a survey's id looks like in an address. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    static final String ITEM = SurveyMenu.PATH + "/{id:" + ID + "}";
    static final String TOLD = "told";
    private static final String PROBLEM = "problem";
    private static final String FORM = "aspiration/survey/form";

    private final SurveyDesk desk;
    private final SurveyWriting writing;
    private final SurveySteps steps;
    private final SurveyReports reports;

    SurveyController(SurveyDesk desk, SurveyWriting writing, SurveySteps steps, SurveyReports reports) {
        this.desk = desk;
        this.writing = writing;
        this.steps = steps;
        this.reports = reports;
    }

    record ListPage(List<Survey> surveys, boolean more, int page, boolean keeps, String told) {}

    /**
     * The form.
     *
     * @param action where it is sent
     * @param fresh for a survey that is not there yet
     * @param problem message key of what stands in the way; empty for nothing
     */
    record FormPage(
            SurveyDraft draft,
            List<Office> offices,
            FormErrors errors,
            String action,
            String back,
            boolean fresh,
            int version,
            String problem) {}

    record ItemPage(SurveyReport report, boolean keeps, List<SurveyStep> steps, String told, String problem) {}

    @GetMapping(SurveyMenu.PATH)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "0") String hal, Model model) {
        if (!SurveyDesk.open(actor)) {
            throw new NotFound();
        }
        int page = hal.matches("\\d{1,5}") ? Integer.parseInt(hal) : 0;
        List<Survey> found = desk.list(actor, page);
        return Html.page(
                "aspiration/survey/list",
                new ListPage(
                        found.stream().limit(SurveyDesk.PAGE).toList(),
                        found.size() > SurveyDesk.PAGE,
                        page,
                        SurveyDesk.keeps(actor),
                        flashed(model, TOLD)));
    }

    @GetMapping(SurveyMenu.PATH + "/baru")
    ModelAndView fresh(Actor actor) {
        if (!SurveyDesk.keeps(actor)) {
            throw new NotFound();
        }
        return Html.page(FORM, fresh(actor, new SurveyDraft("", "", "", "", ""), FormErrors.none()));
    }

    private FormPage fresh(Actor actor, SurveyDraft draft, FormErrors errors) {
        return new FormPage(draft, desk.offices(actor), errors, SurveyMenu.PATH, SurveyMenu.PATH, true, 0, "");
    }

    @PostMapping(SurveyMenu.PATH)
    ModelAndView create(Actor actor, SurveyDraft draft, RedirectAttributes next) {
        return switch (writing.create(actor, draft)) {
            case SurveyResult.Done(SurveyId id) -> done(id, "aspiration.survey.done.created", next);
            case SurveyResult.Wrong(FormErrors errors) -> Html.invalid(FORM, fresh(actor, draft, errors));
            case SurveyResult.Refused refused -> throw new NotFound();
        };
    }

    @GetMapping(ITEM)
    ModelAndView item(Actor actor, @PathVariable UUID id, Model model) {
        Survey survey = desk.find(actor, new SurveyId(id));
        boolean keeps = SurveyDesk.keeps(actor, survey.owner());
        List<SurveyStep> open =
                Stream.of(SurveyStep.values()).filter(step -> step.from(survey)).toList();
        return Html.page(
                "aspiration/survey/item",
                new ItemPage(
                        reports.of(survey),
                        keeps,
                        keeps ? open : List.of(),
                        flashed(model, TOLD),
                        flashed(model, PROBLEM)));
    }

    @GetMapping(ITEM + "/ubah")
    ModelAndView changing(Actor actor, @PathVariable UUID id) {
        Survey survey = desk.kept(actor, new SurveyId(id));
        return Html.page(FORM, changed(survey, SurveyDraft.of(survey), FormErrors.none(), survey.version(), ""));
    }

    private static FormPage changed(Survey survey, SurveyDraft draft, FormErrors errors, int version, String problem) {
        return new FormPage(
                draft, List.of(), errors, survey.deskPath() + "/ubah", survey.deskPath(), false, version, problem);
    }

    @PostMapping(ITEM + "/ubah")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String versi,
            SurveyDraft draft,
            RedirectAttributes next) {
        Survey survey = desk.kept(actor, new SurveyId(id));
        int version = version(versi);
        return switch (writing.change(actor, survey.id(), version, draft)) {
            case SurveyResult.Done done -> done(survey.id(), "aspiration.survey.done.changed", next);
            case SurveyResult.Wrong(FormErrors errors) ->
                Html.invalid(FORM, changed(survey, draft, errors, version, ""));
            case SurveyResult.Refused(String key) ->
                Html.page(FORM, HttpStatus.CONFLICT, changed(survey, draft, FormErrors.none(), version, key));
        };
    }

    @PostMapping(ITEM + "/{step:buka|tutup|terbit|tarik}")
    ModelAndView step(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String versi,
            RedirectAttributes next) {
        SurveyStep wanted = SurveyStep.of(step).orElseThrow(NotFound::new);
        var survey = new SurveyId(id);
        SurveyResult result = steps.take(actor, survey, version(versi), wanted);
        if (result instanceof SurveyResult.Refused(String key)) {
            next.addFlashAttribute(PROBLEM, key);
            return Html.seeOther(SurveyMenu.PATH + "/" + survey);
        }
        return done(survey, wanted.done(), next);
    }

    static ModelAndView done(SurveyId id, String told, RedirectAttributes next) {
        next.addFlashAttribute(TOLD, told);
        return Html.seeOther(SurveyMenu.PATH + "/" + id);
    }

    /** -1 where somebody changed it. */
    static int version(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    static String flashed(Model model, String name) {
        return model.getAttribute(name) instanceof String key ? key : "";
    }
}
