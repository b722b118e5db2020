package id.mymein.platform.web;

import id.mymein.platform.CleanText;
import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Cleans whatever is typed before any controller sees it. */
@ControllerAdvice
class CleanParameters {

    @InitBinder
    void strip(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Stripping());
    }

    private static final class Stripping extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(CleanText.of(text));
        }
    }
}
