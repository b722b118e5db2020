package id.mymein.watching.web;

import id.mymein.identity.Actor;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.PublishedCursor;
import id.mymein.newsroom.StoryId;
import id.mymein.notification.Notifier;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Typed;
import id.mymein.watching.Choice;
import id.mymein.watching.Reach;
import id.mymein.watching.Shares;
import id.mymein.watching.WatchPaths;
import id.mymein.watching.Watching;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The regency's news for villages and districts, what each wants to see of it, and passing it on. */
@Controller
class WatchController {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String ONE = WatchPaths.WATCH + "/{id:" + ID + "}";
    private static final String TOLD = "pantauTersimpan";
    private static final String SHARE = "watching/web/share";

    private final Watching watching;
    private final Shares shares;
    private final Categories categories;
    private final Notifier notifier;

    WatchController(Watching watching, Shares shares, Categories categories, Notifier notifier) {
        this.watching = watching;
        this.shares = shares;
        this.categories = categories;
        this.notifier = notifier;
    }

    /**
     * @param mails whether letters leave at all
     * @param told message key of what was done; empty for nothing
     */
    record WatchPage(
            List<Watching.Line> lines,
            String older,
            Choice choice,
            List<Category> categories,
            boolean mails,
            String told) {}

    /** What was typed of where it was passed on. */
    record SharePage(Shares.Ready ready, String account, String address, FormErrors errors, String told) {}

    private static String told(Model model) {
        return model.getAttribute(TOLD) instanceof String key ? key : "";
    }

    private static ModelAndView told(RedirectAttributes next, String key, String path) {
        next.addFlashAttribute(TOLD, key);
        return Html.seeOther(path);
    }

    /** @param sebelum where the list goes on */
    @GetMapping(WatchPaths.WATCH)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String sebelum, Model model) {
        Watching.Slice slice =
                watching.list(actor, PublishedCursor.parse(sebelum).orElse(null));
        return Html.page(
                "watching/web/watch",
                new WatchPage(
                        slice.lines(),
                        slice.older().map(PublishedCursor::toString).orElse(""),
                        watching.choice(actor),
                        categories.all(),
                        notifier.mails(),
                        told(model)));
    }

    @PostMapping(WatchPaths.WATCH + "/dibaca")
    ModelAndView readAll(Actor actor, RedirectAttributes next) {
        watching.readAll(actor);
        return told(next, "watching.read.all.done", WatchPaths.WATCH);
    }

    @PostMapping(WatchPaths.WATCH + "/pilihan")
    ModelAndView choose(
            Actor actor,
            @RequestParam(defaultValue = "") String cakupan,
            @RequestParam(required = false) Optional<List<String>> kategori,
            @RequestParam(defaultValue = "") String surel,
            RedirectAttributes next) {
        Reach reach = Stream.of(Reach.values())
                .filter(one -> one.name().equals(cakupan))
                .findFirst()
                .orElse(Reach.REGENCY);
        watching.choose(actor, new Choice(reach, kategori.orElse(List.of()), !surel.isEmpty()));
        return told(next, "watching.chosen", WatchPaths.WATCH);
    }

    @PostMapping(ONE + "/dibaca")
    ModelAndView read(Actor actor, @PathVariable UUID id) {
        watching.read(actor, new StoryId(id));
        return Html.seeOther(WatchPaths.WATCH);
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id, Model model) {
        Shares.Ready ready = shares.prepare(actor, new StoryId(id));
        return Html.page(SHARE, new SharePage(ready, "", "", FormErrors.none(), told(model)));
    }

    /**
     * @param akun id in the register
     * @param alamat of the post, where somebody wants to keep it
     */
    @PostMapping(ONE + "/dibagikan")
    ModelAndView shared(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String akun,
            @RequestParam(defaultValue = "") String alamat,
            RedirectAttributes next) {
        var story = new StoryId(id);
        String address = Typed.line(alamat);
        FormErrors errors = shares.share(actor, story, akun, address);
        return errors.any()
                ? Html.invalid(SHARE, new SharePage(shares.prepare(actor, story), akun, address, errors, ""))
                : told(next, "watching.shared", WatchPaths.share(story));
    }
}
