package id.mymein.newsroom.calendar;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.List;
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

/** Shows one plan and does with it whatever is one click: done, open again, its story, away with it. */
@Controller
class PlanActions {

    private static final String PAGE = "newsroom/calendar/plan";
    private static final String STALE = "newsroom.plan.notice.stale";

    private final Plans plans;
    private final PlanStories stories;
    private final CalendarDays days;

    PlanActions(Plans plans, PlanStories stories, CalendarDays days) {
        this.plans = plans;
        this.stories = stories;
        this.days = days;
    }

    @GetMapping(PlanController.PATH + PlanController.ID)
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String pesan) {
        String notice = switch (pesan) {
            case "dibuat" -> "newsroom.plan.notice.added";
            case "tersimpan" -> "newsroom.plan.notice.saved";
            case "selesai" -> "newsroom.plan.notice.done";
            case "dibuka" -> "newsroom.plan.notice.reopened";
            case "ditautkan" -> "newsroom.plan.notice.linked";
            case "dilepas" -> "newsroom.plan.notice.unlinked";
            default -> "";
        };
        return Html.page(PAGE, page(actor, plans.find(actor, new PlanId(id)), "", FormErrors.none(), notice));
    }

    @PostMapping(PlanController.PATH + PlanController.ID + "/selesai")
    ModelAndView finish(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi) {
        var plan = new PlanId(id);
        return answer(actor, plan, plans.setDone(actor, plan, versi, true), "selesai");
    }

    @PostMapping(PlanController.PATH + PlanController.ID + "/buka")
    ModelAndView reopen(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi) {
        var plan = new PlanId(id);
        return answer(actor, plan, plans.setDone(actor, plan, versi, false), "dibuka");
    }

    @PostMapping(PlanController.PATH + PlanController.ID + "/berita")
    ModelAndView link(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int versi,
            @RequestParam(defaultValue = "") String berita) {
        var plan = new PlanId(id);
        String typed = Typed.line(berita);
        Plan found = changeable(actor, plan);
        Optional<PlanStories.Linked> story = stories.named(actor, typed);
        if (story.isEmpty()) {
            var errors = FormErrors.none().add("berita", "newsroom.plan.story.unknown");
            return Html.invalid(PAGE, page(actor, found, typed, errors, ""));
        }
        return answer(
                actor, plan, plans.setStory(actor, plan, versi, story.get().id()), "ditautkan");
    }

    @PostMapping(PlanController.PATH + PlanController.ID + "/berita/lepas")
    ModelAndView unlink(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi) {
        var plan = new PlanId(id);
        return answer(actor, plan, plans.setStory(actor, plan, versi, null), "dilepas");
    }

    @GetMapping(PlanController.PATH + PlanController.ID + "/hapus")
    ModelAndView confirm(Actor actor, @PathVariable UUID id) {
        Plan plan = changeable(actor, new PlanId(id));
        return Html.page("newsroom/calendar/planRemove", page(actor, plan, "", FormErrors.none(), ""));
    }

    @PostMapping(PlanController.PATH + PlanController.ID + "/hapus")
    ModelAndView remove(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi) {
        var plan = new PlanId(id);
        PlanResult result = plans.remove(actor, plan, versi);
        return result instanceof PlanResult.Done
                ? Html.seeOther(CalendarController.PATH + "?pesan=dihapus")
                : answer(actor, plan, result, "");
    }

    private Plan changeable(Actor actor, PlanId id) {
        Plan plan = plans.find(actor, id);
        if (!Plans.mayPlan(actor, plan.content().region())) {
            throw new NotFound();
        }
        return plan;
    }

    private ModelAndView answer(Actor actor, PlanId id, PlanResult result, String notice) {
        return switch (result) {
            case PlanResult.Done() -> Html.seeOther(PlanController.PATH + "/" + id + "?pesan=" + notice);
            case PlanResult.Stale(Plan current) ->
                Html.page(PAGE, HttpStatus.CONFLICT, page(actor, current, "", FormErrors.none(), STALE));
            case PlanResult.Gone() -> throw new NotFound();
        };
    }

    private PlanPage page(Actor actor, Plan plan, String typed, FormErrors errors, String notice) {
        boolean planner = Plans.mayPlan(actor, plan.content().region());
        StoryId story = plan.story();
        return new PlanPage(
                days.line(plan),
                planner,
                linked(actor, story),
                planner && story == null ? stories.like(actor, plan) : List.of(),
                typed,
                errors,
                story == null ? writing(actor, plan.content()) : "",
                notice);
    }

    private PlanStories.@Nullable Linked linked(Actor actor, @Nullable StoryId story) {
        return story == null ? null : stories.find(actor, story).orElse(null);
    }

    /** For the office that is to write it where the person writes there, else for the person's own. */
    private static String writing(Actor actor, PlanContent plan) {
        List<Grant> offices = actor.offices(Action.WRITE_STORY).toList();
        return offices.stream()
                .filter(grant -> grant.office().equals(plan.office()))
                .findFirst()
                .or(() -> offices.stream().findFirst())
                .map(grant -> plan.writing(grant.office()))
                .orElse("");
    }
}
