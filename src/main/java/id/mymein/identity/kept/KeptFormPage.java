package id.mymein.identity.kept;

import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what was typed before the session ended, and sends it again or throws it away. */
@Controller
class KeptFormPage {

    /** @param form null where there is none, or none any more */
    record View(@Nullable KeptForm form) {}

    @GetMapping(KeptForms.RESUME)
    ModelAndView show(Actor actor, HttpServletRequest request) {
        return Html.page("identity/kept/resume", new View(KeptForm.in(request.getSession(false), actor.account())));
    }

    @PostMapping(KeptForms.RESUME + "/buang")
    ModelAndView discard(Actor actor, HttpSession session) {
        if (KeptForm.in(session, actor.account()) != null) {
            KeptForm.drop(session);
        }
        return Html.seeOther("/meja");
    }
}
