package id.mymein.community.activity.web;

import id.mymein.community.ActivityId;
import id.mymein.community.KimGroupId;
import id.mymein.community.activity.Activity;
import id.mymein.community.activity.ActivityAccess;
import id.mymein.community.activity.ActivityDesk;
import id.mymein.community.activity.ActivityPhotos;
import id.mymein.community.activity.ActivityResult;
import id.mymein.community.activity.ActivityTyped;
import id.mymein.community.activity.KimOf;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records activities, shows them, and changes what is on record. */
@Controller
class ActivityController {

    static final String ITEM = ActivityMenu.PATH + "/{id:" + FormInput.ID + "}";
    static final String TOLD = "kegiatanTersimpan";
    static final String PAGE = "community/activity/web/activity";

    private static final String FORM = "community/activity/web/activityForm";
    private static final String PROBLEMS = "platform.form.problems";
    private static final String STALE = "community.activity.stale";

    private final ActivityDesk desk;
    private final ActivityPhotos photos;
    private final ActivityAccess access;
    private final ActivityPages pages;
    private final Clock clock;

    ActivityController(
            ActivityDesk desk, ActivityPhotos photos, ActivityAccess access, ActivityPages pages, Clock clock) {
        this.desk = desk;
        this.photos = photos;
        this.access = access;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ActivityMenu.PATH + "/baru")
    ModelAndView begin(
            Actor actor,
            @RequestParam(defaultValue = "") String kim,
            @RequestParam(defaultValue = "") String topik,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String rencana) {
        Optional<KimGroupId> wanted = FormInput.group(kim);
        List<KimOf> kept = access.kept(actor);
        if (kept.isEmpty() && !ActivityAccess.keepsAny(actor)) {
            throw new NotFound();
        }
        if (wanted.isEmpty() && kept.size() != 1) {
            var choice = new GroupChoice(kept, ActivityMenu.PATH, ActivityMenu.PATH + "/baru?kim=");
            return Html.page(GroupChoice.PAGE, choice);
        }
        KimOf group = wanted.map(id -> access.kept(actor, id)).orElseGet(kept::getFirst);
        UUID plan = FormInput.id(rencana).orElse(null);
        return Html.page(FORM, pages.blank(actor, group, Typed.line(topik), wilayah, plan));
    }

    @PostMapping(ActivityMenu.PATH)
    ModelAndView add(
            Actor actor,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            RedirectAttributes next) {
        KimGroupId wanted = FormInput.group(form.getFirst("kim")).orElseThrow(NotFound::new);
        KimOf group = access.kept(actor, wanted);
        ActivityId id = FormInput.number(form).orElseGet(() -> new ActivityId(Ids.next(clock)));
        ActivityTyped typed = FormInput.activity(form);
        var errors = desk.check(actor, wanted, typed);
        List<MediaId> sent = new ArrayList<>(photos.own(id, FormInput.photos(form)));
        sent.addAll(photos.take(actor, desk.officeFor(actor, wanted), id, FormInput.files(berkas), errors));
        List<MediaId> all = sent.stream().distinct().toList();
        var plan = FormInput.id(form.getFirst("rencana")).orElse(null);
        var fresh = new ActivityPages.Fresh(id, group, typed, all, plan);
        if (errors.any()) {
            return Html.invalid(FORM, pages.fresh(actor, fresh, errors, PROBLEMS));
        }
        return answer(actor, fresh, desk.record(actor, new ActivityDesk.Draft(id, wanted, typed, all, plan)), next);
    }

    private ModelAndView answer(
            Actor actor, ActivityPages.Fresh fresh, ActivityResult result, RedirectAttributes next) {
        return switch (result) {
            case ActivityResult.Done(ActivityId kept) -> done(kept, "community.activity.done.recorded", next);
            case ActivityResult.Wrong(FormErrors wrong) ->
                Html.invalid(FORM, pages.fresh(actor, fresh, wrong, PROBLEMS));
            case ActivityResult.Stale() -> {
                // Under another number it can be sent again; photos go with it only by being chosen again.
                var number = new ActivityId(Ids.next(clock));
                var again = new ActivityPages.Fresh(number, fresh.group(), fresh.typed(), List.of(), fresh.plan());
                var page = pages.fresh(actor, again, FormErrors.none(), "community.activity.twice");
                yield Html.page(FORM, HttpStatus.CONFLICT, page);
            }
            case ActivityResult.Refused(String why) ->
                Html.page(FORM, HttpStatus.CONFLICT, pages.fresh(actor, fresh, FormErrors.none(), why));
        };
    }

