package id.mymein.community.web;

import id.mymein.community.Group;
import id.mymein.community.GroupAccess;
import id.mymein.community.GroupFile;
import id.mymein.community.GroupFilter;
import id.mymein.community.GroupRegister;
import id.mymein.community.GroupResult;
import id.mymein.community.GroupState;
import id.mymein.community.GroupText;
import id.mymein.community.GroupWriting;
import id.mymein.community.KimGroupId;
import id.mymein.community.Passage;
import id.mymein.community.activity.ActivityAccess;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.platform.Ids;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of groups, a group's page, and the form of what it is. */
@Controller
class GroupController {

    static final String ITEM = GroupMenu.PATH + "/{id:" + Answers.ID + "}";

    private static final int LAST_PAGE = 10_000;

    private final GroupRegister register;
    private final GroupWriting writing;
    private final Places places;
    private final GroupForms forms;
    private final Offices offices;
    private final Accounts accounts;
    private final Clock clock;

    GroupController(
            GroupRegister register,
            GroupWriting writing,
            Places places,
            GroupForms forms,
            Offices offices,
            Accounts accounts,
            Clock clock) {
        this.register = register;
        this.writing = writing;
        this.places = places;
        this.forms = forms;
        this.offices = offices;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who only reads finds what groups do. */
    private static ModelAndView readers(Actor actor) {
        if (!ActivityAccess.readsAny(actor)) {
            throw new NotFound();
        }
        return Html.seeOther(GroupMenu.PULSE);
    }

    @GetMapping(GroupMenu.PATH)
    ModelAndView list(
            Actor actor,
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "") String hal,
            Model model) {
        if (!GroupAccess.open(actor)) {
            return readers(actor);
        }
        var typed = new Typed(query);
        String text = typed.line("cari");
        GroupState state = Arrays.stream(GroupState.values())
                .filter(one -> one.name().equals(typed.line("status")))
                .findFirst()
                .orElse(null);
        RegionCode region = RegionCode.isCode(typed.line("wilayah")) ? new RegionCode(typed.line("wilayah")) : null;
        int page = hal.matches("\\d{1,5}") ? Math.min(Integer.parseInt(hal), LAST_PAGE) : 0;
        GroupRegister.Slice slice = register.list(actor, new GroupFilter(null, state, region, text), page);
        return Html.page(
                "community/web/list",
                new ListPage(
                        slice.groups().stream()
                                .map(group -> new ListPage.Line(group, places.place(group.region())))
                                .toList(),
                        GroupAccess.proposes(actor),
                        actor.mayAnywhere(Action.KEEP_REGISTERS),
                        text,
                        state == null ? "" : state.name(),
                        region == null ? "" : region.value(),
                        places.of(actor, true),
                        query(text, state, region),
                        page,
                        slice.more(),
                        Answers.told(model)));
    }

    private static String query(String text, @Nullable GroupState state, @Nullable RegionCode region) {
        return "cari=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&status="
                + (state == null ? "" : state.name()) + "&wilayah=" + (region == null ? "" : region.value()) + "&";
    }

    @GetMapping(ITEM)
    ModelAndView group(Actor actor, @PathVariable UUID id, Model model) {
        GroupFile file = register.file(actor, new KimGroupId(id));
        Group group = file.group();
        return Html.page(
                "community/web/group",
                new GroupPage(
                        file,
                        places.place(group.region()),
                        offices.find(group.proposedBy()).map(Office::name).orElse(""),
                        register.checks(file),
                        register.steps(actor, group),
                        names(file),
                        GroupAccess.keeps(actor, group),
                        GroupAccess.shapes(actor, group),
                        register.today(),
                        Answers.told(model)));
    }

    private Map<String, String> names(GroupFile file) {
        return accounts
                .names(file.passages().stream().map(Passage::by).distinct().toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    @GetMapping(GroupMenu.PATH + "/baru")
    ModelAndView fresh(Actor actor) {
        if (!GroupAccess.proposes(actor)) {
            throw new NotFound();
        }
        String home = actor.offices(Action.KEEP_OWN_REGISTERS)
                .findFirst()
                .map(grant -> grant.region().value())
                .orElse("");
        return Html.page(
                Answers.FORM,
                forms.fresh(actor, GroupText.empty(home), Ids.next(clock).toString()));
    }

    @PostMapping(GroupMenu.PATH)
    ModelAndView start(Actor actor, @RequestParam MultiValueMap<String, String> form, RedirectAttributes next) {
        var typed = new Typed(form);
        UUID id = typed.id("nomor_formulir").orElseGet(() -> Ids.next(clock));
        GroupText text = typed.group();
        // Whoever may keep no forum is asked for no kind.
        GroupText asked = text.kind().isEmpty() ? GroupForms.withKind(text) : text;
        GroupResult result = writing.start(actor, new KimGroupId(id), asked);
        return Answers.of(
                result,
                forms.fresh(actor, asked, id.toString()),
                GroupMenu.PATH + "/" + id,
                "community.done.started",
                next);
    }

    @GetMapping(ITEM + "/data")
    ModelAndView data(Actor actor, @PathVariable UUID id) {
        Group group = keepable(actor, id);
        return Html.page(Answers.FORM, forms.data(actor, group, GroupText.of(group), group.version()));
    }

    @PostMapping(ITEM + "/data")
    ModelAndView write(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Group group = keepable(actor, id);
        var typed = new Typed(form);
        GroupResult result = writing.write(actor, group.id(), typed.version(), typed.group());
        return Answers.of(
                result,
                forms.data(actor, group, typed.group(), typed.version()),
                GroupMenu.PATH + "/" + id,
                "community.done.saved",
                next);
    }

    private Group keepable(Actor actor, UUID id) {
        Group group = register.find(actor, new KimGroupId(id));
        if (!GroupAccess.keeps(actor, group)) {
            throw new NotFound();
        }
        return group;
    }
}
