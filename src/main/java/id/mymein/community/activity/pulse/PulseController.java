package id.mymein.community.activity.pulse;

import id.mymein.community.KimGroupId;
import id.mymein.community.activity.ActivityAccess;
import id.mymein.community.activity.web.FormInput;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what groups did, and the records behind each number. */
@Controller
class PulseController {

    static final String PATH = "/meja/kim/denyut";

    private static final String GROUP = PATH + "/{id:" + FormInput.ID + "}";
    private static final String BEFORE = "sebelumnya";

    private final PulsePages pages;

    PulseController(PulsePages pages) {
        this.pages = pages;
    }

    static String records(KimGroupId group, PulseFigure figure, int length, boolean before) {
        return PATH + "/" + group + "/" + figure.slug() + "?hari=" + length + (before ? "&masa=" + BEFORE : "");
    }

    /** A length that no page offers stands for the shortest. */
    private static int length(String typed) {
        return PulsePages.LENGTHS.stream()
                .filter(length -> String.valueOf(length).equals(typed.strip()))
                .findFirst()
                .orElse(PulsePages.LENGTHS.getFirst());
    }

    @GetMapping(PATH)
    ModelAndView overview(Actor actor, @RequestParam(defaultValue = "") String hari) {
        if (!ActivityAccess.readsAny(actor)) {
            throw new NotFound();
        }
        return Html.page("community/activity/pulse/pulses", pages.overview(actor, length(hari)));
    }

    @GetMapping(GROUP)
    ModelAndView group(Actor actor, @PathVariable UUID id) {
        return Html.page("community/activity/pulse/pulse", pages.group(actor, new KimGroupId(id)));
    }

    @GetMapping(GROUP + "/{figure:[a-z]+}")
    ModelAndView records(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable("figure") String slug,
            @RequestParam(defaultValue = "") String hari,
            @RequestParam(defaultValue = "") String masa) {
        PulseFigure figure = PulseFigure.of(slug).orElseThrow(NotFound::new);
        var page = pages.records(actor, new KimGroupId(id), figure, length(hari), masa.equals(BEFORE));
        return Html.page("community/activity/pulse/records", page);
    }
}
