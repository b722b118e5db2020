package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.sending.Categories;
import id.mymein.aspiration.sending.Hints;
import id.mymein.aspiration.sending.Hints.Hint;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers while somebody types; nothing of it is kept. The text comes in the body, so that it stands in no log of addresses. */
@RestController
class HintController {

    /** No longer text can be sent anyway. */
    private static final int MOST = 10_000;

    private final Hints hints;
    private final Categories categories;
    private final PublicHtml html;

    HintController(Hints hints, Categories categories, PublicHtml html) {
        this.hints = hints;
        this.categories = categories;
        this.html = html;
    }

    /**
     * In the page's language.
     *
     * @param category slug; empty for none
     * @param label of that category
     * @param warnings sentences
     */
    record Answer(String category, String label, List<String> warnings, List<Line> similar) {}

    /** @param follow where it may be followed instead */
    record Line(String title, String state, String path, String follow) {}

    @PostMapping(SendController.PATH + "/petunjuk")
    Answer hint(
            @RequestParam(defaultValue = "") String judul,
            @RequestParam(defaultValue = "") String isi,
            @RequestParam(defaultValue = "") String wilayah,
            HttpServletResponse response,
            Locale language) {
        Private.answer(response);
        if (judul.length() + isi.length() > MOST) {
            return new Answer("", "", List.of(), List.of());
        }
        Words words = html.words(language);
        Hint hint = hints.of(judul, isi, wilayah);
        return new Answer(
                hint.category(),
                label(hint.category(), language),
                HintWords.warnings(hint, words),
                hint.similar().stream()
                        .map(match -> new Line(
                                match.title(),
                                words.text(match.state().key()),
                                html.link("/aspirasi/" + match.number(), language),
                                html.link("/aspirasi/ikuti", language) + "?perkara=" + match.number()))
                        .toList());
    }

    private String label(String slug, Locale language) {
        return categories.all().stream()
                .filter(category -> category.slug().equals(slug))
                .map(category -> category.label(language))
                .findFirst()
                .orElse("");
    }
}
