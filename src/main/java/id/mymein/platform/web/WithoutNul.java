package id.mymein.platform.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Takes U+0000 out of whatever is typed: no keyboard makes it, nobody sees it, and PostgreSQL holds it in no text. */
@ControllerAdvice
class WithoutNul {

    @InitBinder
    void strip(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Stripping());
    }

    private static final class Stripping extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(text.replace("\u0000", ""));
        }
    }
}
