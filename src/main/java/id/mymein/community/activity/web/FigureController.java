package id.mymein.community.activity.web;

import id.mymein.community.activity.ActivityAccess;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists activities and adds them up; each sum leads to the list that it was made from. */
@Controller
class FigureController {

    private final FigurePages pages;

    FigureController(FigurePages pages) {
        this.pages = pages;
    }

    @GetMapping(ActivityMenu.PATH)
    ModelAndView list(Actor actor, Period period, Model model) {
        require(actor);
        return Html.page(
                "community/activity/web/activities", pages.list(actor, period, ActivityController.told(model)));
    }

    @GetMapping(ActivityMenu.TOTALS)
    ModelAndView totals(Actor actor, Period period, Locale locale) {
        require(actor);
        return Html.page("community/activity/web/totals", pages.totals(actor, period, locale));
    }

    private static void require(Actor actor) {
        if (!ActivityAccess.readsAny(actor)) {
            throw new NotFound();
        }
    }
}
