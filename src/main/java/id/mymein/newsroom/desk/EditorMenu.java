package id.mymein.newsroom.desk;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.newsroom.StoryDesk;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The editors' way: the queue, with the number of stories that wait for a decision. */
@Component
class EditorMenu implements DeskMenu {

    private static final int BEFORE_EVERYTHING_ELSE = 30;

    private final StoryDesk desk;

    EditorMenu(StoryDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        return actor.mayAnywhere(Action.READ_DESK)
                ? List.of(new DeskLink(
                        "newsroom.desk.menu",
                        QueueChoice.DESK,
                        desk.waiting(actor),
                        BEFORE_EVERYTHING_ELSE,
                        DeskGroup.NEWS))
                : List.of();
    }
}