    @GetMapping(ITEM)
    ModelAndView item(Actor actor, @PathVariable UUID id, Model model) {
        return Html.page(PAGE, pages.item(actor, new ActivityId(id), ItemPage.Answer.telling(told(model))));
    }

    static @Nullable String told(Model model) {
        return model.getAttribute(TOLD) instanceof String key ? key : null;
    }

    static ModelAndView done(ActivityId id, String told, RedirectAttributes next) {
        next.addFlashAttribute(TOLD, told);
        return Html.seeOther(ActivityMenu.PATH + "/" + id);
    }

    @GetMapping(ITEM + "/ubah")
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        Activity activity = kept(actor, id);
        if (!activity.stands()) {
            return Html.seeOther(ActivityMenu.PATH + "/" + id);
        }
        var typed = ActivityTyped.of(activity.content());
        return Html.page(FORM, pages.form(actor, activity, activity.version(), typed, FormErrors.none(), null));
    }

    private Activity kept(Actor actor, UUID id) {
        Activity activity = desk.find(actor, new ActivityId(id));
        if (!desk.keeps(actor, activity)) {
            throw new NotFound();
        }
        return activity;
    }

    @PostMapping(ITEM + "/isi")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Activity before = kept(actor, id);
        int version = FormInput.version(form.getFirst("versi"));
        ActivityTyped typed = FormInput.activity(form);
        return switch (desk.change(actor, before.id(), version, typed)) {
            case ActivityResult.Done(ActivityId kept) -> done(kept, "community.activity.done.saved", next);
            case ActivityResult.Wrong(FormErrors errors) ->
                Html.invalid(FORM, pages.form(actor, before, version, typed, errors, PROBLEMS));
            case ActivityResult.Stale() -> conflict(actor, before, typed, STALE);
            case ActivityResult.Refused(String why) -> conflict(actor, before, typed, why);
        };
    }

    /** Whoever sends it again has been told that somebody else was there. */
    private ModelAndView conflict(Actor actor, Activity before, ActivityTyped typed, String why) {
        Activity now = desk.find(actor, before.id());
        return Html.page(
                FORM, HttpStatus.CONFLICT, pages.form(actor, now, now.version(), typed, FormErrors.none(), why));
    }

    @PostMapping(ITEM + "/cabut")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String versi,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String yakin,
            RedirectAttributes next) {
        Activity activity = kept(actor, id);
        Map<String, String> typed = Map.of("alasan", alasan);
        if (yakin.isEmpty()) {
            var errors = FormErrors.none().add("yakin", "community.activity.missing.yakin");
            return Html.invalid(PAGE, pages.item(actor, activity.id(), ItemPage.Answer.wrong("cabut", typed, errors)));
        }
        return switch (desk.withdraw(actor, activity.id(), FormInput.version(versi), alasan)) {
            case ActivityResult.Done(ActivityId kept) -> done(kept, "community.activity.done.withdrawn", next);
            case ActivityResult.Wrong(FormErrors errors) ->
                Html.invalid(PAGE, pages.item(actor, activity.id(), ItemPage.Answer.wrong("cabut", typed, errors)));
            case ActivityResult.Stale() -> refused(actor, activity, typed, "community.activity.staleItem");
            case ActivityResult.Refused(String why) -> refused(actor, activity, typed, why);
        };
    }

    private ModelAndView refused(Actor actor, Activity activity, Map<String, String> typed, String why) {
        var answer = new ItemPage.Answer("cabut", typed, FormErrors.none(), null, why);
        return Html.page(PAGE, HttpStatus.CONFLICT, pages.item(actor, activity.id(), answer));
    }
}
