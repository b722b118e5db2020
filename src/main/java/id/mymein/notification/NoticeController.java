package id.mymein.notification;

import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own notices. */
@Controller
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping(NoticeMenu.PATH)
    ModelAndView list(Actor actor, @RequestParam Optional<UUID> sebelum) {
        var found = notices.list(actor.account(), sebelum);
        return Html.page("notification/list", NoticeList.of(found, notices.unread(actor.account())));
    }

    /** Goes to the thing itself; to have seen it is to have read the notice. */
    @PostMapping(NoticeMenu.PATH + "/{id}/buka")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return Html.seeOther(notices.read(actor.account(), id).orElseThrow(NotFound::new));
    }

    @PostMapping(NoticeMenu.PATH + "/{id}/dibaca")
    ModelAndView read(Actor actor, @PathVariable UUID id) {
        if (notices.read(actor.account(), id).isEmpty()) {
            throw new NotFound();
        }
        return Html.seeOther(NoticeMenu.PATH);
    }

    @PostMapping(NoticeMenu.PATH + "/dibaca")
    ModelAndView readAll(Actor actor) {
        notices.readAll(actor.account());
        return Html.seeOther(NoticeMenu.PATH);
    }
}
