package id.mymein.community.activity.web;

import id.mymein.community.ActivityId;
import id.mymein.community.activity.Activity;
import id.mymein.community.activity.ActivityDesk;
import id.mymein.community.activity.ActivityPhotos;
import id.mymein.community.activity.ActivityResult;
import id.mymein.community.activity.FollowUpDesk;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds photos and follow-ups to an activity, and takes them out or ticks them off. */
@Controller
class ExtrasController {

    private static final String PHOTOS = ActivityController.ITEM + "/foto";
    private static final String TASKS = ActivityController.ITEM + "/tindak-lanjut";
    private static final String TASK = TASKS + "/{task:" + FormInput.ID + "}";

    private final ActivityDesk desk;
    private final ActivityPhotos photos;
    private final FollowUpDesk followUps;
    private final ActivityPages pages;
    private final Clock clock;

    ExtrasController(
            ActivityDesk desk, ActivityPhotos photos, FollowUpDesk followUps, ActivityPages pages, Clock clock) {
        this.desk = desk;
        this.photos = photos;
        this.followUps = followUps;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping(PHOTOS)
    ModelAndView addPhotos(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String keterangan,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            RedirectAttributes next) {
        Activity activity = desk.find(actor, new ActivityId(id));
        var errors = FormErrors.none();
        var files = FormInput.files(berkas);
        if (files.isEmpty()) {
            errors.add("foto", "community.activity.missing.foto");
        }
        var office = desk.officeFor(actor, activity.group().id());
        List<MediaId> taken = photos.take(actor, office, activity.id(), files, errors);
        String caption = Typed.line(keterangan);
        ActivityResult result = photos.add(actor, activity.id(), taken, caption);
        Map<String, String> typed = Map.of("keterangan", caption);
        // A file that is no photo keeps none of the others out.
        return errors.any()
                ? Html.invalid(ActivityController.PAGE, pages.item(actor, activity.id(), wrong("foto", typed, errors)))
                : answer(actor, activity, result, "foto", typed, "community.activity.done.photos", next);
    }

    private static ItemPage.Answer wrong(String step, Map<String, String> typed, FormErrors errors) {
        return ItemPage.Answer.wrong(step, typed, errors);
    }

    @PostMapping(PHOTOS + "/{photo:" + FormInput.ID + "}/hapus")
    ModelAndView removePhoto(Actor actor, @PathVariable UUID id, @PathVariable UUID photo, RedirectAttributes next) {
        var activity = new ActivityId(id);
        photos.remove(actor, activity, new MediaId(photo));
        return ActivityController.done(activity, "community.activity.done.photoRemoved", next);
    }

    @PostMapping(TASKS)
    ModelAndView addTask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nomor,
            @RequestParam(defaultValue = "") String tugas,
            @RequestParam(defaultValue = "") String tenggat,
            RedirectAttributes next) {
        Activity activity = desk.find(actor, new ActivityId(id));
        UUID task = FormInput.id(nomor).orElseGet(() -> Ids.next(clock));
        ActivityResult result = followUps.add(actor, activity.id(), task, Typed.line(tugas), Typed.line(tenggat));
        Map<String, String> typed = Map.of("tugas", tugas, "tenggat", tenggat);
        return answer(actor, activity, result, "tindak-lanjut", typed, "community.activity.done.followUp", next);
    }

    @PostMapping(TASK + "/selesai")
    ModelAndView finish(Actor actor, @PathVariable UUID id, @PathVariable UUID task, RedirectAttributes next) {
        followUps.tick(actor, new ActivityId(id), task, true);
        return ActivityController.done(new ActivityId(id), "community.activity.done.ticked", next);
    }

    @PostMapping(TASK + "/buka")
    ModelAndView reopen(Actor actor, @PathVariable UUID id, @PathVariable UUID task, RedirectAttributes next) {
        followUps.tick(actor, new ActivityId(id), task, false);
        return ActivityController.done(new ActivityId(id), "community.activity.done.unticked", next);
    }

    private ModelAndView answer(
            Actor actor,
            Activity activity,
            ActivityResult result,
            String step,
            Map<String, String> typed,
            String done,
            RedirectAttributes next) {
        return switch (result) {
            case ActivityResult.Done(ActivityId id) -> ActivityController.done(id, done, next);
            case ActivityResult.Wrong(FormErrors errors) ->
                Html.invalid(ActivityController.PAGE, pages.item(actor, activity.id(), wrong(step, typed, errors)));
            case ActivityResult.Stale() -> refused(actor, activity, step, typed, "community.activity.staleItem");
            case ActivityResult.Refused(String why) -> refused(actor, activity, step, typed, why);
        };
    }

    private ModelAndView refused(Actor actor, Activity activity, String step, Map<String, String> typed, String why) {
        var answer = new ItemPage.Answer(step, typed, FormErrors.none(), null, why);
        return Html.page(ActivityController.PAGE, HttpStatus.CONFLICT, pages.item(actor, activity.id(), answer));
    }
}
