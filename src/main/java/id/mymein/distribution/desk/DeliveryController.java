package id.mymein.distribution.desk;

import id.mymein.distribution.Channel;
import id.mymein.distribution.ChannelId;
import id.mymein.distribution.Channels;
import id.mymein.distribution.Deliveries;
import id.mymein.distribution.Delivery;
import id.mymein.distribution.DeliveryId;
import id.mymein.distribution.DeliveryState;
import id.mymein.distribution.DistributionPaths;
import id.mymein.distribution.Ledger;
import id.mymein.distribution.Recall;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

/** What waits, goes, failed; and the ledger of what still stands wrong somewhere. */
@Controller
class DeliveryController {

    private static final String ONE = DistributionPaths.DELIVERIES + "/{id:" + ChannelController.ID + "}";
    private static final String RECALL = DistributionPaths.LEDGER + "/{id:" + ChannelController.ID + "}";

    private final Deliveries deliveries;
    private final Ledger ledger;
    private final Channels channels;
    private final Clock clock;

    DeliveryController(Deliveries deliveries, Ledger ledger, Channels channels, Clock clock) {
        this.deliveries = deliveries;
        this.ledger = ledger;
        this.channels = channels;
        this.clock = clock;
    }

    private static void require(Actor actor) {
        if (!actor.mayAnywhere(Action.PUBLISH_STORY)) {
            throw new NotFound();
        }
    }

    private Map<ChannelId, Channel> names(Actor actor) {
        return channels.list(actor).stream().collect(Collectors.toMap(Channel::id, Function.identity()));
    }

    @GetMapping(DistributionPaths.DELIVERIES)
    ModelAndView list(Actor actor, Model model) {
        String told = model.getAttribute(StoryWaysController.TOLD) instanceof String key ? key : "";
        return Html.page("distribution/desk/deliveries", page(actor, null, "", FormErrors.none(), told));
    }

    private DeliveryList page(Actor actor, @Nullable DeliveryId wrong, String typed, FormErrors errors, String told) {
        require(actor);
        return new DeliveryList(
                deliveries.in(actor, DeliveryState.FAILED, DeliveryState.UNSURE),
                deliveries.in(actor, DeliveryState.PLANNED, DeliveryState.SENDING),
                deliveries.in(actor, DeliveryState.SENT, DeliveryState.WITHDRAWN, DeliveryState.CANCELLED),
                names(actor),
                ledger.open(actor).size(),
                wrong,
                typed,
                errors,
                told);
    }

    @PostMapping(ONE + "/kirim")
    ModelAndView send(Actor actor, @PathVariable UUID id, String kembali, RedirectAttributes next) {
        boolean done = deliveries.send(actor, new DeliveryId(id));
        return told(actor, id, done ? "distribution.sending" : "distribution.toolate", kembali, next);
    }

    @PostMapping(ONE + "/batal")
    ModelAndView cancel(Actor actor, @PathVariable UUID id, String kembali, RedirectAttributes next) {
        boolean done = deliveries.cancel(actor, new DeliveryId(id));
        return told(actor, id, done ? "distribution.cancelled" : "distribution.toolate", kembali, next);
    }

    /** @param alamat where somebody has posted it */
    @PostMapping(ONE + "/alamat")
    ModelAndView posted(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String alamat,
            @RequestParam(defaultValue = "") String kembali,
            RedirectAttributes next) {
        String address = Typed.line(alamat);
        FormErrors errors = deliveries.posted(actor, new DeliveryId(id), address);
        return errors.any()
                ? Html.invalid("distribution/desk/deliveries", page(actor, new DeliveryId(id), address, errors, ""))
                : told(actor, id, "distribution.posted", kembali, next);
    }

    /** @param back {@code berita} where it was done on the story's page */
    private ModelAndView told(Actor actor, UUID id, String told, @Nullable String back, RedirectAttributes next) {
        next.addFlashAttribute(StoryWaysController.TOLD, told);
        Delivery delivery = deliveries.find(actor, new DeliveryId(id));
        return Html.seeOther(
                "berita".equals(back) ? DistributionPaths.story(delivery.story()) : DistributionPaths.DELIVERIES);
    }

    /** @param told message key of what was done; empty for nothing */
    record LedgerPage(List<Recall> recalls, Map<ChannelId, Channel> channels, java.time.Instant now, String told) {}

    @GetMapping(DistributionPaths.LEDGER)
    ModelAndView ledger(Actor actor, Model model) {
        require(actor);
        String told = model.getAttribute(StoryWaysController.TOLD) instanceof String key ? key : "";
        return Html.page(
                "distribution/desk/ledger", new LedgerPage(ledger.open(actor), names(actor), clock.instant(), told));
    }

    @PostMapping(RECALL + "/selesai")
    ModelAndView done(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String catatan,
            RedirectAttributes next) {
        ledger.done(actor, id, Typed.text(catatan));
        next.addFlashAttribute(StoryWaysController.TOLD, "distribution.recalled");
        return Html.seeOther(DistributionPaths.LEDGER);
    }

    @PostMapping(RECALL + "/ulang")
    ModelAndView again(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        ledger.again(actor, id);
        next.addFlashAttribute(StoryWaysController.TOLD, "distribution.again");
        return Html.seeOther(DistributionPaths.LEDGER);
    }
}
