package id.mymein.aspiration.survey;

import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What the public sees of a survey, once its office has published the result. */
@Controller
class PublicResultController {

    private final SurveyRows rows;
    private final SurveyReports reports;

    PublicResultController(SurveyRows rows, SurveyReports reports) {
        this.rows = rows;
        this.reports = reports;
    }

    /** @param periods every published period of the same service, the newest first */
    record ResultPage(SurveyReport report, List<SurveyReport> periods) {
        ResultPage {
            periods = List.copyOf(periods);
        }
    }

    @GetMapping(PublicSurveyController.PATH + "/hasil")
    ModelAndView result(@PathVariable String code, HttpServletResponse response) {
        Survey survey = rows.byCode(code).filter(Survey::published).orElseThrow(NotFound::new);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        List<SurveyReport> periods =
                rows.published(survey).stream().map(reports::of).toList();
        return Html.page("aspiration/survey/result", new ResultPage(reports.of(survey), periods));
    }
}
