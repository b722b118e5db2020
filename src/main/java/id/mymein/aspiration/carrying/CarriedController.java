package id.mymein.aspiration.carrying;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.CarriedCases;
import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.Visibility;
import id.mymein.aspiration.carrying.CarryViews.Line;
import id.mymein.aspiration.carrying.CarryViews.Lines;
import id.mymein.aspiration.text.PersonalData;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Regions;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the own offices sent in for others, and where it stands; without names and without codes. */
@Controller
class CarriedController {

    static final String PATH = "/meja/titipan";
    private static final int PAGE = 50;

    private final CarriedCases cases;
    private final Regions regions;

    CarriedController(CarriedCases cases, Regions regions) {
        this.cases = cases;
        this.regions = regions;
    }

    /** @throws NotFound where the actor sends for nobody */
    static List<Grant> offices(Actor actor) {
        List<Grant> offices = CaseAccess.carrying(actor);
        if (offices.isEmpty()) {
            throw new NotFound();
        }
        return offices;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String sebelum) {
        offices(actor);
        long before = sebelum.matches("[0-9]{1,18}") ? Long.parseLong(sebelum) : Long.MAX_VALUE;
        List<Aspiration> found = cases.of(actor, before, PAGE + 1);
        List<Line> lines = found.stream().limit(PAGE).map(this::line).toList();
        String older = found.size() > PAGE
                ? PATH + "?sebelum=" + lines.getLast().aspiration().number()
                : "";
        return Html.page("aspiration/carrying/list", new Lines(lines, older));
    }

    private Line line(Aspiration aspiration) {
        String title = aspiration.visibility() == Visibility.SECRET ? "" : PersonalData.mask(aspiration.title());
        return Line.of(aspiration, title, regions.path(aspiration.region()));
    }
}
