package id.mymein.socialaccount.web;

import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.socialaccount.Coverage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A regency, or a district of it, at a glance. */
@Controller
class OverviewController {

    private final Coverage coverage;

    OverviewController(Coverage coverage) {
        this.coverage = coverage;
    }

    @GetMapping(SocialMenu.OVERVIEW)
    ModelAndView overview(Actor actor, @RequestParam(defaultValue = "") String wilayah) {
        if (!Coverage.open(actor)) {
            throw new NotFound();
        }
        return Html.page("socialaccount/web/overview", coverage.of(actor, wilayah));
    }
}
