package id.mymein.identity.own;

import id.mymein.identity.Actor;
import id.mymein.identity.session.DeskViewer;
import id.mymein.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The desk opens where a person's work waits: at the first way of the menu. */
@Controller
class DeskHome {

    private final DeskViewer viewer;

    DeskHome(DeskViewer viewer) {
        this.viewer = viewer;
    }

    @GetMapping("/meja")
    ModelAndView home(Actor actor) {
        var links = viewer.links(actor);
        return Html.seeOther(links.isEmpty() ? "/akun" : links.getFirst().path());
    }
}
