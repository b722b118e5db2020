package id.mymein.newsroom.desk;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.DeskQueue;
import id.mymein.newsroom.StoryDesk;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens the editors' desk on what waits. */
@Controller
class QueueController {

    private final StoryDesk desk;
    private final Categories categories;
    private final Places places;

    QueueController(StoryDesk desk, Categories categories, Places places) {
        this.desk = desk;
        this.categories = categories;
        this.places = places;
    }

    @GetMapping(QueueChoice.DESK)
    ModelAndView queue(Actor actor, @RequestParam MultiValueMap<String, String> asked, Model model) {
        if (!actor.mayAnywhere(Action.READ_DESK)) {
            throw new NotFound();
        }
        QueueChoice choice = QueueChoice.of(asked, DeskQueue.NEW);
        return Html.page(
                "newsroom/desk/queue",
                new QueueView(
                        actor.account(),
                        choice,
                        desk.queue(actor, choice.queue(), choice.filter(), choice.from()),
                        desk.counts(actor),
                        categories.ever(),
                        desk.senders(actor),
                        places.districts(actor),
                        places,
                        Flash.in(model)));
    }
}
