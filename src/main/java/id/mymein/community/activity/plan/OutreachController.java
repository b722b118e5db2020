package id.mymein.community.activity.plan;

import id.mymein.community.ActivityId;
import id.mymein.community.KimGroupId;
import id.mymein.community.activity.ActivityAccess;
import id.mymein.community.activity.KimOf;
import id.mymein.community.activity.web.FormInput;
import id.mymein.community.activity.web.GroupChoice;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

/** Shows plans, takes new ones and what changes about them. */
@Controller
class OutreachController {

    static final String PATH = "/meja/kim/rencana";

    private static final String ITEM = PATH + "/{id:" + FormInput.ID + "}";
    private static final String FORM = "community/activity/plan/planForm";
    private static final String PAGE = "community/activity/plan/plan";
    private static final String TOLD = "rencanaTersimpan";
    private static final String PROBLEMS = "platform.form.problems";
    private static final String STALE = "community.activity.plan.stale";

    private final OutreachPlans plans;
    private final OutreachPages pages;
    private final ActivityAccess access;
    private final Clock clock;

    OutreachController(OutreachPlans plans, OutreachPages pages, ActivityAccess access, Clock clock) {
        this.plans = plans;
        this.pages = pages;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        if (!ActivityAccess.readsAny(actor)) {
            throw new NotFound();
        }
        return Html.page("community/activity/plan/plans", pages.list(actor));
    }

    @GetMapping(PATH + "/baru")
    ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") String kim) {
        Optional<KimGroupId> wanted = FormInput.id(kim).map(KimGroupId::new);
        List<KimOf> kept = access.kept(actor);
        if (kept.isEmpty() && !ActivityAccess.keepsAny(actor)) {
            throw new NotFound();
        }
        if (wanted.isEmpty() && kept.size() != 1) {
            return Html.page(GroupChoice.PAGE, new GroupChoice(kept, PATH, PATH + "/baru?kim="));
        }
        KimOf group = wanted.map(id -> access.kept(actor, id)).orElseGet(kept::getFirst);
        return Html.page(FORM, pages.blank(group));
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> form, RedirectAttributes next) {
        KimGroupId wanted =
                FormInput.id(form.getFirst("kim")).map(KimGroupId::new).orElseThrow(NotFound::new);
        KimOf group = access.kept(actor, wanted);
        var id = new OutreachId(FormInput.id(form.getFirst("nomor")).orElseGet(() -> Ids.next(clock)));
        OutreachTyped typed = OutreachTyped.of(form);
        return switch (plans.add(actor, id, wanted, typed)) {
            case OutreachResult.Done(OutreachId kept) -> done(kept, "community.activity.plan.done.made", next);
            case OutreachResult.Wrong(FormErrors errors) ->
                Html.invalid(FORM, pages.form(id, 0, group, typed, errors, PROBLEMS));
            case OutreachResult.Stale() -> conflict(pages.form(id, 0, group, typed, FormErrors.none(), STALE));
        };
    }

    private static ModelAndView conflict(OutreachPages.FormPage page) {
        return Html.page(FORM, HttpStatus.CONFLICT, page);
    }

    private static ModelAndView done(OutreachId id, String told, RedirectAttributes next) {
        next.addFlashAttribute(TOLD, told);
        return Html.seeOther(PATH + "/" + id);
    }

    @GetMapping(ITEM)
    ModelAndView item(Actor actor, @PathVariable UUID id, Model model) {
        String told = model.getAttribute(TOLD) instanceof String key ? key : null;
        return Html.page(PAGE, pages.item(actor, new OutreachId(id), "", FormErrors.none(), told, null));
    }

    private Outreach kept(Actor actor, UUID id) {
        Outreach plan = plans.find(actor, new OutreachId(id));
        if (!plans.keeps(actor, plan)) {
            throw new NotFound();
        }
        return plan;
    }

    @GetMapping(ITEM + "/ubah")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        Outreach plan = kept(actor, id);
        if (!plan.stands()) {
            return Html.seeOther(PATH + "/" + id);
        }
        var typed = OutreachTyped.of(plan);
        return Html.page(FORM, pages.form(plan.id(), plan.version(), plan.group(), typed, FormErrors.none(), null));
    }

    @PostMapping(ITEM + "/isi")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Outreach plan = kept(actor, id);
        int version = FormInput.version(form.getFirst("versi"));
        OutreachTyped typed = OutreachTyped.of(form);
        return switch (plans.change(actor, plan.id(), version, typed)) {
            case OutreachResult.Done(OutreachId kept) -> done(kept, "community.activity.plan.done.saved", next);
            case OutreachResult.Wrong(FormErrors errors) ->
                Html.invalid(FORM, pages.form(plan.id(), version, plan.group(), typed, errors, PROBLEMS));
            case OutreachResult.Stale() -> {
                int now = plans.find(actor, plan.id()).version();
                yield conflict(pages.form(plan.id(), now, plan.group(), typed, FormErrors.none(), STALE));
            }
        };
    }

    @PostMapping(ITEM + "/batal")
    ModelAndView cancel(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String versi,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes next) {
        var plan = new OutreachId(id);
        return answer(
                actor,
                plans.cancel(actor, plan, FormInput.version(versi), alasan),
                new Said(plan, alasan, "community.activity.plan.done.cancelled"),
                next);
    }

    /** Which activity did it: of those that the form offers. */
    @PostMapping(ITEM + "/desa/{code}/selesai")
    ModelAndView finish(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String kegiatan,
            RedirectAttributes next) {
        if (!RegionCode.isCode(code)) {
            throw new NotFound();
        }
        var plan = new OutreachId(id);
        Optional<ActivityId> activity = FormInput.id(kegiatan).map(ActivityId::new);
        return answer(
                actor,
                plans.finish(actor, plan, new RegionCode(code), activity),
                new Said(plan, "", "community.activity.plan.done.finished"),
                next);
    }

    /** @param done message key of what was done, if it was */
    private record Said(OutreachId plan, String reason, String done) {}

    private ModelAndView answer(Actor actor, OutreachResult result, Said said, RedirectAttributes next) {
        return switch (result) {
            case OutreachResult.Done(OutreachId kept) -> done(kept, said.done(), next);
            case OutreachResult.Wrong(FormErrors errors) -> Html.invalid(PAGE, page(actor, said, errors, PROBLEMS));
            case OutreachResult.Stale() ->
                Html.page(PAGE, HttpStatus.CONFLICT, page(actor, said, FormErrors.none(), STALE));
        };
    }

    private OutreachPages.ItemPage page(Actor actor, Said said, FormErrors errors, @Nullable String problem) {
        return pages.item(actor, said.plan(), said.reason(), errors, null, problem);
    }
}
