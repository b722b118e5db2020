package id.mymein.distribution.desk;

import id.mymein.distribution.ChannelId;
import id.mymein.distribution.Choice;
import id.mymein.distribution.Deliveries;
import id.mymein.distribution.Delivery;
import id.mymein.distribution.DistributionPaths;
import id.mymein.distribution.Ledger;
import id.mymein.distribution.Planning;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Typed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A story's ways out: what goes where, with which words and picture, and how far it is. */
@Controller
class StoryWaysController {

    static final String TOLD = "sebaranTersimpan";
    private static final String ONE = DistributionPaths.DELIVERIES + "/berita/{story:" + ChannelController.ID + "}";
    private static final String PAGE = "distribution/desk/story";

    private final Planning planning;
    private final Ledger ledger;
    private final Deliveries deliveries;
    private final MediaLibrary media;
    private final Site site;

    StoryWaysController(Planning planning, Ledger ledger, Deliveries deliveries, MediaLibrary media, Site site) {
        this.planning = planning;
        this.ledger = ledger;
        this.deliveries = deliveries;
        this.media = media;
        this.site = site;
    }

    /** The form of one channel as it was sent. */
    record Sent(
            @Nullable String pilih,
            @Nullable String teks,
            @Nullable String foto,
            @Nullable String waktu) {}

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID story, Model model) {
        String told = model.getAttribute(TOLD) instanceof String key ? key : "";
        return Html.page(PAGE, page(actor, new StoryId(story), null, null, FormErrors.none(), told));
    }

    private StoryWays page(
            Actor actor,
            StoryId story,
            @Nullable ChannelId wrong,
            @Nullable Sent sent,
            FormErrors errors,
            String told) {
        Planning.Plan plan = planning.plan(actor, story);
        List<MediaId> photos = plan.content().photos().stream()
                .map(photo -> new MediaId(photo.media()))
                .toList();
        return new StoryWays(
                plan, media.find(photos), ledger.of(story), this::history, wrong, sent, errors, told, site);
    }

    private List<Deliveries.Line> history(Delivery delivery) {
        return deliveries.history(delivery.id());
    }

    @PostMapping(ONE + "/{channel:" + ChannelController.ID + "}")
    ModelAndView choose(
            Actor actor, @PathVariable UUID story, @PathVariable UUID channel, Sent sent, RedirectAttributes next) {
        var id = new StoryId(story);
        var errors = FormErrors.none();
        Choice choice = choice(sent, errors);
        if (!errors.any()) {
            errors = planning.choose(actor, id, new ChannelId(channel), choice);
        }
        if (errors.any()) {
            return Html.invalid(PAGE, page(actor, id, new ChannelId(channel), sent, errors, ""));
        }
        next.addFlashAttribute(TOLD, "distribution.plan.saved");
        return Html.seeOther(DistributionPaths.story(id) + "#k-" + channel);
    }

    private Choice choice(Sent sent, FormErrors errors) {
        String picture = Typed.line(sent.foto());
        @Nullable Instant at = null;
        String when = Typed.line(sent.waktu());
        if (!when.isEmpty()) {
            try {
                at = LocalDateTime.parse(when).atZone(site.zone()).toInstant();
            } catch (DateTimeException nonsense) {
                errors.add("waktu", "distribution.plan.wrong.waktu");
            }
        }
        return new Choice(
                !Typed.line(sent.pilih()).isEmpty(),
                Typed.text(sent.teks()),
                !picture.equals("tanpa"),
                picture.matches(ChannelController.ID) ? UUID.fromString(picture) : null,
                at);
    }
}
