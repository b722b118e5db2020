package id.mymein.newsroom.calendar;

import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds plans and changes what they say. */
@Controller
class PlanController {

    static final String PATH = CalendarController.PATH + "/rencana";
    static final String ID = "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String FORM = "newsroom/calendar/planForm";

    private final Plans plans;
    private final PlanChoosing choosing;
    private final CalendarDays days;

    PlanController(Plans plans, PlanChoosing choosing, CalendarDays days) {
        this.plans = plans;
        this.choosing = choosing;
        this.days = days;
    }

    /**
     * The form of a plan.
     *
     * @param plan which one is changed; null for a new one
     * @param version which the typing started from
     * @param saved what somebody else saved in the meantime; null where nobody did
     * @param gone true where the plan that was to be changed is no longer there
     */
    record View(
            @Nullable PlanId plan,
            int version,
            PlanForm form,
            FormErrors errors,
            PlanChoices choices,
            CalendarDay.@Nullable PlanLine saved,
            boolean gone) {

        String action() {
            return plan == null ? PATH : PATH + "/" + plan;
        }

        String back() {
            return plan == null ? CalendarController.PATH : PATH + "/" + plan;
        }
    }

    @GetMapping(PATH + "/baru")
    ModelAndView blank(
            Actor actor,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String tanggal) {
        PlanChoices choices = choosing.of(actor);
        String due = CalendarGrid.day(tanggal).map(Object::toString).orElse("");
        var form = new PlanForm("", "", wilayah, "", "", due);
        return Html.page(FORM, new View(null, 0, form.cleaned(), FormErrors.none(), choices, null, false));
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, PlanForm typed) {
        PlanChoices choices = choosing.of(actor);
        var errors = FormErrors.none();
        Optional<PlanContent> content = typed.content(choices, errors);
        if (content.isEmpty()) {
            return Html.invalid(FORM, new View(null, 0, typed.cleaned(), errors, choices, null, false));
        }
        PlanId id = plans.add(actor, content.get());
        return Html.seeOther(PATH + "/" + id + "?pesan=dibuat");
    }

    @GetMapping(PATH + ID + "/ubah")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        PlanChoices choices = choosing.of(actor);
        Plan plan = plans.find(actor, new PlanId(id));
        if (!Plans.mayPlan(actor, plan.content().region())) {
            throw new NotFound();
        }
        var form = PlanForm.of(plan.content());
        return Html.page(FORM, new View(plan.id(), plan.version(), form, FormErrors.none(), choices, null, false));
    }

    @PostMapping(PATH + ID)
    ModelAndView save(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi, PlanForm typed) {
        PlanChoices choices = choosing.of(actor);
        var plan = new PlanId(id);
        var errors = FormErrors.none();
        Optional<PlanContent> content = typed.content(choices, errors);
        if (content.isEmpty()) {
            return Html.invalid(FORM, new View(plan, versi, typed.cleaned(), errors, choices, null, false));
        }
        return switch (plans.save(actor, plan, versi, content.get())) {
            case PlanResult.Done() -> Html.seeOther(PATH + "/" + id + "?pesan=tersimpan");
            case PlanResult.Stale(Plan current) -> {
                var view =
                        new View(plan, current.version(), typed.cleaned(), errors, choices, days.line(current), false);
                yield Html.page(FORM, HttpStatus.CONFLICT, view);
            }
            case PlanResult.Gone() ->
                Html.page(FORM, HttpStatus.CONFLICT, new View(null, 0, typed.cleaned(), errors, choices, null, true));
        };
    }
}
