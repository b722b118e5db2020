package id.mymein.socialaccount.web;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.socialaccount.AccountResult;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers a form: on to where its result stands, or the form again with what was typed. */
final class Answers {

    static final String FORM = "socialaccount/web/form";
    static final String TOLD = "told";
    static final String PROBLEM = "problem";

    /** What an account's number looks like in an address. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private Answers() {}

    /**
     * @param next where it stands when it was done
     * @param done message key of what was done
     */
    static ModelAndView of(AccountResult result, FormPage form, String next, String done, RedirectAttributes flash) {
        return switch (result) {
            case AccountResult.Done account -> done(next, done, flash);
            case AccountResult.Wrong(FormErrors errors) -> Html.invalid(FORM, form.wrong(errors));
            case AccountResult.Stale() ->
                Html.page(FORM, HttpStatus.CONFLICT, form.refused(FormPage.Told.of("socialaccount.stale")));
            case AccountResult.Refused(String key, List<Object> arguments) ->
                Html.page(FORM, HttpStatus.CONFLICT, form.refused(new FormPage.Told(key, arguments)));
        };
    }

    /** Of a button without a form: what stands in the way is said on the account's page. */
    static ModelAndView ofButton(AccountResult result, String next, String done, RedirectAttributes flash) {
        FormPage.Told problem = switch (result) {
            case AccountResult.Done account -> null;
            case AccountResult.Wrong wrong -> FormPage.Told.of("platform.form.problems");
            case AccountResult.Stale() -> FormPage.Told.of("socialaccount.stale");
            case AccountResult.Refused(String key, List<Object> arguments) -> new FormPage.Told(key, arguments);
        };
        if (problem == null) {
            return done(next, done, flash);
        }
        flash.addFlashAttribute(PROBLEM, problem);
        return Html.seeOther(next);
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
