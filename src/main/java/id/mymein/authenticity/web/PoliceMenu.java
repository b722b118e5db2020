package id.mymein.authenticity.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.newsroom.StoryDesk;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The officer's way, with the number of what waits; it stands first, so their desk opens there. */
@Component
class PoliceMenu implements DeskMenu {

    static final String PATH = "/meja/polres";

    private static final int ORDER = 40;

    private final StoryDesk desk;

    PoliceMenu(StoryDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return actor.mayAnywhere(Action.READ_AUTHENTICATION)
                ? List.of(new DeskLink(
                        "authenticity.menu", PATH, desk.countAwaitingAuthenticity(actor), ORDER, DeskGroup.NEWS))
                : List.of();
    }
}
