package id.mymein.newsroom.trail;

import id.mymein.identity.Actor;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Brings an old text back as a new revision: first says what comes of it, then does it. */
@Controller
class RestoreController {

    private static final String PATH = "/meja/berita/{id:" + StoryPaths.ID + "}/riwayat/{number:[0-9]{1,6}}/pemulihan";
    private static final String TEMPLATE = "newsroom/trail/restore";

    private final StoryDesk desk;
    private final StoryWriting writing;
    private final Comparisons comparisons;

    RestoreController(StoryDesk desk, StoryWriting writing, Comparisons comparisons) {
        this.desk = desk;
        this.writing = writing;
        this.comparisons = comparisons;
    }

    @GetMapping(PATH)
    ModelAndView before(Actor actor, @PathVariable UUID id, @PathVariable int number, Locale locale) {
        return Html.page(TEMPLATE, page(actor, id, number, null, locale));
    }

    /** @param base the revision that the person saw as the newest */
    @PostMapping(PATH)
    ModelAndView restore(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String base,
            Locale locale) {
        var story = new StoryId(id);
        int seen = base.matches("[0-9]{1,6}") ? Integer.parseInt(base) : 0;
        return switch (writing.restore(actor, story, seen, number)) {
            case SaveResult.Saved(int saved) ->
                Html.seeOther("%s?dari=%d&ke=%d&pulih=%d"
                        .formatted(StoryPaths.history(story), Math.max(1, saved - 1), saved, number));
            case SaveResult.Conflict conflict ->
                again(page(actor, id, number, "newsroom.trail.restore.conflict", locale));
            case SaveResult.Refused(Refusal reason) -> again(page(actor, id, number, reason.key(), locale));
            case SaveResult.Invalid(FormErrors errors) ->
                Html.invalid(TEMPLATE, page(actor, id, number, firstOf(errors), locale));
        };
    }

    private static ModelAndView again(RestorePage page) {
        return Html.page(TEMPLATE, HttpStatus.CONFLICT, page);
    }

    private static String firstOf(FormErrors errors) {
        return errors.has("photos") ? "newsroom.content.photos.unknown" : "newsroom.trail.restore.invalid";
    }

    private RestorePage page(Actor actor, UUID id, int number, @Nullable String error, Locale locale) {
        StoryView view = desk.story(actor, new StoryId(id));
        Revision old = view.revisions().stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new RestorePage(
                view,
                RevisionRow.of(old, view),
                comparisons.between(view.content(), old.content(), locale),
                writing.mayEdit(actor, view.id()),
                error);
    }
}
