package id.mymein.whatsapp;

import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.PublicHtml;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** WhatsApp on the desk. */
@Controller
class DeskController {

    private final Desk desk;
    private final PublicHtml html;

    DeskController(Desk desk, PublicHtml html) {
        this.desk = desk;
        this.html = html;
    }

    /** @param told message key of what was done; empty for nothing */
    record View(Desk.Overview overview, String told) {}

    @GetMapping(WhatsAppPaths.DESK)
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String pesan, Locale language) {
        String told = switch (pesan) {
            case "jeda" -> "whatsapp.desk.told.paused";
            case "lanjut" -> "whatsapp.desk.told.resumed";
            case "pulih" -> "whatsapp.desk.told.mended";
            default -> "";
        };
        return Html.page("whatsapp/desk", new View(desk.overview(actor, html.words(language)), told));
    }

    @PostMapping(WhatsAppPaths.DESK + "/jeda")
    ModelAndView pause(Actor actor) {
        desk.pause(actor, true);
        return Html.seeOther(WhatsAppPaths.DESK + "?pesan=jeda");
    }

    @PostMapping(WhatsAppPaths.DESK + "/lanjut")
    ModelAndView resume(Actor actor) {
        desk.pause(actor, false);
        return Html.seeOther(WhatsAppPaths.DESK + "?pesan=lanjut");
    }

    @PostMapping(WhatsAppPaths.DESK + "/pulih")
    ModelAndView mended(Actor actor) {
        desk.mended(actor);
        return Html.seeOther(WhatsAppPaths.DESK + "?pesan=pulih");
    }
}
