package id.mymein.newsroom.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.Ids;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens the form in which a story is written. */
@Controller
class WriteController {

    /** An id as it stands in an address; anything else is no address of ours. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final WritePages pages;
    private final StoryWriting writing;
    private final Clock clock;

    WriteController(WritePages pages, StoryWriting writing, Clock clock) {
        this.pages = pages;
        this.writing = writing;
        this.clock = clock;
    }

    @GetMapping("/meja/tulis")
    ModelAndView begin(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID kantor,
            @RequestParam(defaultValue = "") String judul,
            @RequestParam(defaultValue = "") String wilayah,
            Locale locale) {
        List<Grant> offices = actor.offices(Action.WRITE_STORY).toList();
        if (offices.isEmpty()) {
            throw new NotFound();
        }
        if (kantor == null && offices.size() > 1) {
            return Html.page("newsroom/web/writeOffices", new WriteOffices(offices));
        }
        UUID office = kantor == null ? offices.getFirst().office().value() : kantor;
        WriteSubject subject = pages.fresh(actor, office, Ids.next(clock));
        return Html.page("newsroom/web/write", pages.blank(subject, Typed.line(judul), wilayah, locale));
    }

    @GetMapping("/meja/tulis/{id:" + ID + "}")
    ModelAndView edit(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String tersimpan,
            Locale locale) {
        var story = new StoryId(id);
        if (!writing.mayEdit(actor, story)) {
            return Html.seeOther("/meja/kabar-saya/" + id);
        }
        StoryView view = pages.view(actor, story);
        return Html.page("newsroom/web/write", pages.open(pages.of(actor, view), view, tersimpan != null, locale));
    }
}
