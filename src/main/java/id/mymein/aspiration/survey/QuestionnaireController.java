package id.mymein.aspiration.survey;

import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a survey asks, and what follows from its answers. */
@Controller
class QuestionnaireController {

    private static final String FORM = "aspiration/survey/elements";
    private static final String PLAN = "aspiration/survey/followUp";

    private final SurveyDesk desk;
    private final SurveyRows rows;
    private final SurveyWriting writing;
    private final FollowUps followUps;

    QuestionnaireController(SurveyDesk desk, SurveyRows rows, SurveyWriting writing, FollowUps followUps) {
        this.desk = desk;
        this.rows = rows;
        this.writing = writing;
        this.followUps = followUps;
    }

    record ElementsPage(Survey survey, TypedElements typed, FormErrors errors, int version, String problem) {}

    record PlanPage(Survey survey, Element element, FollowUps.Draft draft, FormErrors errors) {}

    @GetMapping(SurveyController.ITEM + "/unsur")
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        Survey survey = desk.kept(actor, new SurveyId(id));
        var typed = TypedElements.of(rows.elements(survey.id()));
        String problem = survey.responses() > 0 ? "aspiration.survey.refused.answered" : "";
        return Html.page(FORM, new ElementsPage(survey, typed, FormErrors.none(), survey.version(), problem));
    }

    @PostMapping(SurveyController.ITEM + "/unsur")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Survey survey = desk.kept(actor, new SurveyId(id));
        var typed = new TypedElements(form);
        int version = SurveyController.version(typed.value("versi"));
        return switch (writing.ask(actor, survey.id(), version, typed)) {
            case SurveyResult.Done done -> SurveyController.done(survey.id(), "aspiration.survey.done.elements", next);
            case SurveyResult.Wrong(FormErrors errors) ->
                Html.invalid(FORM, new ElementsPage(survey, typed, errors, version, ""));
            case SurveyResult.Refused(String key) ->
                Html.page(FORM, HttpStatus.CONFLICT, new ElementsPage(survey, typed, FormErrors.none(), version, key));
        };
    }

    @GetMapping(SurveyController.ITEM + "/tindak-lanjut/{number:[0-9]{1,2}}")
    ModelAndView plan(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        Survey survey = desk.kept(actor, new SurveyId(id));
        var draft = FollowUps.Draft.of(followUps.find(survey.id(), number).orElse(null));
        return Html.page(PLAN, new PlanPage(survey, element(survey, number), draft, FormErrors.none()));
    }

    @PostMapping(SurveyController.ITEM + "/tindak-lanjut/{number:[0-9]{1,2}}")
    ModelAndView plan(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            FollowUps.Draft draft,
            RedirectAttributes next) {
        Survey survey = desk.kept(actor, new SurveyId(id));
        if (followUps.plan(actor, survey.id(), number, draft) instanceof SurveyResult.Wrong(FormErrors errors)) {
            return Html.invalid(PLAN, new PlanPage(survey, element(survey, number), draft, errors));
        }
        return SurveyController.done(survey.id(), "aspiration.survey.done.plan", next);
    }

    private Element element(Survey survey, int number) {
        return rows.elements(survey.id()).stream()
                .filter(element -> element.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
