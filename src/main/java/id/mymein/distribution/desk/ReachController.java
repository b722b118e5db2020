package id.mymein.distribution.desk;

import id.mymein.distribution.DistributionPaths;
import id.mymein.distribution.Ledger;
import id.mymein.distribution.Reach;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How far stories went, by channel and by story. */
@Controller
class ReachController {

    private static final List<Integer> SPANS = List.of(7, 30, 365);
    private static final int USUAL = 30;

    private final Reach reach;
    private final Ledger ledger;

    ReachController(Reach reach, Ledger ledger) {
        this.reach = reach;
        this.ledger = ledger;
    }

    /**
     * @param days of which it tells
     * @param spans of which it could tell
     * @param byHand readers who came by links that people passed on
     * @param recalls how much still stands wrong somewhere
     */
    record ReachPage(
            int days, List<Integer> spans, List<Reach.Way> ways, long byHand, List<Reach.Told> stories, int recalls) {

        boolean empty() {
            return stories.isEmpty() && ways.stream().allMatch(way -> way.sent() == 0 && way.followers() == null);
        }
    }

    /** @param hari another span than those is taken for the usual one */
    @GetMapping(DistributionPaths.REACH)
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String hari) {
        if (!actor.mayAnywhere(Action.PUBLISH_STORY)) {
            throw new NotFound();
        }
        int days = SPANS.stream()
                .filter(span -> hari.equals(String.valueOf(span)))
                .findFirst()
                .orElse(USUAL);
        return Html.page(
                "distribution/desk/reach",
                new ReachPage(
                        days,
                        SPANS,
                        reach.ways(actor, days),
                        reach.byHand(actor, days),
                        reach.stories(actor, days),
                        ledger.open(actor).size()));
    }
}
