package id.mymein.newsletter;

import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Typed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The newsletter on the desk. */
@Controller
class DeskController {

    private static final String PAGE = "newsletter/desk";
    private static final String ONE = NewsletterPaths.DESK + "/{kerap:harian|mingguan}";

    private final Desk desk;
    private final PublicHtml html;

    DeskController(Desk desk, PublicHtml html) {
        this.desk = desk;
        this.html = html;
    }

    /**
     * The page.
     *
     * @param told message key of what was done or stands in the way; empty for nothing
     * @param good false where it stands in the way
     * @param wrong whose line was refused or overtaken; null for none
     * @param typed what was typed there
     */
    record View(
            Desk.Overview overview,
            String told,
            boolean good,
            @Nullable Frequency wrong,
            String typed,
            FormErrors errors) {

        String line(Desk.Coming coming) {
            return coming.plan().frequency() == wrong ? typed : coming.plan().introduction();
        }

        FormErrors errors(Desk.Coming coming) {
            return coming.plan().frequency() == wrong ? errors : FormErrors.none();
        }
    }

    @GetMapping(NewsletterPaths.DESK)
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String pesan, Locale language) {
        String told = switch (pesan) {
            case "pengantar" -> "newsletter.desk.told.introduced";
            case "jeda" -> "newsletter.desk.told.paused";
            case "lanjut" -> "newsletter.desk.told.resumed";
            default -> "";
        };
        return Html.page(PAGE, view(actor, language, told, null, "", FormErrors.none()));
    }

    private View view(
            Actor actor, Locale language, String told, @Nullable Frequency wrong, String typed, FormErrors errors) {
        return new View(desk.overview(actor, html.words(language)), told, wrong == null, wrong, typed, errors);
    }

    @PostMapping(ONE + "/pengantar")
    ModelAndView introduce(
            Actor actor,
            @PathVariable String kerap,
            @RequestParam(defaultValue = "") String versi,
            @RequestParam(defaultValue = "") String pengantar,
            Locale language) {
        Frequency frequency = frequency(kerap);
        int version = versi.matches("[0-9]{1,9}") ? Integer.parseInt(versi) : 0;
        return switch (desk.introduce(actor, frequency, version, pengantar)) {
            case Desk.Result.Done done -> Html.seeOther(NewsletterPaths.DESK + "?pesan=pengantar");
            case Desk.Result.Wrong(FormErrors errors) ->
                Html.invalid(
                        PAGE,
                        view(actor, language, "platform.form.problems", frequency, Typed.line(pengantar), errors));
            case Desk.Result.Stale stale ->
                Html.page(
                        PAGE,
                        HttpStatus.CONFLICT,
                        view(
                                actor,
                                language,
                                "newsletter.desk.told.stale",
                                frequency,
                                Typed.line(pengantar),
                                FormErrors.none()));
        };
    }

    @PostMapping(ONE + "/jeda")
    ModelAndView pause(Actor actor, @PathVariable String kerap) {
        desk.pause(actor, frequency(kerap), true);
        return Html.seeOther(NewsletterPaths.DESK + "?pesan=jeda");
    }

    @PostMapping(ONE + "/lanjut")
    ModelAndView resume(Actor actor, @PathVariable String kerap) {
        desk.pause(actor, frequency(kerap), false);
        return Html.seeOther(NewsletterPaths.DESK + "?pesan=lanjut");
    }

    private static Frequency frequency(String slug) {
        return Frequency.of(slug).orElseThrow(NotFound::new);
    }
}
