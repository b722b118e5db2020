package id.mymein.portal;

import id.mymein.platform.web.PublicHtml;
import org.springframework.stereotype.Component;

/** Makes answers from templates and their records. */
@Component
class Renderer {

    private static final String HTML = "text/html;charset=utf-8";

    private final PublicHtml html;

    Renderer(PublicHtml html) {
        this.html = html;
    }

    Answer page(Address address, String template, Object it) {
        return page(address, 200, template, it);
    }

    Answer page(Address address, int status, String template, Object it) {
        byte[] bytes = html.render("portal/" + template, it, address.path(), address.query(), address.language());
        return new Answer.Content(status, HTML, bytes);
    }
}
