package id.mymein.distribution.desk;

import id.mymein.distribution.Channel;
import id.mymein.distribution.ChannelId;
import id.mymein.distribution.ChannelKind;
import id.mymein.distribution.ChannelResult;
import id.mymein.distribution.ChannelTyped;
import id.mymein.distribution.Channels;
import id.mymein.distribution.Connector.Check;
import id.mymein.distribution.DistributionPaths;
import id.mymein.distribution.Setting;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.newsroom.Categories;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The channels, for administrators. */
@Controller
class ChannelController {

    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String ONE = DistributionPaths.CHANNELS + "/{id:" + ID + "}";
    private static final String FORM = "distribution/desk/channelForm";
    private static final String TOLD = "kanalTersimpan";

    private final Channels channels;
    private final Categories categories;
    private final Regions regions;
    private final Clock clock;

    ChannelController(Channels channels, Categories categories, Regions regions, Clock clock) {
        this.channels = channels;
        this.categories = categories;
        this.regions = regions;
        this.clock = clock;
    }

    /** @param told message key of what was done; empty for nothing */
    record ChannelList(List<Channel> channels, List<ChannelKind> kinds, String told) {}

    private static List<Grant> offices(Actor actor) {
        List<Grant> offices = actor.offices(Action.KEEP_CHANNELS).toList();
        if (offices.isEmpty()) {
            throw new NotFound();
        }
        return offices;
    }

    @GetMapping(DistributionPaths.CHANNELS)
    ModelAndView list(Actor actor, Model model) {
        offices(actor);
        return Html.page(
                "distribution/desk/channels", new ChannelList(channels.list(actor), channels.kinds(), told(model)));
    }

    private static String told(Model model) {
        return model.getAttribute(TOLD) instanceof String key ? key : "";
    }

    @GetMapping(DistributionPaths.CHANNELS + "/baru")
    ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") String jenis) {
        ChannelKind kind = kind(jenis);
        var typed = new ChannelTyped("", "", Map.of(), true, List.of(), List.of(), "00:00", "00:00", "0", "30");
        return Html.page(FORM, fresh(actor, Ids.next(clock), kind, typed, FormErrors.none()));
    }

    private ChannelKind kind(String name) {
        return channels.kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ChannelForm fresh(Actor actor, UUID id, ChannelKind kind, ChannelTyped typed, FormErrors errors) {
        return new ChannelForm(
                id, kind, null, channels.settings(kind), typed, choices(offices(actor)), errors, null, "", false);
    }

    private ChannelForm.Choices choices(List<Grant> offices) {
        List<Region> below = offices.stream()
                .map(Grant::region)
                .distinct()
                .flatMap(region -> below(region).stream())
                .toList();
        return new ChannelForm.Choices(offices, categories.all(), below);
    }

    private List<Region> below(RegionCode region) {
        return regions.children(region);
    }

    @PostMapping(DistributionPaths.CHANNELS)
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
        ChannelKind kind = kind(first(sent, "jenis"));
        UUID id = first(sent, "nomor").matches(ID) ? UUID.fromString(first(sent, "nomor")) : Ids.next(clock);
        ChannelTyped typed = typed(sent, channels.settings(kind));
        return switch (channels.add(actor, new ChannelId(id), kind, typed)) {
            case ChannelResult.Done(ChannelId added, Check check) -> saved(added, next);
            case ChannelResult.Wrong(FormErrors errors) -> Html.invalid(FORM, fresh(actor, id, kind, typed, errors));
            case ChannelResult.Stale stale -> Html.seeOther(DistributionPaths.CHANNELS);
        };
    }

    private static ModelAndView saved(ChannelId id, RedirectAttributes next) {
        next.addFlashAttribute(TOLD, "distribution.channel.saved");
        return Html.seeOther(DistributionPaths.channel(id) + "?periksa=ya");
    }

    /** @param periksa asks for a look at the platform, too */
    @GetMapping(ONE)
    ModelAndView show(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String periksa, Model model) {
        var channel = new ChannelId(id);
        @Nullable Check check = periksa.isEmpty() ? null : channels.check(actor, channel);
        Channel kept = channels.kept(actor, channel);
        return Html.page(FORM, form(actor, kept, typed(actor, kept), FormErrors.none(), check, told(model)));
    }

    private ChannelTyped typed(Actor actor, Channel channel) {
        return new ChannelTyped(
                "",
                channel.name(),
                channels.settings(actor, channel.id()),
                channel.defaults().automatic(),
                channel.defaults().categories(),
                channel.defaults().regions().stream().map(RegionCode::value).toList(),
                channel.pace().from().toString(),
                channel.pace().to().toString(),
                Integer.toString(channel.pace().gap()),
                Integer.toString(channel.pace().anHour()));
    }

    private ChannelForm form(
            Actor actor, Channel channel, ChannelTyped typed, FormErrors errors, @Nullable Check check, String told) {
        return new ChannelForm(
                channel.id().value(),
                channel.kind(),
                channel,
                channels.settings(channel.kind()),
                typed,
                choices(offices(actor)),
                errors,
                check,
                told,
                false);
    }

    private static ChannelTyped typed(MultiValueMap<String, String> sent, List<Setting> settings) {
        Map<String, String> values = new HashMap<>();
        settings.forEach(setting -> values.put(setting.name(), first(sent, "s-" + setting.name())));
        return new ChannelTyped(
                first(sent, "kantor"),
                first(sent, "nama"),
                values,
                !first(sent, "otomatis").isEmpty(),
                many(sent, "kategori"),
                many(sent, "wilayah"),
                first(sent, "dari"),
                first(sent, "sampai"),
                first(sent, "jeda"),
                first(sent, "perjam"));
    }

    private static String first(MultiValueMap<String, String> sent, String field) {
        return Typed.line(sent.getFirst(field));
    }

    private static List<String> many(MultiValueMap<String, String> sent, String field) {
        List<String> values = sent.get(field);
        return values == null ? List.of() : values.stream().distinct().toList();
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        Channel kept = channels.kept(actor, new ChannelId(id));
        ChannelTyped typed = typed(sent, channels.settings(kept.kind()));
        String version = first(sent, "versi");
        int seen = version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
        return switch (channels.change(actor, kept.id(), seen, typed)) {
            case ChannelResult.Done(ChannelId changed, Check check) -> saved(changed, next);
            case ChannelResult.Wrong(FormErrors errors) ->
                Html.invalid(FORM, form(actor, kept, typed, errors, null, ""));
            case ChannelResult.Stale stale -> {
                ChannelForm form = form(actor, kept, typed, FormErrors.none(), null, "distribution.channel.stale");
                yield Html.page(FORM, HttpStatus.CONFLICT, form);
            }
        };
    }

    @PostMapping(ONE + "/jeda")
    ModelAndView pause(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String alasan) {
        channels.pause(actor, new ChannelId(id), Typed.line(alasan));
        return Html.seeOther(DistributionPaths.channel(new ChannelId(id)));
    }

    @PostMapping(ONE + "/lanjut")
    ModelAndView resume(Actor actor, @PathVariable UUID id) {
        channels.resume(actor, new ChannelId(id));
        return Html.seeOther(DistributionPaths.channel(new ChannelId(id)) + "?periksa=ya");
    }

    @PostMapping(ONE + "/tutup")
    ModelAndView close(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        channels.close(actor, new ChannelId(id));
        next.addFlashAttribute(TOLD, "distribution.channel.closed");
        return Html.seeOther(DistributionPaths.CHANNELS);
    }
}
