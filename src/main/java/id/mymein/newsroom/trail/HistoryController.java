package id.mymein.newsroom.trail;

import id.mymein.identity.Actor;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.web.Html;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows everybody who may see a story how its text came to be. */
@Controller
class HistoryController {

    private final StoryDesk desk;
    private final StoryWriting writing;
    private final Comparisons comparisons;

    HistoryController(StoryDesk desk, StoryWriting writing, Comparisons comparisons) {
        this.desk = desk;
        this.writing = writing;
        this.comparisons = comparisons;
    }

    /**
     * @param dari the older revision; the one before by default. Alone it means nothing: the desk's pages say by it how far
     *     down a queue somebody is
     * @param ke the newer revision; the last by default
     * @param pulih the revision that was restored with the click before
     */
    @GetMapping("/meja/berita/{id:" + StoryPaths.ID + "}/riwayat")
    ModelAndView history(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String ke,
            @RequestParam(defaultValue = "") String pulih,
            Locale locale) {
        StoryView view = desk.story(actor, new StoryId(id));
        int last = view.revisions().size();
        boolean asked = !ke.isEmpty();
        int to = number(ke, last, last);
        int from = number(asked ? dari : "", last, Math.max(1, to - 1));
        return Html.page(
                "newsroom/trail/history",
                new HistoryPage(
                        view,
                        StoryPaths.home(actor, view),
                        view.revisions().reversed().stream()
                                .map(revision -> RevisionRow.of(revision, view))
                                .toList(),
                        last == 0 ? null : pair(view, from, to),
                        last == 0 ? null : compare(view, from, to, locale),
                        asked && (asksForNone(dari, last) || asksForNone(ke, last)),
                        last > 0 && writing.mayEdit(actor, view.id()),
                        restored(view, pulih)));
    }

    private static HistoryPage.Pair pair(StoryView view, int from, int to) {
        return new HistoryPage.Pair(RevisionRow.of(at(view, from), view), RevisionRow.of(at(view, to), view));
    }

    private Comparison compare(StoryView view, int from, int to, Locale locale) {
        return comparisons.between(at(view, from).content(), at(view, to).content(), locale);
    }

    private static Revision at(StoryView view, int number) {
        return view.revisions().get(number - 1);
    }

    private static boolean asksForNone(String typed, int last) {
        return !typed.isEmpty() && number(typed, last, 0) == 0;
    }

    /** What was typed where there is such a revision, else {@code otherwise}. */
    private static int number(String typed, int last, int otherwise) {
        int number = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        return number >= 1 && number <= last ? number : otherwise;
    }

    /** Only what really was the last thing to happen to the text, whatever the address says. */
    private static int restored(StoryView view, String typed) {
        List<Revision> all = view.revisions();
        int number = number(typed, all.size(), 0);
        @Nullable Revision current = view.current();
        return current != null && number > 0 && Occasion.of(current.occasion()).restores(number) ? number : 0;
    }
}
