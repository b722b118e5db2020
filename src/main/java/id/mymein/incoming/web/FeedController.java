package id.mymein.incoming.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.incoming.AddResult;
import id.mymein.incoming.Feed;
import id.mymein.incoming.Feed.Standing;
import id.mymein.incoming.FeedId;
import id.mymein.incoming.FeedRegistration;
import id.mymein.incoming.FeedRegistration.Typed;
import id.mymein.incoming.Feeds;
import id.mymein.incoming.IncomingPaths;
import id.mymein.incoming.OfficialSites;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.socialaccount.PublicAccount;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of feeds, for editors and administrators. */
@Controller
class FeedController {

    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    static final String TOLD = "sumberTersimpan";
    private static final String ONE = IncomingPaths.FEEDS + "/{id:" + ID + "}";
    private static final String ADD = IncomingPaths.FEEDS + "/tambah";
    private static final String FORM = "incoming/web/add";

    private final Feeds feeds;
    private final FeedRegistration registration;
    private final OfficialSites sites;
    private final Places places;
    private final Clock clock;

    FeedController(Feeds feeds, FeedRegistration registration, OfficialSites sites, Places places, Clock clock) {
        this.feeds = feeds;
        this.registration = registration;
        this.sites = sites;
        this.places = places;
        this.clock = clock;
    }

    static void require(Actor actor) {
        if (!actor.mayAnywhere(Action.KEEP_FEEDS)) {
            throw new NotFound();
        }
    }

    static String told(Model model) {
        return model.getAttribute(TOLD) instanceof String key ? key : "";
    }

    private static boolean editor(Actor actor) {
        return actor.mayAnywhere(Action.READ_DESK);
    }

    /** @param keadaan how they stand; all where it is none */
    @GetMapping(IncomingPaths.FEEDS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String keadaan, Model model) {
        require(actor);
        Instant now = clock.instant();
        List<Feed> all = feeds.list(actor);
        @Nullable Standing standing = Standing.named(keadaan).orElse(null);
        List<Feed> shown = all.stream()
                .filter(feed -> standing == null || feed.standing(now) == standing)
                .toList();
        Map<Standing, Long> counts =
                all.stream().collect(Collectors.groupingBy(feed -> feed.standing(now), Collectors.counting()));
        return Html.page(
                "incoming/web/feeds",
                new FeedList(
                        shown,
                        all.size(),
                        counts,
                        standing,
                        places.named(shown.stream().map(Feed::region).toList()),
                        sites.proposals(actor).size(),
                        now,
                        told(model),
                        editor(actor)));
    }

    @GetMapping(ADD)
    ModelAndView form(Actor actor) {
        require(actor);
        return Html.page(FORM, page(actor, new Typed("", "", "", false), FormErrors.none()));
    }

    private AddPage page(Actor actor, Typed typed, FormErrors errors) {
        List<PublicAccount> proposals = sites.proposals(actor);
        return new AddPage(
                typed,
                errors,
                places.of(actor, Action.KEEP_FEEDS),
                proposals,
                places.named(proposals.stream().map(PublicAccount::region).toList()),
                editor(actor));
    }

    /** @param alamat of the feed, or of the site whose feed is looked for */
    @PostMapping(IncomingPaths.FEEDS)
    ModelAndView add(
            Actor actor,
            @RequestParam(defaultValue = "") String alamat,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String resmi,
            RedirectAttributes next) {
        require(actor);
        var typed = new Typed(line(alamat), line(wilayah), line(nama), !resmi.isEmpty());
        return switch (registration.add(actor, typed)) {
            case AddResult.Added(Feed feed) -> told(next, "incoming.added", IncomingPaths.feed(feed.id()));
            case AddResult.Wrong(FormErrors errors) -> Html.invalid(FORM, page(actor, typed, errors));
        };
    }

    private static String line(String typed) {
        return id.mymein.platform.web.Typed.line(typed);
    }

    private static ModelAndView told(RedirectAttributes next, String key, String path) {
        next.addFlashAttribute(TOLD, key);
        return Html.seeOther(path);
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id, Model model) {
        return Html.page(
                "incoming/web/feed", page(feeds.find(actor, new FeedId(id)), told(model), "", FormErrors.none()));
    }

    private FeedPage page(Feed feed, String told, String typed, FormErrors errors) {
        return new FeedPage(
                feed, places.named(List.of(feed.region())).get(feed.region()), clock.instant(), told, typed, errors);
    }

    /** @param alamat where the feed, or its site, is now */
    @PostMapping(ONE + "/pindah")
    ModelAndView move(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String alamat,
            RedirectAttributes next) {
        var feed = new FeedId(id);
        String typed = line(alamat);
        return switch (registration.move(actor, feed, typed)) {
            case AddResult.Added added -> told(next, "incoming.moved", IncomingPaths.feed(feed));
            case AddResult.Wrong(FormErrors errors) ->
                Html.invalid("incoming/web/feed", page(feeds.find(actor, feed), "", typed, errors));
        };
    }

    @PostMapping(ONE + "/jeda")
    ModelAndView pause(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        feeds.pause(actor, new FeedId(id));
        return told(next, "incoming.paused", IncomingPaths.feed(new FeedId(id)));
    }

    /** Also reads one again that is not paused. */
    @PostMapping(ONE + "/lanjut")
    ModelAndView resume(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        feeds.resume(actor, new FeedId(id));
        return told(next, "incoming.resumed", IncomingPaths.feed(new FeedId(id)));
    }

    @PostMapping(ONE + "/hapus")
    ModelAndView remove(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        feeds.remove(actor, new FeedId(id));
        return told(next, "incoming.removed", IncomingPaths.FEEDS);
    }
}
