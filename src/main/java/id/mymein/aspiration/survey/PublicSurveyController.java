package id.mymein.aspiration.survey;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that residents answer, without an account. */
@Controller
class PublicSurveyController {

    static final String PATH = "/survei/{code:[a-z0-9]{8}}";
    private static final String FORM = "aspiration/survey/answer";

    /** People do not see the field; programs fill it in. */
    private static final String TRAP = "situs";

    private final SurveyRows rows;
    private final AnswerTaking answers;
    private final SurveyDevices devices;
    private final PublicHtml html;

    PublicSurveyController(SurveyRows rows, AnswerTaking answers, SurveyDevices devices, PublicHtml html) {
        this.rows = rows;
        this.answers = answers;
        this.devices = devices;
        this.html = html;
    }

    /** @param another true for one more person with the same device */
    record AnswerPage(Survey survey, List<Element> elements, TypedAnswers typed, FormErrors errors, boolean another) {}

    /** @param ahead true where it has not begun; otherwise it is over */
    record ClosedPage(Survey survey, boolean ahead) {}

    /**
     * @param left how many more may answer with this device
     * @param again true where it had answered before
     */
    record ThanksPage(Survey survey, long left, boolean again) {}

    record SignPage(Survey survey, String address, QrCode code) {}

    @GetMapping(PATH)
    ModelAndView form(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String lagi,
            HttpServletRequest request,
            HttpServletResponse response) {
        nobodyKeeps(response);
        Survey survey = rows.byCode(code).orElseThrow(NotFound::new);
        if (survey.door(rows.today()) != Survey.Door.OPEN) {
            return closed(survey, HttpStatus.OK);
        }
        long before = answers.from(devices.of(request, response), survey);
        boolean another = lagi.equals("ya") && before < AnswerTaking.A_DEVICE;
        if (before > 0 && !another) {
            return thanks(survey, before, true);
        }
        var empty = new TypedAnswers(new LinkedMultiValueMap<>());
        return Html.page(FORM, new AnswerPage(survey, rows.elements(survey.id()), empty, FormErrors.none(), another));
    }

    @PostMapping(PATH)
    ModelAndView send(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        nobodyKeeps(response);
        Survey survey = rows.byCode(code).orElseThrow(NotFound::new);
        var typed = new TypedAnswers(form);
        String next = html.link(
                survey.publicPath() + "/terima-kasih",
                language.equals(Languages.ENGLISH) ? Languages.ENGLISH : Languages.INDONESIAN);
        if (!typed.value(TRAP).isEmpty()) {
            return Html.seeOther(next);
        }
        SurveyDevice device = devices.of(request, response);
        boolean another = typed.value("lagi").equals("ya");
        if (!another && answers.from(device, survey) > 0 && survey.door(rows.today()) == Survey.Door.OPEN) {
            return Html.seeOther(next);
        }
        return switch (answers.take(survey, device, typed)) {
            case Answered.Taken taken -> Html.seeOther(next);
            case Answered.Wrong(FormErrors errors) ->
                Html.invalid(FORM, new AnswerPage(survey, rows.elements(survey.id()), typed, errors, another));
            case Answered.Enough enough -> thanks(survey, AnswerTaking.A_DEVICE, true);
            case Answered.NotNow notNow -> closed(survey, HttpStatus.CONFLICT);
        };
    }

    @GetMapping(PATH + "/terima-kasih")
    ModelAndView thanked(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        nobodyKeeps(response);
        Survey survey = rows.byCode(code).orElseThrow(NotFound::new);
        long before = devices.known(request)
                .map(device -> answers.from(device, survey))
                .orElse(0L);
        return thanks(survey, before, false);
    }

    /** A sheet to hang up at the counter. */
    @GetMapping(PATH + "/tanda")
    ModelAndView sign(@PathVariable String code, HttpServletResponse response) {
        nobodyKeeps(response);
        Survey survey = rows.byCode(code).orElseThrow(NotFound::new);
        String address = html.address(survey.publicPath(), Languages.INDONESIAN);
        return Html.page("aspiration/survey/sign", new SignPage(survey, address, QrCode.of(address)));
    }

    private ModelAndView closed(Survey survey, HttpStatus status) {
        boolean ahead = survey.door(rows.today()) == Survey.Door.AHEAD;
        return Html.page("aspiration/survey/closed", status, new ClosedPage(survey, ahead));
    }

    private ModelAndView thanks(Survey survey, long before, boolean again) {
        boolean open = survey.door(rows.today()) == Survey.Door.OPEN;
        long left = open ? Math.max(0, AnswerTaking.A_DEVICE - before) : 0;
        return Html.page("aspiration/survey/thanks", new ThanksPage(survey, left, again));
    }

    private static void nobodyKeeps(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
