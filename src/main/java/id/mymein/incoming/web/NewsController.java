package id.mymein.incoming.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.incoming.DraftResult;
import id.mymein.incoming.FeedId;
import id.mymein.incoming.IncomingNews;
import id.mymein.incoming.IncomingPaths;
import id.mymein.incoming.Item;
import id.mymein.incoming.ItemFilter;
import id.mymein.incoming.ItemId;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What villages wrote on their sites, for editors: a draft by one press, or not for us. */
@Controller
class NewsController {

    private static final String ONE = IncomingPaths.NEWS + "/{id:" + FeedController.ID + "}";
    private static final String TOLD = "kabarDiurus";
    private static final String UNDO = "kabarBatal";
    private static final String BY = "kabarOleh";

    private final IncomingNews news;
    private final Places places;
    private final Offices offices;

    NewsController(IncomingNews news, Places places, Offices offices) {
        this.news = news;
        this.places = places;
        this.offices = offices;
    }

    /**
     * @param keadaan {@code semua}, or a state; those that nobody settled where it is neither
     * @param wilayah code of a place, with all below it
     * @param sumber id of a feed
     * @param situs how that feed stands; all where it is none
     * @param sebelum where the list goes on
     */
    @GetMapping(IncomingPaths.NEWS)
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(required = false) @Nullable UUID sumber,
            @RequestParam(defaultValue = "") String situs,
            @RequestParam(defaultValue = "") String sebelum,
            Model model) {
        if (!actor.mayAnywhere(Action.READ_DESK)) {
            throw new NotFound();
        }
        FeedId feed = sumber == null ? null : new FeedId(sumber);
        ItemFilter filter = ItemFilter.asked(wilayah, feed, situs, keadaan, sebelum);
        return Html.page("incoming/web/news", page(actor, filter, model));
    }

    private NewsPage page(Actor actor, ItemFilter filter, Model model) {
        IncomingNews.Slice slice = news.list(actor, filter);
        return new NewsPage(
                slice.items(),
                places.named(slice.items().stream()
                        .map(item -> item.source().region())
                        .toList()),
                places.of(actor, Action.READ_DESK),
                actor.offices(Action.WRITE_STORY).toList(),
                offices.find(slice.items().stream()
                        .map(Item::draft)
                        .filter(Objects::nonNull)
                        .map(Item.Draft::office)
                        .distinct()
                        .toList()),
                filter,
                slice.older().map(ItemFilter.Place::toString).orElse(""),
                said(model, TOLD),
                said(model, UNDO),
                said(model, BY));
    }

    private static String said(Model model, String name) {
        return model.getAttribute(name) instanceof String text ? text : "";
    }

    /** @param kantor for which it is written; the first that the person writes for where it is left out */
    @PostMapping(ONE + "/naskah")
    ModelAndView draft(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID kantor,
            RedirectAttributes next) {
        DraftResult result = news.draft(actor, new ItemId(id), kantor == null ? null : new OfficeId(kantor));
        return switch (result) {
            case DraftResult.Draft(StoryId story) -> Html.seeOther("/meja/tulis/" + story);
            case DraftResult.Elsewhere(OfficeId office) -> {
                next.addFlashAttribute(TOLD, "incoming.news.elsewhere");
                next.addFlashAttribute(
                        BY, offices.find(office).map(Office::name).orElse(""));
                yield Html.seeOther(IncomingPaths.NEWS);
            }
        };
    }

    @PostMapping(ONE + "/bukan")
    ModelAndView dismiss(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        boolean done = news.dismiss(actor, new ItemId(id));
        next.addFlashAttribute(TOLD, done ? "incoming.news.dismissed" : "incoming.news.settled");
        next.addFlashAttribute(UNDO, done ? id.toString() : "");
        return Html.seeOther(IncomingPaths.NEWS);
    }

    @PostMapping(ONE + "/kembali")
    ModelAndView restore(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        boolean done = news.restore(actor, new ItemId(id));
        next.addFlashAttribute(TOLD, done ? "incoming.news.restored" : "incoming.news.settled");
        return Html.seeOther(IncomingPaths.NEWS);
    }
}
