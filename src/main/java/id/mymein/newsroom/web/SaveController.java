package id.mymein.newsroom.web;

import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.web.Html;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes the form of a story: to be kept as a draft, or to be sent to the editors. */
@Controller
class SaveController {

    private final Saving saving;
    private final WritePages pages;
    private final StoryWriting writing;

    SaveController(Saving saving, WritePages pages, StoryWriting writing) {
        this.saving = saving;
        this.pages = pages;
        this.writing = writing;
    }

    @PostMapping("/meja/tulis")
    ModelAndView saveNew(
            Actor actor,
            @RequestParam UUID office,
            @RequestParam UUID submission,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Locale locale) {
        var subject = pages.fresh(actor, office, submission);
        return saving.take(new Saving.Sent(actor, subject, fields, orNone(files), false, locale));
    }

    @PostMapping("/meja/tulis/kirim")
    ModelAndView sendNew(
            Actor actor,
            @RequestParam UUID office,
            @RequestParam UUID submission,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Locale locale) {
        var subject = pages.fresh(actor, office, submission);
        return saving.take(new Saving.Sent(actor, subject, fields, orNone(files), true, locale));
    }

    @PostMapping("/meja/tulis/{id:" + WriteController.ID + "}")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Locale locale) {
        var subject = pages.of(actor, pages.view(actor, new StoryId(id)));
        return saving.take(new Saving.Sent(actor, subject, fields, orNone(files), false, locale));
    }

    @PostMapping("/meja/tulis/{id:" + WriteController.ID + "}/kirim")
    ModelAndView send(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Locale locale) {
        var subject = pages.of(actor, pages.view(actor, new StoryId(id)));
        return saving.take(new Saving.Sent(actor, subject, fields, orNone(files), true, locale));
    }

    /** Opens the form with the person's own words on top of what somebody else saved. */
    @PostMapping("/meja/tulis/{id:" + WriteController.ID + "}/gabung")
    ModelAndView merge(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, Locale locale) {
        var view = pages.view(actor, new StoryId(id));
        var subject = pages.of(actor, view);
        var typed = new TypedContent(fields);
        var content = typed.content(pages.places(subject.office(), locale));
        writing.keep(actor, view.id(), view.revisions().size(), content);
        return Html.page(
                "newsroom/web/write", pages.merging(subject, view.revisions().size(), content, view.content(), locale));
    }

    /** Forgets what the person typed and did not save. */
    @PostMapping("/meja/tulis/{id:" + WriteController.ID + "}/buang")
    ModelAndView discard(Actor actor, @PathVariable UUID id) {
        writing.discard(actor, new StoryId(id));
        return Html.seeOther("/meja/tulis/" + id + "?dibuang=" + id);
    }

    /** With a script the photos were sent before, and the form brings none. */
    private static List<MultipartFile> orNone(@Nullable List<MultipartFile> files) {
        return files == null ? List.of() : files;
    }
}
