package id.mymein.newsroom.desk;

import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryPublication;
import id.mymein.platform.web.FormErrors;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what editors decide about what the public sees. */
@Controller
class PublicationController {

    private final Deciding deciding;
    private final StoryPublication publication;
    private final ScheduledTime times;

    PublicationController(Deciding deciding, StoryPublication publication, ScheduledTime times) {
        this.deciding = deciding;
        this.publication = publication;
        this.times = times;
    }

    @PostMapping(ItemController.ITEM + "/terbit")
    ModelAndView publish(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.PUBLISH, fields, next);
        return deciding.take(form, typed -> publication.publish(actor, form.story()));
    }

    @PostMapping(ItemController.ITEM + "/terbit-mendesak")
    ModelAndView publishUrgent(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.PUBLISH_URGENT, fields, next);
        return deciding.take(form, typed -> publication.publishUrgent(actor, form.story(), typed.reason()));
    }

    @PostMapping(ItemController.ITEM + "/jadwal")
    ModelAndView schedule(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.SCHEDULE, fields, next);
        return switch (times.read(form.typed())) {
            case ScheduledTime.Wrong(FormErrors errors) -> deciding.invalid(form, errors);
            case ScheduledTime.At(var when) ->
                deciding.take(form, typed -> publication.schedule(actor, form.story(), when));
        };
    }

    @PostMapping(ItemController.ITEM + "/jadwal/batal")
    ModelAndView unschedule(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.UNSCHEDULE, fields, next);
        return deciding.take(form, typed -> publication.unschedule(actor, form.story()));
    }

    @PostMapping(ItemController.ITEM + "/ralat")
    ModelAndView correct(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.CORRECT, fields, next);
        return deciding.take(form, typed -> publication.correct(actor, form.story(), typed.reason()));
    }

    @PostMapping(ItemController.ITEM + "/pencabutan")
    ModelAndView retract(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.RETRACT, fields, next);
        return deciding.take(form, typed -> publication.retract(actor, form.story(), typed.reason()));
    }

    @PostMapping(ItemController.ITEM + "/pemeriksaan-ulang")
    ModelAndView rework(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.REWORK, fields, next);
        return deciding.take(form, typed -> publication.rework(actor, form.story()));
    }

    @PostMapping(ItemController.ITEM + "/pemeriksaan-ulang/batal")
    ModelAndView abandonRework(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.ABANDON_REWORK, fields, next);
        return deciding.take(form, typed -> publication.abandonRework(actor, form.story()));
    }
}
