package id.mymein.community.activity.web;

import id.mymein.community.ActivityId;
import id.mymein.community.activity.Activity;
import id.mymein.community.activity.ActivityDesk;
import id.mymein.community.activity.ActivityResult;
import id.mymein.community.activity.CostDesk;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.StoredFile;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds what an activity cost, takes lines out, and hands receipts to whoever may see the activity. */
@Controller
class CostController {

    private static final String COSTS = ActivityController.ITEM + "/biaya";
    private static final String COST = COSTS + "/{line:" + FormInput.ID + "}";
    private static final List<String> FIELDS = List.of("biaya", "untuk", "rupiah", "sumber");

    private final ActivityDesk desk;
    private final CostDesk costs;
    private final MediaLibrary media;
    private final ActivityPages pages;
    private final Clock clock;

    CostController(ActivityDesk desk, CostDesk costs, MediaLibrary media, ActivityPages pages, Clock clock) {
        this.desk = desk;
        this.costs = costs;
        this.media = media;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping(COSTS)
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile kuitansi,
            RedirectAttributes next) {
        Activity activity = desk.find(actor, new ActivityId(id));
        var office = desk.officeFor(actor, activity.group().id());
        var line = new CostDesk.Typed(
                FormInput.id(form.getFirst("nomor")).orElseGet(() -> Ids.next(clock)),
                FormInput.line(form, "biaya"),
                FormInput.line(form, "untuk"),
                FormInput.line(form, "rupiah"),
                FormInput.line(form, "sumber"),
                FormInput.file(kuitansi));
        return switch (costs.add(actor, office, activity.id(), line)) {
            case ActivityResult.Done(ActivityId kept) ->
                ActivityController.done(kept, "community.activity.done.cost", next);
            case ActivityResult.Wrong(FormErrors errors) ->
                Html.invalid(
                        ActivityController.PAGE,
                        pages.item(actor, activity.id(), ItemPage.Answer.wrong("biaya", typed(form), errors)));
            case ActivityResult.Stale() -> refused(actor, activity, form, "community.activity.staleItem");
            case ActivityResult.Refused(String why) -> refused(actor, activity, form, why);
        };
    }

    private ModelAndView refused(Actor actor, Activity activity, MultiValueMap<String, String> form, String why) {
        var answer = new ItemPage.Answer("biaya", typed(form), FormErrors.none(), null, why);
        return Html.page(ActivityController.PAGE, HttpStatus.CONFLICT, pages.item(actor, activity.id(), answer));
    }

    private static Map<String, String> typed(MultiValueMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> typed.put(field, FormInput.line(form, field)));
        return typed;
    }

    @PostMapping(COST + "/hapus")
    ModelAndView remove(Actor actor, @PathVariable UUID id, @PathVariable UUID line, RedirectAttributes next) {
        var activity = new ActivityId(id);
        costs.remove(actor, activity, line);
        return ActivityController.done(activity, "community.activity.done.costRemoved", next);
    }

    /** Never as a page of ours, whatever it holds. */
    @GetMapping(COST + "/kuitansi")
    ResponseEntity<Resource> receipt(Actor actor, @PathVariable UUID id, @PathVariable UUID line) {
        MediaId receipt = costs.receipt(actor, new ActivityId(id), line);
        StoredFile file = media.file(receipt).orElseThrow(NotFound::new);
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(media.content(receipt).orElseThrow(NotFound::new));
    }
}
