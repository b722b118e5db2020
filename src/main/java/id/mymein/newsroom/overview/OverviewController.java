package id.mymein.newsroom.overview;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the overview and the list behind each of its figures. */
@Controller
class OverviewController {

    static final String PATH = "/meja/ikhtisar";

    private final Overviews overviews;
    private final Regions regions;

    OverviewController(Overviews overviews, Regions regions) {
        this.overviews = overviews;
        this.regions = regions;
    }

    /**
     * The list behind a figure.
     *
     * @param figure null where it is the number of a region
     * @param region null where it is a figure of the whole
     */
    record ListView(@Nullable Figure figure, @Nullable Region region, Week week, List<FigureItem> items) {

        boolean ofTheWeek() {
            return figure == null || figure.ofTheWeek();
        }
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return Html.page("newsroom/overview/overview", overviews.of(actor));
    }

    @GetMapping(PATH + "/{figure:[a-z-]+}")
    ModelAndView list(Actor actor, @PathVariable("figure") String slug) {
        Figure figure = Figure.of(slug).orElseThrow(NotFound::new);
        List<FigureItem> items = overviews.list(actor, figure);
        return Html.page("newsroom/overview/figure", new ListView(figure, null, overviews.week(), items));
    }

    @GetMapping(PATH + "/wilayah/{code}")
    ModelAndView region(Actor actor, @PathVariable String code) {
        if (!RegionCode.isCode(code)) {
            throw new NotFound();
        }
        var wanted = new RegionCode(code);
        boolean covered = Arrays.stream(actor.regionsFor(Action.READ_REPORTS))
                .map(RegionCode::new)
                .anyMatch(own -> own.contains(wanted));
        Region region = regions.find(wanted).filter(found -> covered).orElseThrow(NotFound::new);
        List<FigureItem> items = overviews.from(actor, wanted);
        return Html.page("newsroom/overview/figure", new ListView(null, region, overviews.week(), items));
    }
}
