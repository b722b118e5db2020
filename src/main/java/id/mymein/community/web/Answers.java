package id.mymein.community.web;

import id.mymein.community.GroupResult;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers a form: on to where its result stands, or the form again with what was typed. */
final class Answers {

    static final String FORM = "community/web/form";
    static final String TOLD = "told";

    /** What a group's, person's or document's number looks like in an address. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private Answers() {}

    /**
     * @param next where it stands when it was done
     * @param done message key of what was done
     */
    static ModelAndView of(GroupResult result, FormPage form, String next, String done, RedirectAttributes flash) {
        return switch (result) {
            case GroupResult.Done group -> done(next, done, flash);
            case GroupResult.Kept kept -> done(next, done, flash);
            case GroupResult.Wrong(FormErrors errors) -> Html.invalid(FORM, form.wrong(errors));
            case GroupResult.Stale() ->
                Html.page(FORM, HttpStatus.CONFLICT, form.refused(FormPage.Told.of("community.stale")));
            case GroupResult.Refused(String key, List<Object> arguments) ->
                Html.page(FORM, HttpStatus.CONFLICT, form.refused(new FormPage.Told(key, arguments)));
        };
    }

    static ModelAndView done(String next, String done, RedirectAttributes flash) {
        flash.addFlashAttribute(TOLD, done);
        return Html.seeOther(next);
    }

    /** Message key of what has just been done; empty where nothing was. */
    static String told(Model model) {
        return model.getAttribute(TOLD) instanceof String key ? key : "";
    }
}
