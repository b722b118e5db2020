package id.mymein.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a controller returns: a template and the one record that it shows. */
public final class Html {

    /** The name under which every template finds its record. */
    public static final String IT = "it";

    private Html() {}

    /** A page or fragment with status 200. */
    public static ModelAndView page(String template, Object it) {
        return new ModelAndView(template).addObject(IT, it);
    }

    /** The same form again, with what was typed and what is wrong: 422. */
    public static ModelAndView invalid(String template, Object it) {
        return page(template, HttpStatus.UNPROCESSABLE_CONTENT, it);
    }

    public static ModelAndView page(String template, HttpStatus status, Object it) {
        ModelAndView page = page(template, it);
        page.setStatus(status);
        return page;
    }

    /** After a successful POST: go and look at {@code path} (303). */
    public static ModelAndView seeOther(String path) {
        var view = new org.springframework.web.servlet.view.RedirectView(path, true, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        // The path is one, not a pattern: braces in it are what somebody typed into an address.
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
