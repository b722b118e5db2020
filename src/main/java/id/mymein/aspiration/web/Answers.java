package id.mymein.aspiration.web;

import id.mymein.aspiration.web.FormPage.Told;
import id.mymein.platform.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of the desk say to one another. */
final class Answers {

    static final String FORM = "aspiration/web/form";

    /** What an aspiration's id looks like in an address. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final String TOLD = "told";
    private static final String PROBLEM = "problem";

    private Answers() {}

    static ModelAndView done(String next, String key, RedirectAttributes flash) {
        flash.addFlashAttribute(TOLD, key);
        return Html.seeOther(next);
    }

    static ModelAndView problem(String next, Told problem, RedirectAttributes flash) {
        flash.addFlashAttribute(PROBLEM, problem);
        return Html.seeOther(next);
    }

    /** Message key of what has just been done; empty where nothing was. */
    static String told(Model model) {
        return model.getAttribute(TOLD) instanceof String key ? key : "";
    }

    /** What stood in the way of a button; null where nothing did. */
    static @Nullable Told problem(Model model) {
        return model.getAttribute(PROBLEM) instanceof Told told ? told : null;
    }
}
