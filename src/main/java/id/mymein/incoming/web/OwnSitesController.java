package id.mymein.incoming.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.incoming.Feed;
import id.mymein.incoming.Feeds;
import id.mymein.incoming.IncomingPaths;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a village sees of its own sites: whether we can read them, and what to do where we cannot. */
@Controller
class OwnSitesController {

    private final Feeds feeds;
    private final Clock clock;

    OwnSitesController(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    record OwnSites(List<Feed> feeds, Instant now) {}

    @GetMapping(IncomingPaths.OWN)
    ModelAndView show(Actor actor) {
        if (!actor.mayAnywhere(Action.KEEP_OWN_REGISTERS)) {
            throw new NotFound();
        }
        return Html.page("incoming/web/own", new OwnSites(feeds.own(actor), clock.instant()));
    }
}
