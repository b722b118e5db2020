package id.mymein.fediverse.desk;

import id.mymein.fediverse.FediverseDesk;
import id.mymein.fediverse.FediverseDesk.Overview;
import id.mymein.fediverse.FediversePaths;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who follows us from where, and who is kept out; for administrators. */
@Controller
class FediverseController {

    private static final String TEMPLATE = "fediverse/desk/fediverse";
    private static final String TOLD = "fediverseTersimpan";

    private final FediverseDesk desk;

    FediverseController(FediverseDesk desk) {
        this.desk = desk;
    }

    /**
     * @param server as it was typed
     * @param told message key of what was done; empty for nothing
     */
    record FediverseView(Overview overview, String server, FormErrors errors, String told) {}

    @GetMapping(FediversePaths.DESK)
    ModelAndView show(Actor actor, Model model) {
        String told = model.getAttribute(TOLD) instanceof String key ? key : "";
        return Html.page(TEMPLATE, new FediverseView(desk.overview(actor), "", FormErrors.none(), told));
    }

    @PostMapping(FediversePaths.BLOCKS)
    ModelAndView block(
            Actor actor,
            @RequestParam(defaultValue = "") String server,
            @RequestParam(defaultValue = "") String yakin,
            RedirectAttributes next) {
        String typed = Typed.line(server);
        FormErrors errors = desk.block(actor, typed, !yakin.isEmpty());
        if (errors.any()) {
            return Html.invalid(TEMPLATE, new FediverseView(desk.overview(actor), typed, errors, ""));
        }
        next.addFlashAttribute(TOLD, "fediverse.block.done");
        return Html.seeOther(FediversePaths.DESK);
    }

    @PostMapping(FediversePaths.BLOCKS + "/buka")
    ModelAndView unblock(Actor actor, @RequestParam(defaultValue = "") String server, RedirectAttributes next) {
        desk.unblock(actor, Typed.line(server));
        next.addFlashAttribute(TOLD, "fediverse.unblock.done");
        return Html.seeOther(FediversePaths.DESK);
    }
}
